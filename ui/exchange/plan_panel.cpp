#include "ui/exchange/plan_panel.h"

#include "ui/exchange/exchange_words.h"
#include "ui/kit/error_line.h"
#include "ui/kit/error_text.h"
#include "ui/kit/named.h"
#include "ui/kit/table.h"
#include "ui/people/key_button.h"
#include "ui/people/table_look.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace noi
{

namespace
{

constexpr int mostLines = 500; ///< nobody goes through more; the file is mended first
enum Column { RowColumn, WhereColumn, WhatColumn, ChoiceColumn };
using State = exchange::ImportedPerson::State;

QString rowsOf(const exchange::ImportedPerson& person)
{
    QStringList rows;
    for (const int row : person.rows.first(std::min<qsizetype>(3, person.rows.size())))
        rows.append(QString::number(row));
    return rows.join(QStringLiteral(", ")) + (person.rows.size() > 3 ? QStringLiteral("…") : QString());
}

} // namespace

PlanPanel::PlanPanel(QWidget* parent)
    : QWidget(parent), m_head(named(new QLabel(this), "planHead")),
      m_more(named(new QLabel(this), "planMore")), m_shown(named(new QLabel(this), "planShown")),
      m_conflicting(named(new QCheckBox(tr("Take doubtful doses in as &well"), this), "planConflicting")),
      m_table(named(new QTableWidget(0, 4, this), "planLines")),
      m_problem(named(new ErrorLine(this), "planProblem")),
      m_accept(keyButton(tr("Take in"), QStringLiteral("Ctrl+Enter"), QStringLiteral("planAccept"), this)),
      m_leave(keyButton(tr("Back"), QStringLiteral("Esc"), QStringLiteral("planLeave"), this))
{
    const int unit = gridUnit(this);
    setRole(m_head, QStringLiteral("heading"));
    setRole(m_more, QStringLiteral("hint"));
    setRole(m_shown, QStringLiteral("hint"));
    setRole(m_accept, QStringLiteral("primary"));
    for (QLabel* label : {m_head, m_more})
        label->setWordWrap(true);
    dressTable(*m_table);
    m_table->setHorizontalHeaderLabels({tr("Row"), tr("Where"), tr("What"), tr("What becomes of it")});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setColumnShares(m_table, {-9, 22, 46, 34});
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_accept, m_leave, m_conflicting})
        buttons->addWidget(part);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_head, m_more})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    column->addWidget(m_shown);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_conflicting, &QCheckBox::toggled, this, [this](bool on) {
        m_choices.conflicting = on;
        sayCounts();
    });
    connect(m_accept, &QPushButton::clicked, this, &PlanPanel::accepted);
    connect(m_leave, &QPushButton::clicked, this, &PlanPanel::left);
}

void PlanPanel::show(const SharedPlan& plan, const QStringList& headings)
{
    m_plan = plan;
    m_choices = {};
    m_conflicting->setChecked(false);
    m_problem->clearError();
    m_table->setRowCount(0);
    // What somebody can do something about comes first.
    const int people = int(plan->people.size());
    for (int place = 0; place < people; ++place)
        if (plan->people[size_t(place)].state == State::Ambiguous) addPerson(place);
    for (int place = 0; place < people; ++place)
        addClash(place);
    for (const exchange::Remark& remark : plan->remarks)
        if (remark.stops) addRemark(remark, headings);
    for (int place = 0; place < people; ++place)
        addConflicts(place);
    for (const exchange::Remark& remark : plan->remarks)
        if (!remark.stops) addRemark(remark, headings);
    m_shown->setVisible(m_table->rowCount() >= mostLines);
    m_shown->setText(tr("Only the first %n line(s) are shown.", nullptr, mostLines));
    m_table->setVisible(m_table->rowCount() > 0);
    sayCounts();
    m_accept->setFocus(Qt::OtherFocusReason);
}

int PlanPanel::addLine(const QString& row, const QString& where, const QString& what, bool stops)
{
    const int line = m_table->rowCount();
    if (line >= mostLines) return -1;
    m_table->insertRow(line);
    const Meaning meaning = stops ? Meaning::Stop : Meaning::Late;
    const QStringList cells{row, where, sign(meaning) + u' ' + what};
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        if (column == WhatColumn) item->setForeground(colour(meaning));
        m_table->setItem(line, column, item);
    }
    return line;
}

