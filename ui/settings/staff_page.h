#pragma once

#include "ui/settings/staff_form.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStandardItemModel;
class QTableView;

namespace noi
{

class Dialogs;
class ErrorLine;
class Feedback;
class RecoveryCodeCard;

/// Who works here: accounts, roles, passwords, PINs, the recovery code. Who may not manage users sees the
/// list and why, and can change their own password and PIN.
class StaffPage : public Page
{
    Q_OBJECT

public:
    /// All must outlive the page. `station` heads the printed recovery code.
    StaffPage(StaffSource& source, Feedback& feedback, Dialogs& dialogs, QString station,
              QWidget* parent = nullptr);

    void open(const QVariant& what) override;
    void userChanged(const LoggedIn& user) override;
    void retranslate() override;

private:
    void build();
    void load();
    void fill();
    [[nodiscard]] const Stored<User>* chosen() const;
    [[nodiscard]] QString roleName(const QString& code) const;
    void choose(Id user);
    void showWhatMayBeDone();
    void begin(StaffForm::Task task);
    void save();
    void saveEdit();
    void saved(const QString& sentence);
    void disableOrEnable();
    void newRecoveryCode();
    void leaveForm();
    void showPanel();
    template <class T> void then(QFuture<Result<T>> future, const QString& sentence);

    StaffSource& m_source;
    Feedback& m_feedback;
    Dialogs& m_dialogs;
    QString m_station;
    LoggedIn m_me;
    QList<Stored<User>> m_staff;
    QStandardItemModel* m_model;
    QLabel* m_title;
    QLabel* m_why;
    ErrorLine* m_error;
    QTableView* m_table;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_password;
    QPushButton* m_pin;
    QPushButton* m_disable;
    QPushButton* m_recovery;
    QWidget* m_actions;
    QScrollArea* m_panel = nullptr;
    StaffForm* m_form;
    RecoveryCodeCard* m_code;
};

} // namespace noi
