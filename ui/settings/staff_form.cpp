#include "ui/settings/staff_form.h"

#include "ui/kit/error_line.h"
#include "ui/kit/form.h"
#include "ui/kit/name_field.h"
#include "ui/login/secret_field.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace noi
{

namespace
{

bool asks(StaffForm::Task task, std::initializer_list<StaffForm::Task> of)
{
    return std::find(of.begin(), of.end(), task) != of.end();
}

} // namespace

StaffForm::StaffForm(QWidget* parent)
    : QFrame(parent), m_title(new QLabel), m_about(new QLabel), m_form(new Form), m_name(new NameField),
      m_role(new QComboBox), m_password(new SecretField(passwordProblem)),
      m_again(new SecretField([this](const QString& again) -> std::optional<Error> {
          if (again == m_password->text()) return {};
          return Error{ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "The two passwords are not the same.")};
      })),
      m_pin(new SecretField(pinProblem)), m_error(new ErrorLine), m_save(new QPushButton),
      m_back(new QPushButton)
{
    setObjectName(QStringLiteral("staffForm"));
    m_title->setObjectName(QStringLiteral("staffFormTitle"));
    m_name->setObjectName(QStringLiteral("staffName"));
    m_role->setObjectName(QStringLiteral("staffRole"));
    m_password->setObjectName(QStringLiteral("staffPassword"));
    m_again->setObjectName(QStringLiteral("staffAgain"));
    m_pin->setObjectName(QStringLiteral("staffPin"));
    m_error->setObjectName(QStringLiteral("staffFormError"));
    m_save->setObjectName(QStringLiteral("staffSave"));
    m_back->setObjectName(QStringLiteral("staffBack"));
    build();
    connect(m_form, &Form::submitted, this, &StaffForm::submitted);
    connect(m_save, &QPushButton::clicked, m_form, &Form::submit);
    connect(m_back, &QPushButton::clicked, this, &StaffForm::left);
    retranslate();
}

void StaffForm::build()
{
    setRole(this, QStringLiteral("card"));
    setRole(m_title, QStringLiteral("heading"));
    setRole(m_about, QStringLiteral("hint"));
    setRole(m_save, QStringLiteral("primary"));
    setRole(m_back, QStringLiteral("quiet"));
    m_about->setWordWrap(true);
    const auto required = Form::Need::Required;
    m_form->add({}, m_name, required);
    m_form->add({}, m_role, required);
    m_form->add({}, m_password, required);
    m_form->add({}, m_again, required);
    m_form->add({}, m_pin);
    const int unit = gridUnit(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit);
    column->setSpacing(2 * unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_about, m_form, m_error})
        column->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
}

void StaffForm::setRoles(const QList<StaffSource::Role>& roles)
{
    const QVariant chosen = m_role->currentData();
    m_role->clear();
    for (const StaffSource::Role& role : roles)
        m_role->addItem(role.name, role.code);
    m_role->setCurrentIndex(chosen.isValid() ? m_role->findData(chosen) : -1);
}

void StaffForm::begin(Task task, const Stored<User>& user)
{
    if (!isVisible() || task != m_task || user.id != m_user.id) {
        finish();
        m_task = task;
        m_user = user;
        m_name->setText(user.value.name);
        m_role->setCurrentIndex(m_role->findData(user.value.role));
        m_form->setFieldVisible(m_name, asks(task, {Task::Add, Task::Edit}));
        m_form->setFieldVisible(m_role, asks(task, {Task::Add, Task::Edit}));
        for (SecretField* field : {m_password, m_again})
            m_form->setFieldVisible(field, asks(task, {Task::Add, Task::Password, Task::Enable}));
        m_form->setFieldVisible(m_pin, asks(task, {Task::Add, Task::Pin}));
        m_form->clearErrors();
    }
    sayTask();
    show();
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_password, m_pin})
        if (field->isVisible()) return field->setFocus(Qt::OtherFocusReason);
}

NewUser StaffForm::answers() const
{
    return {m_name->name(), m_role->currentData().toString(), m_password->text(), m_pin->text()};
}

void StaffForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_form->setEnabled(!busy);
}

void StaffForm::finish()
{
    setBusy(false);
    m_error->clearError();
    m_user = {};
    m_name->clear();
    m_role->setCurrentIndex(-1);
    for (SecretField* secret : {m_password, m_again, m_pin})
        secret->clear();
    hide();
}

void StaffForm::say(const Error& error)
{
    setBusy(false);
    m_error->say(error);
}

void StaffForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QFrame::keyPressEvent(event);
}

void StaffForm::sayTask()
{
    const QString name = m_user.value.name;
    switch (m_task) {
    case Task::Add:
        m_title->setText(tr("Add a person"));
        m_about->setText(tr("Everybody has an account of their own: records say who did what."));
        break;
    case Task::Edit:
        m_title->setText(tr("Name and role"));
        m_about->setText(tr("The name prints on the records; the role says what the person may do."));
        break;
    case Task::Password:
        m_title->setText(tr("New password: %1").arg(name));
        m_about->setText(tr("The password opens the PC after it was switched on."));
        break;
    case Task::Pin:
        m_title->setText(tr("New PIN: %1").arg(name));
        m_about->setText(tr("The PIN changes users quickly while the PC is on. Empty takes it away."));
        break;
    case Task::Enable:
        m_title->setText(tr("Let in again: %1").arg(name));
        m_about->setText(tr("The old password is gone: choose a new one together."));
        break;
    }
}

void StaffForm::retranslate()
{
    m_form->setLabel(m_name, tr("Full &name"));
    m_form->setLabel(m_role, tr("&Role"));
    m_form->setLabel(m_password, tr("&Password"));
    m_form->setHint(m_password, tr("8 characters or more"));
    m_form->setLabel(m_again, tr("Password a&gain"));
    m_form->setLabel(m_pin, tr("P&IN"));
    m_form->setHint(m_pin, tr("4 to 8 digits, to change users quickly"));
    m_save->setText(tr("Save (Enter)"));
    m_back->setText(tr("Back (Esc)"));
    sayTask();
}

} // namespace noi
