#include "ui/people/immunization_panel.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/immunization_words.h"
#include "ui/kit/table.h"
#include "ui/people/immunization_painter.h"
#include "ui/people/immunization_sentences.h"
#include "ui/people/key_button.h"
#include "ui/people/people_reference.h"
#include "ui/people/people_source.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace noi
{

ImmunizationPanel::ImmunizationPanel(PeopleSource& source, const PeopleReference& reference, QWidget* list,
                                     QWidget* parent)
    : QWidget(parent), m_source(source), m_reference(reference),
      m_model(new ImmunizationModel(reference, this)), m_painter(new ImmunizationPainter(this)),
      m_problem(new ErrorLine(this))
{
    setObjectName(QStringLiteral("immunization"));
    m_problem->setObjectName(QStringLiteral("planProblem"));
    auto* sides = new QWidget(this);
    m_sides = new QStackedLayout(sides);
    m_sides->addWidget(buildGrid());
    m_sides->addWidget(list);
    // The side that is not seen asks for no room.
    for (QWidget* side : {m_sides->widget(0), list})
        side->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    sides->setMinimumHeight(5 * rowHeight(this) / 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this) / 2);
    column->addWidget(buildTop());
    column->addWidget(m_notes);
    column->addWidget(m_problem);
    column->addWidget(sides, 1);
    setFocusProxy(m_table);
}

QWidget* ImmunizationPanel::buildTop()
{
    auto* top = m_top = new QWidget(this);
    m_appointment = new QLabel(top);
    m_appointment->setObjectName(QStringLiteral("appointment"));
    m_appointment->setWordWrap(true);
    m_appointment->setContentsMargins(gridUnit(this), 0, gridUnit(this), 0);
    m_notes = new QLabel(this);
    m_notes->setObjectName(QStringLiteral("planNotes"));
    m_notes->setWordWrap(true);
    m_notes->hide();
    m_allButton = keyButton({}, {}, QStringLiteral("showAllGroups"), top);
    m_turnButton = keyButton({}, {}, QStringLiteral("turnDoses"), top);
    for (auto* button : {m_allButton, m_turnButton}) {
        setRole(button, QStringLiteral("quiet"));
        button->setFocusPolicy(Qt::NoFocus);
    }
    bindKey(m_allButton, QKeySequence(QStringLiteral("Alt+A")), this);
    bindKey(m_turnButton, QKeySequence(QStringLiteral("Alt+D")), this);
    m_turnButton->setText(tr("List of doses") + QStringLiteral("   Alt+D"));
    connect(m_allButton, &QPushButton::clicked, this, &ImmunizationPanel::toggleAll);
    connect(m_turnButton, &QPushButton::clicked, this, &ImmunizationPanel::turn);
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_appointment, 1);
    line->addWidget(m_allButton);
    line->addWidget(m_turnButton);
    return top;
}

QWidget* ImmunizationPanel::buildGrid()
{
    auto* side = new QWidget(this);
    m_table = new QTableView(side);
    m_table->setObjectName(QStringLiteral("immunizationGrid"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_painter);
    dressTable(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    m_nothing = new EmptyState(QStringLiteral("syringe"), m_table->viewport());
    auto* over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_nothing);
    m_why = new QLabel(side);
    m_why->setObjectName(QStringLiteral("immunizationWhy"));
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Two lines, so that the table does not jump as one goes from cell to cell.
    m_why->setMinimumHeight(2 * m_why->fontMetrics().lineSpacing());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImmunizationPanel::sayCell);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this) / 2);
    column->addWidget(m_table, 1);
    column->addWidget(m_why);
    return side;
}

void ImmunizationPanel::show(const PersonFile& file)
{
    if (m_file.person.id != file.person.id) clear();
    m_file = file;
    m_latest.ask(this, m_source.plan(file.person.id), [this](const Result<ImmunizationPlan>& plan) {
        if (!plan.ok()) return m_problem->say(plan.error());
        m_problem->clearError();
        showPlan(*plan);
    });
}

void ImmunizationPanel::clear()
{
    m_all = false;
    m_plan = {};
    fill();
    m_nothing->hide();
    m_appointment->hide();
    m_notes->hide();
}

void ImmunizationPanel::showPlan(const ImmunizationPlan& plan)
{
    const bool another = m_plan.person != plan.person;
    const Place before = place();
    m_plan = plan;
    const Meaning meaning = appointmentMeaning(plan);
    const QString words = appointmentWords(plan, m_reference.products, m_reference.schedule);
    m_appointment->setText((sign(meaning) + u' ' + words).trimmed());
    m_appointment->show();
    setLook(m_appointment, "badge", meaningName(meaning));
    const QStringList notes = planNotes(plan, m_file);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setHidden(notes.isEmpty() || m_room);
    fill();
    if (another)
        m_table->setCurrentIndex(mostUrgent());
    else
        choose(before);
}

