#include "ui/settings/staff_page.h"

#include "ui/kit/dialogs.h"
#include "ui/kit/error_line.h"
#include "ui/kit/feedback.h"
#include "ui/kit/named.h"
#include "ui/kit/table.h"
#include "ui/settings/recovery_code_card.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace noi
{

namespace
{

QStandardItem* cell(const QString& text, Meaning meaning = Meaning::Neutral)
{
    const QString mark = sign(meaning);
    auto* item = new QStandardItem(mark.isEmpty() ? text : mark + u' ' + text);
    if (meaning != Meaning::Neutral) item->setForeground(colour(meaning));
    return item;
}

} // namespace

StaffPage::StaffPage(StaffSource& source, Feedback& feedback, Dialogs& dialogs, QString station,
                     QWidget* parent)
    : Page(parent), m_source(source), m_feedback(feedback), m_dialogs(dialogs), m_station(std::move(station)),
      m_model(new QStandardItemModel(this)), m_title(named(new QLabel, "staffTitle")),
      m_why(named(new QLabel, "staffWhy")), m_error(named(new ErrorLine, "staffError")),
      m_table(named(new QTableView, "staffTable")), m_add(named(new QPushButton, "staffAdd")),
      m_edit(named(new QPushButton, "staffEdit")), m_password(named(new QPushButton, "staffNewPassword")),
      m_pin(named(new QPushButton, "staffNewPin")), m_disable(named(new QPushButton, "staffDisable")),
      m_recovery(named(new QPushButton, "staffRecovery")), m_actions(new QWidget), m_form(new StaffForm),
      m_code(new RecoveryCodeCard(dialogs))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StaffPage::showWhatMayBeDone);
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_edit->isEnabled()) begin(StaffForm::Task::Edit);
    });
    connect(m_add, &QPushButton::clicked, this, [this] { begin(StaffForm::Task::Add); });
    connect(m_edit, &QPushButton::clicked, this, [this] { begin(StaffForm::Task::Edit); });
    connect(m_password, &QPushButton::clicked, this, [this] { begin(StaffForm::Task::Password); });
    connect(m_pin, &QPushButton::clicked, this, [this] { begin(StaffForm::Task::Pin); });
    connect(m_disable, &QPushButton::clicked, this, &StaffPage::disableOrEnable);
    connect(m_recovery, &QPushButton::clicked, this, &StaffPage::newRecoveryCode);
    connect(m_form, &StaffForm::submitted, this, &StaffPage::save);
    connect(m_form, &StaffForm::left, this, &StaffPage::leaveForm);
    connect(m_code, &RecoveryCodeCard::kept, this, [this] {
        showPanel();
        m_table->setFocus();
    });
    auto* insert =
        new QShortcut(QKeySequence(Qt::Key_Insert), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(insert, &QShortcut::activated, m_add, &QPushButton::click);
    showPanel();
    retranslate();
}

void StaffPage::build()
{
    setRole(m_title, QStringLiteral("title"));
    setRole(m_why, QStringLiteral("hint"));
    setRole(m_add, QStringLiteral("primary"));
    setRole(m_recovery, QStringLiteral("quiet"));
    m_why->setWordWrap(true);
    m_model->setColumnCount(3);
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_form->hide();
    m_code->hide();
    const int unit = gridUnit(this);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title);
    heading->addStretch();
    heading->addWidget(m_recovery);
    heading->addWidget(m_add);
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(unit);
    for (QPushButton* button : {m_edit, m_password, m_pin, m_disable})
        actions->addWidget(button);
    actions->addStretch();
    auto* left = new QVBoxLayout;
    left->setSpacing(unit);
    left->addWidget(m_table, 1);
    left->addWidget(m_actions);
    auto* inside = new QWidget;
    auto* panels = new QVBoxLayout(inside);
    panels->setContentsMargins(0, 0, 0, 0);
    panels->addWidget(m_form);
    panels->addWidget(m_code);
    panels->addStretch();
    m_panel = new QScrollArea; // at 150 % on a small screen the form is higher than the page
    m_panel->setWidgetResizable(true);
    m_panel->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panel->setWidget(inside);
    m_panel->setFixedWidth(46 * unit);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(3 * unit);
    columns->addLayout(left, 1);
    columns->addWidget(m_panel);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit);
    all->setSpacing(2 * unit);
    all->addLayout(heading);
    all->addWidget(m_why);
    all->addWidget(m_error);
    all->addLayout(columns, 1);
}

