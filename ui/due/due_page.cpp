#include "ui/due/due_page.h"

#include "ui/due/due_model.h"
#include "ui/due/due_papers.h"
#include "ui/due/due_words.h"
#include "ui/due/session_view.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/date_field.h"
#include "ui/kit/date_words.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/error_text.h"
#include "ui/kit/immunization_words.h"
#include "ui/kit/room.h"
#include "ui/people/table_look.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include <utility>

namespace noi
{

namespace
{

enum Period { Today, ThisMonth, NextMonth };

bool isEnter(const QKeyEvent* key) { return key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter; }

} // namespace

DuePage::DuePage(const Parts& parts, QWidget* parent) : Page(parent), m_parts(parts)
{
    setObjectName(QStringLiteral("duePage"));
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DuePage::answered);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, this,
            [this](int least, int most) { m_progress->setRange(least, most); });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        m_progress->setValue(done);
        m_progress->setVisible(m_progress->maximum() > 0);
    });
    retranslate();
}

DuePage::~DuePage() { m_watcher.cancel(); }

void DuePage::retranslate()
{
    const DueFilter before = m_whole ? filter() : DueFilter();
    delete m_whole;
    build();
    if (before.from.isValid()) {
        m_from->setDate(PartialDate::ofDay(before.from));
        m_to->setDate(PartialDate::ofDay(before.to));
    } else {
        m_period->setValue(ThisMonth);
    }
    if (isVisible()) ask();
}

void DuePage::open(const QVariant& what)
{
    Q_UNUSED(what)
    m_from->setToday(vietnamToday(m_parts.clock));
    m_to->setToday(vietnamToday(m_parts.clock));
    m_day->setToday(vietnamToday(m_parts.clock));
    back();
    ask();
}

void DuePage::choosePeriod(const QVariant& period)
{
    if (!period.isValid()) return;
    const QDate today = vietnamToday(m_parts.clock);
    QDate from = today, to = today;
    if (period.toInt() != Today) {
        from = QDate(today.year(), today.month(), 1).addMonths(period.toInt() == NextMonth ? 1 : 0);
        to = from.addMonths(1).addDays(-1);
    }
    m_filling = true;
    m_from->setDate(PartialDate::ofDay(from));
    m_to->setDate(PartialDate::ofDay(to));
    m_filling = false;
    ask();
}

DueFilter DuePage::filter() const
{
    DueFilter filter;
    const QDate today = vietnamToday(m_parts.clock);
    filter.from = m_from->date().isNull() ? today : m_from->date().earliest();
    filter.to = m_to->date().isNull() ? filter.from : m_to->date().latest();
    if (filter.to < filter.from) filter.to = filter.from;
    if (m_hamlet->currentIndex() > 0) filter.hamlet = m_hamlet->currentData().toString();
    filter.group = m_group->currentData().toString();
    if (const int state = m_state->value().toInt(); state > 0) filter.state = allDueStates[size_t(state - 1)];
    filter.text = m_text->text();
    return filter;
}

void DuePage::ask()
{
    if (m_filling || !m_hamlet) return;
    // The question before may go on: what it works out serves this one too.
    m_watcher.setFuture(m_parts.source.list(filter()));
}

void DuePage::answered()
{
    m_progress->hide();
    if (m_watcher.future().resultCount() == 0) return; // stopped
    const Result<DueList> answer = m_watcher.result();
    if (!answer.ok()) return m_problem->say(answer.error());
    m_problem->clearError();
    showList(*answer);
}

