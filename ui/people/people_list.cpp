#include "ui/people/people_list.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/people/key_button.h"
#include "ui/people/people_model.h"
#include "ui/people/people_source.h"
#include "ui/people/table_look.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include <utility>

namespace noi
{

namespace
{

constexpr int shown = 50;

bool movesInList(int key)
{
    return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
}

} // namespace

PeopleList::PeopleList(PeopleSource& source, const PeopleReference& reference, const Clock& clock,
                       QWidget* parent)
    : QWidget(parent), m_source(source), m_model(new PeopleModel(reference, clock, this)),
      m_box(new QLineEdit(this)), m_unfinished(new QPushButton(this)),
      m_elsewhere(
          keyButton(tr("In the province"), QStringLiteral("Ctrl+T"), QStringLiteral("lookElsewhere"), this)),
      m_problem(new ErrorLine(this))
{
    m_problem->setObjectName(QStringLiteral("peopleProblem"));
    setObjectName(QStringLiteral("peopleList"));
    const int unit = gridUnit(this);
    m_box->setObjectName(QStringLiteral("peopleSearch"));
    m_box->setPlaceholderText(
        tr("Name of child or mother, hamlet, year of birth, any number, or scan a card"));
    m_box->addAction(icon(QStringLiteral("search"), colours::greyText), QLineEdit::LeadingPosition);
    m_box->setClearButtonEnabled(true);
    m_box->installEventFilter(this);
    m_unfinished->setObjectName(QStringLiteral("continueRegistration"));
    m_unfinished->hide();
    m_elsewhere->hide();
    bindKey(m_elsewhere, QKeySequence(QStringLiteral("Ctrl+T")), this, Qt::WidgetWithChildrenShortcut);
    auto* newPerson = new QPushButton(tr("New person") + QStringLiteral("   Ctrl+N"), this);
    newPerson->setObjectName(QStringLiteral("newPerson"));
    setRole(newPerson, QStringLiteral("primary"));
    auto* spreadsheets =
        keyButton(tr("Spreadsheets"), QStringLiteral("Shift+F2"), QStringLiteral("spreadsheets"), this);
    m_table = listTable(m_model, QStringLiteral("people"), this);
    m_table->installEventFilter(this);
    setColumnShares(m_table, {30, -16, 18, -8, 26, 18, 20});
    m_empty = new EmptyState(QStringLiteral("users"), this);
    m_empty->setObjectName(QStringLiteral("peopleEmpty"));

    auto* top = new QHBoxLayout;
    top->setSpacing(2 * unit);
    top->addWidget(m_box, 1);
    top->addWidget(m_elsewhere);
    top->addWidget(spreadsheets);
    top->addWidget(newPerson);
    auto* below = new QWidget(this);
    m_below = new QStackedLayout(below);
    m_below->addWidget(m_table);
    m_below->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addLayout(top);
    column->addWidget(m_unfinished, 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    column->addWidget(below, 1);

    connect(m_box, &QLineEdit::textChanged, this, &PeopleList::ask);
    connect(m_table, &QTableView::activated, this, &PeopleList::openSelected);
    connect(spreadsheets, &QPushButton::clicked, this, &PeopleList::spreadsheetsAsked);
    connect(newPerson, &QPushButton::clicked, this, &PeopleList::newAsked);
    connect(m_unfinished, &QPushButton::clicked, this, &PeopleList::continueAsked);
    connect(m_elsewhere, &QPushButton::clicked, this, &PeopleList::elsewhereAsked);
    setFocusProxy(m_box);
}

void PeopleList::refresh() { ask(); }

void PeopleList::begin()
{
    m_box->setFocus(Qt::OtherFocusReason);
    m_box->selectAll();
    ask();
}

void PeopleList::setUnfinished(const QString& name)
{
    m_unfinished->setVisible(!name.isEmpty());
    m_unfinished->setText(tr("Go on with the unfinished form: %1   Ctrl+N").arg(name));
}

void PeopleList::offerElsewhere() { m_elsewhere->show(); }

QString PeopleList::typed() const { return m_box->text(); }

void PeopleList::ask()
{
    m_waiting = true;
    m_latest.ask(this, m_source.find(m_box->text(), shown), [this](const Result<QList<PersonLine>>& found) {
        m_waiting = false;
        if (!found.ok()) return m_problem->say(found.error());
        m_problem->clearError();
        show(*found);
        if (std::exchange(m_enterWaits, false)) openSelected();
    });
}

void PeopleList::show(const QList<PersonLine>& people)
{
    m_model->show(people);
    if (!people.isEmpty()) m_table->selectRow(0);
    if (m_box->text().trimmed().isEmpty())
        m_empty->say(tr("The people of the commune appear here, the latest registered first."),
                     tr("Ctrl+N registers the first one; scanning an ID or insurance card fills the form."));
    else
        m_empty->say(tr("Nobody is found by these words. Fewer letters find more: no marks are needed."),
                     m_elsewhere->isHidden()
                         ? tr("Ctrl+N registers a new person.")
                         : tr("Ctrl+T looks in the whole province, Ctrl+N registers a new person."));
    m_below->setCurrentWidget(people.isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
}

void PeopleList::showFound(const QList<PersonLine>& people, const QString& sentence)
{
    m_latest.drop();
    m_waiting = false;
    show(people);
    m_problem->say(sentence);
}

void PeopleList::showProblem(const Error& error)
{
    m_latest.drop();
    m_problem->say(error);
}

void PeopleList::openSelected()
{
    const int row = selectedRow(m_table);
    if (row >= 0) Q_EMIT openAsked(m_model->people()[row].person);
}

bool PeopleList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter) {
        // What is on the screen may answer an older question: wait for the answer to the last one.
        if (m_waiting)
            m_enterWaits = true;
        else
            openSelected();
        return true;
    }
    if (watched == m_box && movesInList(key->key())) {
        QCoreApplication::sendEvent(m_table, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace noi