void PlanPanel::addPerson(int place)
{
    const exchange::ImportedPerson& person = m_plan->people[size_t(place)];
    const int line = addLine(rowsOf(person), person.who.person.fullName,
                             tr("Who is it? %1").arg(personWords(person.who)), true);
    if (line < 0) return;
    auto* box = named(new QComboBox(m_table), QStringLiteral("who%1").arg(place));
    box->setAccessibleName(tr("Who row %1 is").arg(rowsOf(person)));
    box->addItem(tr("Not taken in (not chosen)"));
    box->addItem(tr("Somebody new"));
    for (const exchange::MatchFound& match : person.matches)
        box->addItem(personWords(m_plan->lines.value(match.person)) + QStringLiteral(" (") +
                     signWords(match.signs) + u')');
    for (int i = 0; i < box->count(); ++i)
        box->setItemData(i, box->itemText(i), Qt::ToolTipRole);
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_table->setCellWidget(line, ChoiceColumn, box);
    connect(box, &QComboBox::activated, this, [this, place](int choice) { choose(place, choice); });
}

void PlanPanel::choose(int place, int choice)
{
    if (choice == 0)
        m_choices.who.remove(place);
    else
        m_choices.who.insert(place,
                             choice == 1 ? Id() : m_plan->people[size_t(place)].matches[choice - 2].person);
    sayCounts();
}

void PlanPanel::addClash(int place)
{
    const exchange::ImportedPerson& person = m_plan->people[size_t(place)];
    if (person.state != State::Clashing) return;
    const int line =
        addLine(rowsOf(person), person.who.person.fullName,
                tr("Rows with different names have the same number. Correct them in the file."), true);
    if (line >= 0) m_table->setItem(line, ChoiceColumn, new QTableWidgetItem(tr("Not taken in")));
}

void PlanPanel::addConflicts(int place)
{
    const exchange::ImportedPerson& person = m_plan->people[size_t(place)];
    for (const exchange::ImportedDose& dose : person.doses) {
        if (dose.state != exchange::ImportedDose::State::Conflicting) continue;
        const QString day = dateText(dose.told.dose.givenAt);
        const int line = addLine(
            QString::number(dose.told.row), person.who.person.fullName,
            dose.other
                ? tr("The dose of %1 may be one that is recorded here under another day.").arg(day)
                : tr("The dose of %1 may be the same as the one in row %2.").arg(day).arg(dose.otherRow),
            false);
        if (line >= 0)
            m_table->setItem(line, ChoiceColumn,
                             new QTableWidgetItem(tr("Not taken in, unless you choose so below")));
    }
}

void PlanPanel::addRemark(const exchange::Remark& remark, const QStringList& headings)
{
    const QString where = remark.column < 0 ? QString() : headings.value(remark.column);
    const int line = addLine(QString::number(remark.row), where, errorText(remark.what), remark.stops);
    if (line >= 0)
        m_table->setItem(line, ChoiceColumn,
                         new QTableWidgetItem(remark.stops ? tr("Not taken in") : tr("Taken in without it")));
}

void PlanPanel::sayCounts()
{
    const auto counts = m_plan->counts();
    int added = 0;
    for (const Id who : std::as_const(m_choices.who))
        added += who ? 0 : 1;
    const int people = counts.newPeople + added;
    const QStringList head{
        tr("%n new person(s)", nullptr, people), tr("%n person(s) already here", nullptr, counts.existing),
        tr("%n new dose(s)", nullptr, counts.newDoses + (m_choices.conflicting ? counts.conflicting : 0))};
    m_head->setText(head.join(QStringLiteral(" · ")));
    QStringList more;
    const int open = counts.ambiguous - int(m_choices.who.size());
    if (open > 0) more.append(tr("%n person(s) to choose", nullptr, open));
    if (counts.here > 0) more.append(tr("%n dose(s) already here", nullptr, counts.here));
    if (counts.twice > 0) more.append(tr("%n dose(s) twice in the file", nullptr, counts.twice));
    if (counts.conflicting > 0) more.append(tr("%n doubtful dose(s)", nullptr, counts.conflicting));
    if (counts.unreadable + counts.clashing > 0)
        more.append(tr("%n line(s) that cannot be taken in", nullptr, counts.unreadable + counts.clashing));
    m_more->setText(more.isEmpty() ? tr("Nothing is written yet.")
                                   : more.join(QStringLiteral(" · ")) + QStringLiteral(" · ") +
                                         tr("nothing is written yet"));
    m_conflicting->setVisible(counts.conflicting > 0);
    m_accept->setEnabled(people + counts.newDoses + counts.ambiguous + counts.conflicting > 0);
}

void PlanPanel::say(const Error& error) { m_problem->say(error); }

void PlanPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) return m_accept->click();
    if (event->key() == Qt::Key_Escape) return m_leave->click();
    QWidget::keyPressEvent(event);
}

} // namespace noi
