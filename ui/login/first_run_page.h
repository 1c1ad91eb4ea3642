#pragma once

#include "ui/login/first_run.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace noi
{

class ChoiceField;
class ErrorLine;
class Form;
class NameField;
class SecretField;

/// The one page a new station needs: where it is, and its first user.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(FirstRun& firstRun, QWidget* parent = nullptr);
    /// This PC may also become one more of a station that exists.
    void offerJoining();

Q_SIGNALS:
    void loggedIn(const noi::LoggedIn& who);
    void joinAsked();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void begin();
    void suggestName(const PickItem& commune);
    void retranslate();

    FirstRun& m_firstRun;
    QLabel* m_title;
    QLabel* m_intro;
    Form* m_form;
    PickField* m_commune;
    QLineEdit* m_station;
    NameField* m_name;
    ChoiceField* m_role;
    SecretField* m_password;
    SecretField* m_again;
    SecretField* m_pin;
    ErrorLine* m_error;
    QPushButton* m_begin;
    QPushButton* m_join;
};

} // namespace noi
