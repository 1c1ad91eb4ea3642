#pragma once

#include "ui/login/gatekeeper.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace noi
{

class ErrorLine;

/// Who works here? Arrows or the first letters of a name choose, digits begin the PIN at once, Enter goes on.
class LoginPage : public QWidget
{
    Q_OBJECT

public:
    explicit LoginPage(Gatekeeper& gatekeeper, QWidget* parent = nullptr);

    void setStation(const QString& name);
    /// Asks again for the names, empties the secret, marks the last user.
    void refresh();

Q_SIGNALS:
    void loggedIn(const noi::LoggedIn& who);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void logIn();
    void answered(const Result<LoggedIn>& result);
    bool listKey(QKeyEvent* event);
    bool secretKey(const QKeyEvent* event);
    void findName(const QString& letter);
    void step(int by);
    void retranslate();

    Gatekeeper& m_gatekeeper;
    QList<LoginName> m_names;
    Id m_last;
    QLabel* m_station;
    QLabel* m_who;
    QListWidget* m_list;
    QLabel* m_secretLabel;
    QLineEdit* m_secret;
    QLabel* m_keys;
    ErrorLine* m_error;
    QPushButton* m_enter;
    QString m_letters; ///< typed towards a name, forgotten after a pause
    QElapsedTimer m_lastLetter;
    bool m_busy = false;
};

} // namespace noi
