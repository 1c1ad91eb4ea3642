#pragma once

#include "ui/login/joining.h"
#include "ui/people/latest.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace noi
{

class Dialogs;
class ErrorLine;
class Form;
class SecretField;
class TicketForm;

/// Vào trạm đã có: the ticket, then the records come, then who sits here and their password on this PC.
class JoinPage : public QWidget
{
    Q_OBJECT

public:
    JoinPage(Joining& joining, Dialogs& dialogs, QWidget* parent = nullptr);
    void begin();
    /// A ticket that was given when the program was started.
    void beginWith(const TicketAnswers& ticket);

Q_SIGNALS:
    void loggedIn(const noi::LoggedIn& who);
    /// Back to setting up a station of one's own; only before the ticket was taken.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void join(const TicketAnswers& ticket);
    void showProgress();
    void askUsers();
    void showUsers(const QList<LoginName>& users);
    void finish();
    void retranslate();

    Joining& m_joining;
    QList<LoginName> m_users;
    Latest m_latest;
    bool m_joined = false;
    QLabel *m_title, *m_intro, *m_says, *m_who;
    TicketForm* m_ticket;
    QProgressBar* m_bar;
    QListWidget* m_list;
    Form* m_form;
    SecretField *m_pin, *m_password, *m_again;
    ErrorLine* m_error;
    QPushButton *m_enter, *m_back;
};

} // namespace noi