void StaffPage::open(const QVariant&)
{
    load();
    m_table->setFocus();
}

void StaffPage::userChanged(const LoggedIn& user)
{
    m_me = user;
    // Secrets that somebody else was typing, or had on the screen, are not for this one.
    m_form->finish();
    m_code->forget();
    showPanel();
    m_table->setCurrentIndex({}); // begin at oneself
    load();
}

void StaffPage::load()
{
    m_source.list().then(this, [this](const Result<QList<Stored<User>>>& staff) {
        if (!staff) return m_error->say(staff.error());
        m_error->clearError();
        m_staff = *staff;
        fill();
    });
}

void StaffPage::fill()
{
    const Stored<User>* before = chosen();
    const Id kept = before ? before->id : m_me.user;
    m_model->removeRows(0, m_model->rowCount());
    for (const Stored<User>& user : std::as_const(m_staff)) {
        const bool out = user.value.disabled;
        auto* name = cell(user.id == m_me.user ? tr("%1 (you)").arg(user.value.name) : user.value.name);
        name->setData(user.id.value, Qt::UserRole);
        m_model->appendRow({name, cell(roleName(user.value.role)),
                            cell(out                                ? tr("Disabled")
                                 : user.value.pinVerifier.isEmpty() ? tr("Without a PIN")
                                                                    : tr("May log in"),
                                 out ? Meaning::Stop : Meaning::Done)});
    }
    choose(kept);
    showWhatMayBeDone();
}

const Stored<User>* StaffPage::chosen() const
{
    const Id id{m_table->currentIndex().siblingAtColumn(0).data(Qt::UserRole).toLongLong()};
    const auto found = std::find_if(m_staff.begin(), m_staff.end(),
                                    [id](const Stored<User>& user) { return user.id == id; });
    return id && found != m_staff.end() ? &*found : nullptr;
}

QString StaffPage::roleName(const QString& code) const
{
    const auto roles = m_source.roles();
    for (const StaffSource::Role& role : roles)
        if (role.code == code) return role.name;
    return code;
}

void StaffPage::choose(Id user)
{
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->item(i)->data(Qt::UserRole).toLongLong() == user.value) row = i;
    m_table->selectRow(row);
}

void StaffPage::showWhatMayBeDone()
{
    const bool manages = m_source.mayManage();
    const Stored<User>* user = chosen();
    const bool out = user && user->value.disabled, own = user && user->id == m_me.user;
    for (QPushButton* button : {m_add, m_edit, m_disable, m_recovery})
        button->setVisible(manages);
    m_add->setEnabled(manages); // its key works while the button is hidden
    m_edit->setEnabled(user && !out);
    m_disable->setEnabled(user);
    m_disable->setText(out ? tr("&Let in again…") : tr("&Disable"));
    for (QPushButton* button : {m_password, m_pin})
        button->setEnabled(user && !out && (manages || own));
    m_why->setText(manages ? tr("An account is never deleted: who leaves is disabled, and what they recorded "
                                "stays theirs.")
                           : tr("Your role may not manage users: ask the head of the station or the IT "
                                "administrator. Your own password and PIN you can change here."));
}

void StaffPage::begin(StaffForm::Task task)
{
    const Stored<User>* user = chosen();
    if (task != StaffForm::Task::Add && !user) return;
    if (!m_code->code().isEmpty()) return m_code->setFocus(); // first it has to be locked away
    m_panel->show();
    m_form->begin(task, task == StaffForm::Task::Add ? Stored<User>{} : *user);
    showPanel();
}

