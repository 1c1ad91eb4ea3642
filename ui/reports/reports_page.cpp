#include "ui/reports/reports_page.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/reports/behind_view.h"
#include "ui/reports/chart_view.h"
#include "ui/reports/missing_view.h"
#include "ui/reports/period_choice.h"
#include "ui/reports/period_chooser.h"
#include "ui/reports/report_list_model.h"
#include "ui/reports/report_view.h"
#include "ui/reports/report_words.h"

#include <QKeyEvent>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>
#include <optional>
#include <utility>

namespace noi
{

using report::Period;

ReportsPage::ReportsPage(const ReportsParts& parts, QWidget* parent) : Page(parent), m_parts(parts)
{
    setObjectName(QStringLiteral("reportsPage"));
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    m_period = lastEnded(Period::Kind::Month, parts.today());
    m_settled.setSingleShot(true);
    m_settled.setInterval(std::chrono::milliseconds(120));
    connect(&m_settled, &QTimer::timeout, this, &ReportsPage::showChosen);
    retranslate();
}

void ReportsPage::retranslate()
{
    delete m_whole;
    build();
    m_chooser->setPeriod(m_period);
    fillList();
    if (isVisible()) ask();
}

void ReportsPage::userChanged(const LoggedIn& user)
{
    if (m_user == user.user) return;
    m_user = user.user;
    // Who comes next may not be one who may see them.
    for (Latest* question : {&m_latestEntries, &m_latestMissing, &m_latestEnds})
        question->drop();
    m_entries.clear();
    m_missing.clear();
    m_ends.clear();
    m_read = m_seesMissing = false;
    for (ResultView* view : results())
        view->clear();
    m_behind->clear();
    m_missingView->show({}, {});
    fillList();
    if (isVisible()) ask();
}

void ReportsPage::open(const QVariant& what)
{
    m_chooser->setToday(m_parts.today());
    const QString link = what.toString();
    if (link == missing) {
        m_seesMissing = true;
    } else if (const ReportLink to = ReportLink::fromText(link); to.period.isValid()) {
        m_seesMissing = false;
        if (!to.form.isEmpty()) m_form = to.form;
        m_period = to.period;
        m_chooser->setPeriod(m_period);
        m_stack->setCurrentWidget(result());
    }
    if (m_stack->currentWidget() == m_behind && what.isNull())
        m_behind->setFocus(Qt::OtherFocusReason); // back from a file: the list goes on
    else
        m_list->setFocus(Qt::OtherFocusReason);
    ask();
}

void ReportsPage::cameIn()
{
    if (isVisible()) ask();
}

void ReportsPage::provinceAnswered()
{
    if (isVisible()) ask(Figures::Stay);
}

void ReportsPage::hideEvent(QHideEvent* event)
{
    for (ResultView* view : results())
        view->leave();
    Page::hideEvent(event);
}

void ReportsPage::choosePeriod(const Period& period)
{
    m_period = period;
    m_seesMissing = false;
    m_stack->setCurrentWidget(result());
    ask();
}

void ReportsPage::ask(Figures figures)
{
    m_latestEntries.ask(this, m_parts.source.entries(m_period),
                        [this, figures](const Result<QList<ReportEntry>>& found) {
                            m_read = found.ok();
                            if (!found.ok()) {
                                m_entries.clear();
                                for (ResultView* view : results())
                                    view->clear();
                                fillList();
                                return m_problem->say(found.error());
                            }
                            m_problem->clearError();
                            take(*found, figures);
                        });
    m_latestMissing.ask(this, m_parts.source.missing(), [this](const Result<QList<FormLine>>& lines) {
        m_missing = lines.valueOr({}); // what went wrong is told by the first question
        fillList();
    });
    m_latestEnds.ask(this, m_parts.source.openEnds(m_period), [this](const Result<QList<OpenEnd>>& ends) {
        m_ends = ends.valueOr({});
        fillList();
    });
}

void ReportsPage::take(const QList<ReportEntry>& entries, Figures figures)
{
    const auto stateOf = [this](const QList<ReportEntry>& all) {
        for (const ReportEntry& one : all)
            if (one.line.form == m_form) return std::optional(one.line.state);
        return std::optional<FormLine::State>();
    };
    const bool moved = stateOf(m_entries) != stateOf(entries);
    m_entries = entries;
    fillList();
    if (!m_seesMissing && (moved || figures == Figures::Again)) showChosen();
}

int ReportsPage::wantedRow() const
{
    if (m_seesMissing && m_model->missingRow() >= 0) return m_model->missingRow();
    if (const int row = m_model->rowOf(m_form); row >= 0) return row;
    // What is to be done first.
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const ReportEntry* one = m_model->entry(row);
            one && one->kind == ReportEntry::Kind::Form && isAskedFor(one->line))
            return row;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->entry(row)) return row;
    return -1;
}

