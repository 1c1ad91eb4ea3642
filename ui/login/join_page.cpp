#include "ui/login/join_page.h"

#include "ui/kit/error_line.h"
#include "ui/kit/form.h"
#include "ui/kit/room.h"
#include "ui/kit/two_part_delegate.h"
#include "ui/login/secret_field.h"
#include "ui/sync/sync_words.h"
#include "ui/sync/ticket_form.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace noi
{

namespace
{

constexpr int barSteps = 1000;

std::optional<Error> anything(const QString&) { return {}; }

} // namespace

JoinPage::JoinPage(Joining& joining, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_joining(joining), m_title(new QLabel), m_intro(new QLabel), m_says(new QLabel),
      m_who(new QLabel), m_ticket(new TicketForm(dialogs)), m_bar(new QProgressBar), m_list(new QListWidget),
      m_form(new Form), m_pin(new SecretField(anything)), m_password(new SecretField(passwordProblem)),
      m_again(new SecretField([this](const QString& again) -> std::optional<Error> {
          if (again == m_password->text()) return {};
          return Error{ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "The two passwords are not the same.")};
      })),
      m_error(new ErrorLine), m_enter(new QPushButton), m_back(new QPushButton)
{
    setObjectName(QStringLiteral("joinPage"));
    m_says->setObjectName(QStringLiteral("joinSays"));
    m_bar->setObjectName(QStringLiteral("joinProgress"));
    m_list->setObjectName(QStringLiteral("joinUsers"));
    m_pin->setObjectName(QStringLiteral("joinPin"));
    m_password->setObjectName(QStringLiteral("joinPassword"));
    m_again->setObjectName(QStringLiteral("joinAgain"));
    m_error->setObjectName(QStringLiteral("joinError"));
    m_enter->setObjectName(QStringLiteral("joinEnter"));
    m_back->setObjectName(QStringLiteral("joinBack"));
    build();
    connect(m_ticket, &TicketForm::submitted, this, [this] { join(m_ticket->answers()); });
    connect(&m_joining, &Joining::changed, this, &JoinPage::showProgress);
    connect(m_form, &Form::submitted, this, &JoinPage::finish);
    connect(m_enter, &QPushButton::clicked, m_form, &Form::submit);
    connect(m_back, &QPushButton::clicked, this, &JoinPage::left);
    connect(m_list, &QListWidget::currentRowChanged, m_error, &ErrorLine::clearError);
    connect(m_list, &QListWidget::itemActivated, m_form, &Form::focusFirst);
    retranslate();
}

void JoinPage::build()
{
    const int unit = gridUnit(this);
    setRole(m_title, QStringLiteral("title"));
    setRole(m_intro, QStringLiteral("hint"));
    setRole(m_who, QStringLiteral("heading"));
    setRole(m_enter, QStringLiteral("primary"));
    setRole(m_back, QStringLiteral("quiet"));
    for (QLabel* label : {m_intro, m_says})
        label->setWordWrap(true);
    m_bar->setRange(0, barSteps);
    m_list->setItemDelegate(new TwoPartDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->add({}, m_pin, Form::Need::Required);
    m_form->addBeside({}, m_password, Form::Need::Required);
    m_form->addBeside({}, m_again, Form::Need::Required);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setSpacing(3 * unit / 2);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_intro, m_ticket, m_says, m_bar, m_who,
                                                         m_list, m_form, m_error})
        column->addWidget(part);
    column->addWidget(m_enter, 0, Qt::AlignLeft);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch(1); // the form has a stretch of its own, which would take half
    inside->setMaximumWidth(100 * unit);
    QScrollArea* scroll = scrolledDown(inside, this);
    scroll->setAlignment(Qt::AlignHCenter);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(4 * unit, 4 * unit, 4 * unit, 0);
    all->addWidget(scroll);
}

void JoinPage::begin()
{
    for (QWidget* later : std::initializer_list<QWidget*>{m_says, m_bar, m_who, m_list, m_form, m_enter})
        later->hide();
    m_ticket->setVisible(true);
    m_back->setVisible(true);
    m_ticket->focusFirst();
}

void JoinPage::beginWith(const TicketAnswers& ticket)
{
    begin();
    join(ticket);
}