void ImmunizationPanel::fill()
{
    m_model->show(m_plan, m_all);
    m_table->clearSpans();
    const auto& rows = m_model->rows().rows;
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].line == 0 && rows[i].lines > 1) m_table->setSpan(int(i), 0, rows[i].lines, 1);
    m_allButton->setVisible(m_model->rows().hidden > 0);
    m_allButton->setText(
        (m_all ? tr("Only what concerns them") : tr("Show all (%1 more)").arg(m_model->rows().hidden)) +
        QStringLiteral("   Alt+A"));
    sayNothing();
    share();
    sayCell();
}

void ImmunizationPanel::sayNothing()
{
    const bool nothing = m_model->rowCount() == 0;
    m_nothing->setVisible(nothing);
    m_table->horizontalHeader()->setHidden(nothing);
    if (m_plan.birthUnknown)
        m_nothing->say(tr("With a birth date, the vaccinations that are due appear here."),
                       tr("Alt+2: put the birth date in."));
    else
        m_nothing->say(tr("The schedule has nothing for this person now."), {});
}

/// All columns in sight, whatever the width: where it is scarce, a cell takes two lines. The scroll bar's
/// room is kept free: else taller rows would need it, and it the taller rows.
void ImmunizationPanel::share()
{
    const int columns = m_model->columnCount(),
              width = m_table->contentsRect().width() - m_table->verticalScrollBar()->sizeHint().width();
    if (columns < 2) return;
    const int whole = ImmunizationPainter::wholeWidth(m_table), least = width / 5;
    const int names = std::clamp(width - (columns - 1) * whole, least, std::max(least, widestName()));
    const int each = std::min((width - names) / (columns - 1), 2 * whole);
    m_table->setColumnWidth(0, names);
    for (int i = 1; i < columns; ++i)
        m_table->setColumnWidth(i, each);
    const bool twoLines = each < whole;
    m_painter->setTwoLines(twoLines);
    const int row = rowHeight(m_table);
    m_table->verticalHeader()->setDefaultSectionSize(twoLines ? row * 3 / 2 : row);
}

int ImmunizationPanel::widestName() const
{
    const QFontMetrics metrics = m_table->fontMetrics();
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_model->look(m_model->index(row, 0)).text));
    return widest + 5 * gridUnit(this);
}

bool ImmunizationPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize) share();
    return QWidget::eventFilter(watched, event);
}

bool ImmunizationPanel::gridShown() const { return m_sides->currentIndex() == 0; }

void ImmunizationPanel::turn()
{
    const bool focused = isAncestorOf(focusWidget());
    m_sides->setCurrentIndex(gridShown() ? 1 : 0);
    m_turnButton->setText((gridShown() ? tr("List of doses") : tr("Grid")) + QStringLiteral("   Alt+D"));
    m_allButton->setVisible(gridShown() && m_model->rows().hidden > 0);
    setFocusProxy(gridShown() ? m_table : m_sides->currentWidget());
    if (focused) setFocus();
}

void ImmunizationPanel::toggleAll()
{
    const Place before = place();
    m_all = !m_all;
    fill();
    choose(before);
}

void ImmunizationPanel::sayCell() { m_why->setText(m_model->sentence(m_table->currentIndex())); }

Id ImmunizationPanel::selectedDose() const
{
    return gridShown() ? m_model->dose(m_table->currentIndex()) : Id();
}

void ImmunizationPanel::makeRoom(bool room)
{
    m_room = room;
    m_top->setHidden(room);
    m_why->setHidden(room);
    m_notes->setHidden(room || m_notes->text().isEmpty());
    QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
}

ImmunizationPanel::Place ImmunizationPanel::place() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) return {};
    return {m_model->group(current.row()).group, m_model->rows().rows[size_t(current.row())].line,
            current.column()};
}

void ImmunizationPanel::choose(const Place& place)
{
    const auto& rows = m_model->rows().rows;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_model->group(int(i)).group != place.group) continue;
        const int line = std::min(place.line, rows[i].lines - 1);
        const int column = std::min(place.column, m_model->rows().columns);
        return m_table->setCurrentIndex(m_model->index(int(i) + line, column));
    }
    m_table->setCurrentIndex(mostUrgent());
}

QModelIndex ImmunizationPanel::mostUrgent() const
{
    const auto& rows = m_model->rows().rows;
    for (const PlanState state : {PlanState::Overdue, PlanState::Due, PlanState::NotYet})
        for (size_t i = 0; i < rows.size(); ++i)
            for (size_t column = 0; column < rows[i].cells.size(); ++column)
                if (rows[i].cells[column].what == ImmunizationCell::What::Next &&
                    m_model->group(int(i)).state == state)
                    return m_model->index(int(i), int(column) + 1);
    return m_model->index(0, 0);
}

} // namespace noi