void StaffPage::save()
{
    using Task = StaffForm::Task;
    const NewUser answers = m_form->answers();
    m_form->setBusy(true);
    switch (m_form->task()) {
    case Task::Add: return then(m_source.add(answers), tr("%1 can log in now.").arg(answers.name));
    case Task::Edit: return saveEdit();
    case Task::Password:
        return then(m_source.setPassword(m_form->user(), answers.password), tr("The new password counts."));
    case Task::Pin:
        return then(m_source.setPin(m_form->user(), answers.pin),
                    answers.pin.isEmpty() ? tr("The PIN is taken away.") : tr("The new PIN counts."));
    case Task::Enable:
        return then(m_source.enable(m_form->user(), answers.password), tr("The account is enabled again."));
    }
}

/// Name and role are two changes: the second is made when the first has been.
void StaffPage::saveEdit()
{
    const NewUser answers = m_form->answers();
    const User& before = m_form->before();
    const Id id = m_form->user();
    const bool named = before.name != answers.name, placed = before.role != answers.role;
    const QString sentence = tr("Saved: %1, %2.").arg(answers.name, roleName(answers.role));
    if (!named && !placed) return leaveForm();
    if (!named) return then(m_source.changeRole(id, answers.role), sentence);
    if (!placed) return then(m_source.rename(id, answers.name), sentence);
    m_source.rename(id, answers.name).then(this, [=, this](const Result<void>& renamed) {
        if (!renamed) return m_form->say(renamed.error());
        then(m_source.changeRole(id, answers.role), sentence);
    });
}

template <class T> void StaffPage::then(QFuture<Result<T>> future, const QString& sentence)
{
    future.then(this, [this, sentence](const Result<T>& done) {
        if (!done) return m_form->say(done.error());
        saved(sentence);
    });
}

void StaffPage::saved(const QString& sentence)
{
    leaveForm();
    m_feedback.say(Meaning::Done, sentence);
    load();
}

void StaffPage::disableOrEnable()
{
    const Stored<User>* user = chosen();
    if (!user) return;
    if (user->value.disabled) return begin(StaffForm::Task::Enable);
    if (!m_dialogs.confirm(tr("%1 will no longer be able to log in, and the password is erased. To come back "
                              "they will need a new one.")
                               .arg(user->value.name),
                           tr("Disable")))
        return;
    const QString sentence = tr("%1 can no longer log in.").arg(user->value.name);
    m_source.disable(user->id).then(this, [this, sentence](const Result<void>& done) {
        if (!done) return m_error->say(done.error());
        saved(sentence);
    });
}

void StaffPage::newRecoveryCode()
{
    if (!m_code->code().isEmpty() ||
        !m_dialogs.confirm(tr("The recovery code from before will open nothing any more. Make a new one?"),
                           tr("New code")))
        return;
    m_form->finish();
    showPanel();
    m_recovery->setEnabled(false);
    m_source.newRecoveryCode().then(this, [this](const Result<QString>& code) {
        m_recovery->setEnabled(true);
        if (!code) return m_error->say(code.error());
        m_error->clearError();
        m_panel->show();
        m_code->show(*code, m_station);
        showPanel();
    });
}

void StaffPage::leaveForm()
{
    m_form->finish();
    showPanel();
    m_table->setFocus();
}

/// One thing at a time: while a form or a code is shown, the list's buttons give it their room.
void StaffPage::showPanel()
{
    const bool code = !m_code->code().isEmpty(), any = code || !m_form->isHidden();
    m_panel->setVisible(any);
    m_actions->setVisible(!any);
    m_recovery->setEnabled(!code);
}

void StaffPage::retranslate()
{
    m_title->setText(tr("Staff"));
    m_add->setText(tr("Add a person (Insert)"));
    m_edit->setText(tr("Na&me and role…"));
    m_password->setText(tr("New pass&word…"));
    m_pin->setText(tr("N&ew PIN…"));
    m_recovery->setText(tr("New re&covery code…"));
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("State")});
    const int unit = gridUnit(this);
    m_table->setColumnWidth(0, 34 * unit);
    m_table->setColumnWidth(1, 22 * unit);
    m_form->setRoles(m_source.roles());
    m_form->retranslate();
    m_code->retranslate();
    fill();
}

} // namespace noi