void ReportsPage::fillList()
{
    m_filling = true;
    m_model->show(m_entries, int(m_missing.size()), int(m_ends.size()), m_parts.language());
    if (const int row = wantedRow(); row >= 0) m_list->setCurrentIndex(m_model->index(row));
    m_filling = false;
    m_missingView->show(m_missing, m_ends);
    if (m_seesMissing && m_read) showMissing();
    m_empty->say(m_read ? tr("There is no report for such a period.") : QString(),
                 m_read ? tr("Alt+1 to Alt+5 choose another kind of period.") : QString());
    if (m_entries.isEmpty() && !m_seesMissing)
        m_stack->setCurrentWidget(m_empty);
    else if (m_stack->currentWidget() == m_empty)
        m_stack->setCurrentWidget(result());
}

QList<ResultView*> ReportsPage::results() const { return {m_report, m_chart}; }

ResultView* ReportsPage::result() const
{
    const ReportEntry* const entry = m_model->entry(m_model->rowOf(m_form));
    if (entry && entry->kind == ReportEntry::Kind::Chart) return m_chart;
    return m_report;
}

void ReportsPage::showChosen()
{
    m_settled.stop();
    const int row = m_list->currentIndex().row();
    m_seesMissing = m_model->isMissing(row);
    if (m_seesMissing) return showMissing();
    const ReportEntry* const entry = m_model->entry(row);
    if (!entry) return;
    const bool another = std::exchange(m_form, entry->line.form) != entry->line.form;
    ResultView* const view = result();
    for (ResultView* other : results())
        if (other != view) other->leave();
    // Who looks at the people behind a figure goes on with them.
    if (another || view->period() != m_period || m_stack->currentWidget() != m_behind)
        m_stack->setCurrentWidget(view);
    if (isVisible()) view->open(ReportEntry(*entry), m_period);
}

void ReportsPage::showMissing()
{
    for (ResultView* view : results())
        view->leave();
    m_missingView->show(m_missing, m_ends);
    m_stack->setCurrentWidget(m_missingView);
}

void ReportsPage::showBehind(const BehindAsked& asked)
{
    m_behind->show(asked);
    m_stack->setCurrentWidget(m_behind);
    m_behind->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::backToReport()
{
    m_behind->clear();
    m_stack->setCurrentWidget(m_report);
    m_report->takeFocus();
}

void ReportsPage::openRecord(const BehindLine& line)
{
    switch (line.kind) {
    case BehindLine::Kind::Delivery:
    case BehindLine::Kind::Newborn:
    case BehindLine::Kind::Visit:
    case BehindLine::Kind::Pregnancy:
    case BehindLine::Kind::Test:
    case BehindLine::Kind::Postnatal: Q_EMIT openPregnancy(line.person); return;
    default: Q_EMIT openPerson(line.person); return;
    }
}

void ReportsPage::openEnd(const OpenEnd& end)
{
    if (end.kind == OpenEnd::Kind::SessionOpen)
        Q_EMIT openSessions();
    else
        Q_EMIT openPregnancy(end.person);
}

void ReportsPage::openReport(const FormLine& line)
{
    m_form = line.form;
    m_chooser->setPeriod(line.period);
    choosePeriod(line.period);
    m_report->takeFocus();
}

bool ReportsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool control = static_cast<QKeyEvent*>(event)->modifiers() & Qt::ControlModifier;
    if (control || (key != Qt::Key_Return && key != Qt::Key_Enter)) return Page::eventFilter(watched, event);
    showChosen();
    if (m_seesMissing)
        m_missingView->setFocus(Qt::OtherFocusReason);
    else
        result()->takeFocus();
    return true;
}

} // namespace noi
