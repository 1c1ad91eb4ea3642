#pragma once

#include "ui/kit/feedback.h"
#include "ui/shell/omni_source.h"
#include "ui/shell/page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <chrono>

class QStackedWidget;

namespace noi
{

class FirstRun;
class FirstRunPage;
class IdleWatch;
class JoinPage;
class Joining;
class LoginPage;
class Navigation;
class SystemDialogs;
class Toast;
struct TicketAnswers;

/// The window: who works here, which page is shown, where a scan goes. What pages hold is not its business.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All outlive the window. Starts with the login, or with the first run where one is needed.
    struct Parts {
        Gatekeeper& gatekeeper;
        OmniSource& omni;
        LanguageSwitch& language;
        FirstRun* firstRun = nullptr;
        std::chrono::minutes lockAfter = std::chrono::minutes(10); ///< zero: never by itself
        Joining* joining = nullptr; ///< with firstRun: this PC may become one more of a station
    };

    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Once, before the window is shown; the first page is shown after logging in.
    void setPages(const QList<PageSpec>& pages);
    void setStation(const QString& name, bool practice = false);
    void setLockAfter(std::chrono::milliseconds idle);
    /// Gets every scan the shown page does not take.
    void setDefaultScan(std::function<void(const QByteArray&)> handler)
    {
        m_defaultScan = std::move(handler);
    }

    /// On a PC without a station: joins the one whose ticket this is.
    void beginJoining(const TicketAnswers& ticket);
    /// Shows a page, made if it is not yet there; an unknown key does nothing.
    void openPage(const QString& key, const QVariant& what = {});
    [[nodiscard]] Page* currentPage() const;
    /// The page first, then the default. While locked a scan is dropped, and told.
    void takeScan(const QByteArray& code);
    /// Shows the login over everything; pages and their drafts stay as they are.
    void lock();
    [[nodiscard]] bool isLocked() const { return !m_user; }
    [[nodiscard]] std::optional<LoggedIn> user() const { return m_user; }
    void useLanguage(Language language);

    [[nodiscard]] Feedback& feedback();
    [[nodiscard]] StatusLine& status() { return *m_status; }

Q_SIGNALS:
    void userLoggedIn(const noi::LoggedIn& user);
    void lockedNow();
    void languageChanged(noi::Language language); ///< for the settings to remember

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildWorkspace();
    void buildFirstRun();
    void logIn(const LoggedIn& user);
    [[nodiscard]] QList<OmniHit> pagesNamed(const QString& typed) const;

    Parts m_parts;
    QList<PageSpec> m_specs;
    QHash<QString, Page*> m_pages;
    std::function<void(const QByteArray&)> m_defaultScan;
    std::optional<LoggedIn> m_user;
    Id m_lastUser;
    QPointer<QWidget> m_focusBefore; ///< where the person typed when the screen was locked

    QStackedWidget* m_layers;
    LoginPage* m_login;
    FirstRunPage* m_firstRun = nullptr;
    JoinPage* m_join = nullptr;
    std::unique_ptr<SystemDialogs> m_dialogs; ///< the first run's
    QWidget* m_workspace;
    TopBar* m_top;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    Toast* m_toast;
    IdleWatch* m_idle;
};

} // namespace noi
