#pragma once

#include "ui/login/gatekeeper.h"
#include "ui/shell/language.h"

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace noi
{

class Badge;
class OmniBox;
class OmniSource;

/// The station's name, the box that finds everything, and who is working.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(OmniSource& source, QWidget* parent = nullptr);

    [[nodiscard]] OmniBox& omni() const { return *m_omni; }
    /// A practice station is coloured, so that nobody takes it for the real one.
    void setStation(const QString& name, bool practice);
    void setUser(const LoggedIn& user);
    void setLanguage(Language language);
    void retranslate();

Q_SIGNALS:
    void lockWanted();
    void languageWanted(noi::Language language);

private:
    void buildMenu();

    QLabel* m_station;
    Badge* m_practice;
    OmniBox* m_omni;
    QToolButton* m_user;
    QAction* m_lock = nullptr;
    QAction* m_vietnamese = nullptr;
    QAction* m_english = nullptr;
};

} // namespace noi
