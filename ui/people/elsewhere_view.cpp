#include "ui/people/elsewhere_view.h"

#include "ui/kit/date_field.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/form.h"
#include "ui/kit/name_field.h"
#include "ui/people/key_button.h"
#include "ui/people/people_model.h"
#include "ui/people/reason_line.h"
#include "ui/people/table_look.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace noi
{

namespace
{

bool hasDigit(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

} // namespace

ElsewhereView::ElsewhereView(PeopleSource& people, ElsewhereSource& elsewhere,
                             const PeopleReference& reference, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_people(people), m_elsewhere(elsewhere),
      m_model(new PeopleModel(reference, clock, this)),
      m_title(new QLabel(tr("Look in the whole province"), this)), m_line(new QLabel(this)),
      m_says(new QLabel(this)), m_form(new Form(this)), m_number(new QLineEdit), m_name(new NameField),
      m_birth(new DateField({true, false, false})), m_mother(new NameField),
      m_search(keyButton(tr("Look"), tr("Enter"), QStringLiteral("elsewhereLook"), this)),
      m_register(keyButton(tr("Register here"), QStringLiteral("Ctrl+N"), QStringLiteral("elsewhereRegister"),
                           this)),
      m_back(keyButton(tr("Back"), QStringLiteral("Esc"), QStringLiteral("elsewhereBack"), this)),
      m_error(new ErrorLine(this)), m_table(listTable(m_model, QStringLiteral("elsewherePeople"), this)),
      m_empty(new EmptyState(QStringLiteral("search"), this)),
      m_reason(new ReasonLine(QStringLiteral("elsewhereAsk"),
                              {tr("Comes here to be vaccinated"), tr("Lives here now"), tr("Is in our care")},
                              this))
{
    setObjectName(QStringLiteral("elsewhere"));
    m_line->setObjectName(QStringLiteral("elsewhereLine"));
    m_says->setObjectName(QStringLiteral("elsewhereSays"));
    m_number->setObjectName(QStringLiteral("elsewhereNumber"));
    m_name->setObjectName(QStringLiteral("elsewhereName"));
    m_birth->setObjectName(QStringLiteral("elsewhereBirth"));
    m_mother->setObjectName(QStringLiteral("elsewhereMother"));
    m_error->setObjectName(QStringLiteral("elsewhereError"));
    m_birth->setToday(vietnamToday(clock));
    build();
    connect(m_form, &Form::submitted, this, &ElsewhereView::search);
    connect(m_search, &QPushButton::clicked, m_form, &Form::submit);
    connect(m_back, &QPushButton::clicked, this, &ElsewhereView::closed);
    connect(m_register, &QPushButton::clicked, this, [this] { Q_EMIT registerAsked(m_name->name()); });
    connect(m_table, &QTableView::activated, this, &ElsewhereView::choose);
    connect(m_reason, &ReasonLine::given, this, &ElsewhereView::ask);
    connect(m_reason, &ReasonLine::left, this, [this] {
        m_reason->hide();
        m_table->setFocus();
    });
}

void ElsewhereView::build()
{
    const int unit = gridUnit(this);
    setRole(m_title, QStringLiteral("title"));
    setRole(m_line, QStringLiteral("hint"));
    setRole(m_says, QStringLiteral("strong"));
    setRole(m_search, QStringLiteral("primary"));
    for (QLabel* label : {m_line, m_says}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_form->add(tr("&Number: personal ID, insurance card, birth certificate"), m_number);
    m_form->add(tr("or full na&me"), m_name);
    m_form->addBeside(tr("Date of &birth"), m_birth);
    m_form->addBeside(tr("M&other's name"), m_mother);
    m_table->installEventFilter(this);
    setColumnShares(m_table, {30, -16, 18, -8, 26, 18, 24});
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * unit);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_back);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    buttons->addWidget(m_search);
    buttons->addWidget(m_register);
    buttons->addStretch();
    auto* below = new QWidget(this);
    m_below = new QStackedLayout(below);
    m_below->addWidget(m_table);
    m_below->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addLayout(head);
    for (QWidget* part : std::initializer_list<QWidget*>{m_line, m_form})
        column->addWidget(part);
    column->addLayout(buttons);
    for (QWidget* part : std::initializer_list<QWidget*>{m_error, m_says, m_reason})
        column->addWidget(part);
    column->addWidget(below, 1);
}

void ElsewhereView::begin(const QString& typed)
{
    m_waiting = false;
    m_wanted = {};
    m_latest.drop();
    m_model->show({});
    m_error->clearError();
    m_form->clearErrors();
    m_says->hide();
    m_reason->hide();
    m_birth->clear();
    m_mother->clear();
    m_number->setText(hasDigit(typed) ? typed.simplified() : QString());
    m_name->setText(hasDigit(typed) ? QString() : typed.simplified());
    m_empty->say(tr("People who live or were treated anywhere in the province appear here."),
                 tr("A number alone is enough; a name needs the date of birth or the mother."));
    m_below->setCurrentWidget(m_empty);
    sayLine();
    (m_name->text().isEmpty() ? static_cast<QWidget*>(m_number) : m_birth)->setFocus(Qt::OtherFocusReason);
}

void ElsewhereView::sayLine()
{
    m_line->setText(
        m_elsewhere.reachable()
            ? tr("Who asked is recorded, not what was asked.")
            : tr("There is no line now. Register the person as usual: if they have a file elsewhere, the two "
                 "are joined later and nothing is lost."));
}

void ElsewhereView::search()
{
    const ElsewhereQuery query{m_number->text().simplified(), m_name->name(), m_mother->name(),
                               m_birth->date()};
    m_says->hide();
    m_reason->hide();
    m_waiting = false;
    if (query.identifier.isEmpty() &&
        (query.name.isEmpty() || (query.birth.isNull() && query.motherName.isEmpty())))
        return m_error->say(tr("Type a number, or the full name with the date of birth or the mother."));
    m_error->clearError();
    m_search->setEnabled(false);
    m_latest.ask(this, m_elsewhere.search(query), [this](const Result<ElsewhereAnswer>& answer) {
        m_search->setEnabled(true);
        sayLine();
        if (!answer) return m_error->say(answer.error());
        found(*answer);
    });
}

void ElsewhereView::found(const ElsewhereAnswer& answer)
{
    m_model->show(answer.people);
    if (answer.people.isEmpty()) {
        m_empty->say(tr("Nobody in the province is known by this."), tr("Ctrl+N registers the person here."));
        return m_below->setCurrentWidget(m_empty);
    }
    m_below->setCurrentWidget(m_table);
    m_table->selectRow(0);
    m_table->setFocus();
    m_says->setText(answer.more ? tr("More people fit than are shown: add the date of birth or the mother.")
                                : tr("Enter asks for the file of the person chosen."));
    m_says->show();
}

void ElsewhereView::choose()
{
    const int row = selectedRow(m_table);
    if (row < 0) return;
    const PersonLine line = m_model->people()[row];
    m_here.ask(this, m_people.open(line.person), [this, line](const Result<Seen<Person>>& here) {
        if (here && !here->value.fullName.isEmpty()) return Q_EMIT openAsked(line.person);
        m_wanted = line;
        m_reason->ask(
            tr("Ask for the file of %1. Who asked and why is recorded in it for good.").arg(line.fullName));
    });
}

void ElsewhereView::ask(const QString& reason)
{
    m_error->clearError();
    whenDone(this, m_elsewhere.askForPerson(m_wanted.person, reason), [this](const Result<Id>& asked) {
        if (!asked) return m_error->say(asked.error());
        wait(m_wanted);
    });
}

void ElsewhereView::wait(const PersonLine& person)
{
    m_waiting = true;
    m_says->setText(
        m_elsewhere.reachable()
            ? tr("The file of %1 is on its way and opens as soon as it is here.").arg(person.fullName)
            : tr("The file of %1 comes when the line is back; the work need not wait for it.")
                  .arg(person.fullName));
    m_says->show();
    m_table->setFocus();
}

void ElsewhereView::lookAgain()
{
    if (!m_waiting || !isVisible()) return;
    m_here.ask(this, m_people.open(m_wanted.person), [this](const Result<Seen<Person>>& here) {
        if (!here || !m_waiting || here->value.fullName.isEmpty()) return;
        m_waiting = false;
        Q_EMIT openAsked(m_wanted.person);
    });
}

bool ElsewhereView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ElsewhereView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

} // namespace noi