void DuePage::showList(const DueList& list)
{
    const DueRow* chosen = m_model->row(selectedRow(m_table));
    const Id person = chosen ? chosen->person.person : Id();
    m_list = list;
    m_model->show(list.rows);
    m_table->clearSpans();
    for (const int row : m_model->hamletRows())
        m_table->setSpan(row, 0, 1, DueModel::columns);
    const int row = std::max(m_model->rowOf(person), 1);
    if (!list.rows.isEmpty()) m_table->selectRow(row);
    for (QPushButton* button : m_ways + QList<QPushButton*>{m_planButton, m_slipsButton})
        button->setEnabled(!list.rows.isEmpty());
    offer(list);
    sayCounts(list);
    if (m_stack->currentWidget() == m_plan) return m_plan->showList(list);
    m_stack->setCurrentWidget(list.rows.isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
}

void DuePage::offer(const DueList& list)
{
    m_filling = true;
    const auto refill = [](QComboBox* box, const QList<std::pair<QString, QString>>& items) {
        const QVariant kept = box->currentIndex() > 0 ? box->currentData() : QVariant();
        while (box->count() > 1)
            box->removeItem(1);
        for (const auto& [words, key] : items)
            box->addItem(words, key);
        box->setCurrentIndex(kept.isValid() ? std::max(0, box->findData(kept)) : 0);
    };
    QList<std::pair<QString, QString>> hamlets, groups;
    for (const QString& hamlet : list.hamlets)
        hamlets += {hamlet, hamlet};
    hamlets += {hamletWords({}), QStringLiteral("")};
    for (const auto& group : m_parts.reference.schedule.groups)
        if (list.groups.contains(group.key) || group.key == list.filter.group)
            groups += {groupName(m_parts.reference.schedule, group.key), group.key};
    refill(m_hamlet, hamlets);
    refill(m_group, groups);
    m_filling = false;
}

void DuePage::sayCounts(const DueList& list)
{
    int all = 0;
    QList<ChoiceField::Choice> choices;
    for (const DueState state : allDueStates) {
        const int people = list.counts.value(state);
        all += people;
        choices += {QStringLiteral("%1 %2").arg(dueStateWords(state)).arg(people), int(state) + 1};
    }
    choices.prepend({tr("All %1").arg(all), 0});
    offerStates(choices);
    if (!list.filter.from.isValid()) return;
    m_counts->setText(tr("%1: %2 on the list. A dose more than %3 days late counts as given up.")
                          .arg(periodWords(list.filter.from, list.filter.to),
                               tr("%n person(s)", nullptr, int(list.rows.size())))
                          .arg(list.filter.defaulterDays));
}

/// Makes the buttons anew only where their words change: they are made and shown at once.
void DuePage::offerStates(const QList<ChoiceField::Choice>& choices)
{
    QStringList words;
    for (const auto& choice : choices)
        words += choice.text;
    if (words == m_stateWords) return;
    m_stateWords = words;
    m_filling = true;
    m_state->setChoices(choices);
    const auto buttons = m_state->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        button->show();
    m_filling = false;
}

void DuePage::openSelected()
{
    if (const DueRow* row = m_model->row(selectedRow(m_table))) Q_EMIT openPerson(row->person.person);
}

void DuePage::planSession()
{
    if (m_list.rows.isEmpty()) return;
    if (m_stack->currentWidget() == m_plan) return back();
    m_plan->showList(m_list);
    m_stack->setCurrentWidget(m_plan);
    m_plan->setFocus();
}

void DuePage::back()
{
    m_stack->setCurrentWidget(m_list.rows.isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
    m_table->setFocus();
}

void DuePage::takeOut(ReportPapers::Way way)
{
    m_latestTable.ask(this, m_parts.source.table(m_list, m_parts.language()),
                      [this, way](const Result<report::ReportTable>& table) {
                          if (!table) return m_problem->say(table.error());
                          m_problem->clearError();
                          ReportPapers(m_parts.feedback, m_parts.dialogs, m_parts.clock).take(way, *table);
                      });
}

void DuePage::printSlips()
{
    QStringList when;
    if (!m_day->date().isNull()) when += dateWords(m_day->date());
    if (const QString hour = m_hour->text().simplified(); !hour.isEmpty()) when += hour;
    const QString station = m_parts.station();
    const QString place = m_place->text().simplified();
    const PrintJob job =
        dueSlipsJob(slipsOf(m_list, m_parts.reference,
                            {station, when.join(QStringLiteral(", ")), place.isEmpty() ? station : place}));
    Result<void> done;
    if (!m_parts.dialogs.print(tr("Print invitations"),
                               [&](QPrinter& printer) { done = printOn(printer, job); }))
        return;
    if (!done) return m_problem->say(done.error());
    m_parts.feedback.say(Meaning::Done, tr("%n page(s) sent to the printer.", nullptr, job.pages));
}

void DuePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return back();
    Page::keyPressEvent(event);
}

void DuePage::hideEvent(QHideEvent* event)
{
    m_watcher.cancel(); // whoever is not planned yet is, when the page is shown again
    Page::hideEvent(event);
}

bool DuePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_table && isEnter(key)) {
        openSelected();
        return true;
    }
    if (watched == m_text && (isEnter(key) || key->key() == Qt::Key_Down)) {
        m_table->setFocus();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace noi