void JoinPage::join(const TicketAnswers& ticket)
{
    m_ticket->setBusy(true);
    m_back->setEnabled(false);
    whenDone(this, m_joining.begin(ticket), [this](const Result<void>& begun) {
        m_back->setEnabled(true);
        if (!begun) return m_ticket->say(begun.error());
        m_joined = true;
        m_ticket->clear();
        m_ticket->hide();
        m_back->hide();
        m_says->show();
        retranslate();
    });
}

void JoinPage::showProgress()
{
    if (!m_joined) return;
    const LinkState link = m_joining.progress();
    const qint64 all = link.received + link.toReceive;
    m_bar->setVisible(all > 0);
    if (all > 0) m_bar->setValue(static_cast<int>(link.received * barSteps / all));
    m_bar->setFormat(tr("%1 of about %2 changes").arg(numberWords(link.received), numberWords(all)));
    if (link.talk == LinkState::Talk::NoLine)
        m_says->setText(tr("There is no line now. It goes on by itself when the line is back."));
    else if (link.toReceive > 0 || all == 0)
        m_says->setText(tr("The station's records are coming. You can log in while they do."));
    else
        m_says->setText(tr("All records of the station are here."));
    link.problem ? m_error->say(*link.problem) : m_error->clearError();
    askUsers();
}

void JoinPage::askUsers()
{
    m_latest.ask(this, m_joining.users(), [this](const Result<QList<LoginName>>& users) {
        if (!users) return m_error->say(users.error());
        if (!users->isEmpty()) showUsers(*users);
    });
}

void JoinPage::showUsers(const QList<LoginName>& users)
{
    const bool first = m_users.isEmpty();
    const int row = m_list->currentRow();
    if (users.size() == m_users.size()) return;
    m_users = users;
    m_list->clear();
    for (const LoginName& name : users) {
        auto* line = new QListWidgetItem(name.name, m_list);
        line->setData(TwoPartDelegate::detailRole, name.role);
    }
    m_list->setCurrentRow(std::max(row, 0));
    m_list->setMaximumHeight(rowHeight(m_list) * std::clamp(m_list->count(), 2, 6) +
                             2 * m_list->frameWidth());
    for (QWidget* part : std::initializer_list<QWidget*>{m_who, m_list, m_form, m_enter})
        part->show();
    if (first) m_list->setFocus();
}

void JoinPage::finish()
{
    const int row = m_list->currentRow();
    if (row < 0) return;
    m_enter->setEnabled(false);
    m_error->clearError();
    whenDone(this, m_joining.finish(m_users[row].user, m_pin->text(), m_password->text()),
             [this](const Result<LoggedIn>& who) {
                 m_enter->setEnabled(true);
                 if (!who) {
                     m_error->say(who.error());
                     m_pin->selectAll();
                     return m_pin->setFocus();
                 }
                 for (SecretField* secret : {m_pin, m_password, m_again})
                     secret->clear();
                 m_joined = false;
                 Q_EMIT loggedIn(*who);
             });
}

void JoinPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void JoinPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_joined && m_back->isEnabled()) return Q_EMIT left();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_list->hasFocus())
        return m_form->focusFirst();
    QWidget::keyPressEvent(event);
}

void JoinPage::retranslate()
{
    m_title->setText(tr("Join a station that exists"));
    const QString what = tr("For one more PC of a station. Its people and records come over the line and are "
                            "kept here encrypted.");
    const QString how = tr("Type the province's ticket, or the code that another PC of the station shows "
                           "(Sync, F9): that one needs no address.");
    m_intro->setText(m_joined ? what : what + u' ' + how);
    m_ticket->retranslate();
    m_who->setText(tr("Who are you?"));
    m_form->setLabel(m_pin, tr("Your P&IN at this station"));
    m_form->setLabel(m_password, tr("New &password for this PC"));
    m_form->setHint(m_password, tr("8 characters or more"));
    m_form->setLabel(m_again, tr("Password &again"));
    m_enter->setText(tr("Log in (Enter)"));
    m_back->setText(tr("Back (Esc)"));
    if (m_joined) showProgress();
}

} // namespace noi
