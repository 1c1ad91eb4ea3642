#pragma once

#include "core/model/user.h"
#include "core/service/staff.h"
#include "ui/settings/staff_source.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace noi
{

class ErrorLine;
class Form;
class NameField;
class SecretField;

/// The panel beside the list of staff: one form that asks only for what is being done.
class StaffForm : public QFrame
{
    Q_OBJECT

public:
    enum class Task { Add, Edit, Password, Pin, Enable };

    explicit StaffForm(QWidget* parent = nullptr);

    void setRoles(const QList<StaffSource::Role>& roles);
    /// Empties the form for a task; `user` is whom it is about (nobody yet for Add). An open form for the
    /// same task and person keeps what was typed.
    void begin(Task task, const Stored<User>& user);
    [[nodiscard]] Task task() const { return m_task; }
    [[nodiscard]] Id user() const { return m_user.id; }
    [[nodiscard]] const User& before() const { return m_user.value; }
    /// Name, role, password and PIN as far as the task asks for them.
    [[nodiscard]] NewUser answers() const;
    /// While the program works on it.
    void setBusy(bool busy);
    /// Empty, hidden and forgotten.
    void finish();
    void say(const Error& error);
    void retranslate();

Q_SIGNALS:
    void submitted();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void sayTask();

    Task m_task = Task::Add;
    Stored<User> m_user{};
    QLabel* m_title;
    QLabel* m_about;
    Form* m_form;
    NameField* m_name;
    QComboBox* m_role;
    SecretField* m_password;
    SecretField* m_again;
    SecretField* m_pin;
    ErrorLine* m_error;
    QPushButton* m_save;
    QPushButton* m_back;
};

} // namespace noi
