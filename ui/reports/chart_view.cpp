#include "ui/reports/chart_view.h"

#include "ui/kit/elided_label.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/named.h"
#include "ui/people/key_button.h"
#include "ui/reports/charts/chart_paper.h"
#include "ui/reports/charts/report_chart_view.h"
#include "ui/reports/preparation.h"
#include "ui/reports/report_papers.h"
#include "ui/reports/report_words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScrollArea>

#include <algorithm>

namespace noi
{

namespace
{

constexpr double smallestType = 0.85; // of the page's

/// The page says the title above the chart.
report::Chart untitled(report::Chart chart)
{
    std::visit([](auto& one) { one.title.clear(); }, chart);
    return chart;
}

} // namespace

ChartView::ChartView(const ReportsParts& parts, QWidget* parent)
    : ResultView(parent), m_parts(parts), m_preparation(new Preparation(parts.source, this))
{
    setObjectName(QStringLiteral("chartView"));
    build();
    connect(m_preparation, &Preparation::left, this, [this](qint64 files) { m_signs.say(files); });
    connect(m_preparation, &Preparation::failed, this, &ChartView::fail);
    clear();
}

void ChartView::build()
{
    const int unit = gridUnit(this);
    m_title = named(new ElidedLabel(this), "chartTitle");
    setRole(m_title, QStringLiteral("heading"));
    m_signs = PreparingSigns(this, QStringLiteral("chart"), tr("Making the chart…"));
    m_problem = named(new ErrorLine(this), "chartProblem");
    m_room = named(new QScrollArea(this), "chartRoom");
    m_room->setWidgetResizable(true);
    m_room->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget(m_room);
    m_chart = new ReportChartView(inside);
    m_empty = named(new EmptyState(QStringLiteral("file-text"), inside), "chartEmpty");
    m_empty->say(tr("Nothing is written down yet that this chart counts."),
                 tr("Alt+← goes back to an earlier period, Ctrl+R counts again."));
    auto* in = new QVBoxLayout(inside);
    in->setContentsMargins(0, 0, 0, 0);
    in->addWidget(m_chart);
    in->addWidget(m_empty);
    m_room->setWidget(inside);
    auto* head = new QHBoxLayout;
    head->setSpacing(unit);
    head->addWidget(m_title, 1);
    head->addWidget(m_signs.words());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addLayout(head);
    column->addWidget(m_signs.bar());
    column->addWidget(m_problem);
    column->addWidget(m_room, 1);
    column->addWidget(buttons());
}

QWidget* ChartView::buttons()
{
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gridUnit(this));
    const auto button = [&](const QString& text, const char* key, const char* name, auto what) {
        const QString keys = QString::fromLatin1(key);
        auto* made = keyButton(text, keys, QString::fromLatin1(name), box);
        bindKey(made, QKeySequence(keys), this, Qt::WidgetWithChildrenShortcut);
        connect(made, &QPushButton::clicked, this, what);
        line->addWidget(made);
        return made;
    };
    m_again = button(tr("Count again"), "Ctrl+R", "chartAgain", &ChartView::again);
    m_print = button(tr("Print"), "Ctrl+P", "printChart", &ChartView::print);
    m_pdf = button(QStringLiteral("PDF"), "Ctrl+Shift+P", "chartPdf", &ChartView::toPdf);
    line->addStretch(1);
    return box;
}

void ChartView::open(const ReportEntry& entry, const report::Period& period)
{
    const bool same = m_made && m_entry.line.form == entry.line.form && m_period == period;
    if (!same) clear();
    m_entry = entry;
    m_period = period;
    if (!same)
        m_title->setText(entry.line.name.in(m_parts.language()) + QStringLiteral(" · ") +
                         periodName(period, m_parts.language()));
    again();
}

void ChartView::again()
{
    if (m_entry.line.form.isEmpty()) return;
    m_problem->clearError();
    m_again->setEnabled(true);
    m_signs.begin(!m_made);
    m_preparation->begin(m_period, [this] { make(); });
}

void ChartView::make()
{
    m_latest.ask(this, m_parts.source.makeChart(m_entry.line.form, m_period, m_parts.language()),
                 [this](const Result<report::Chart>& made) {
                     if (!made.ok()) return fail(made.error());
                     show(*made);
                 });
}

void ChartView::show(const report::Chart& chart)
{
    m_signs.end();
    m_made = chart;
    const bool empty = report::isEmpty(chart);
    m_title->setText(titleOf(chart));
    m_chart->setChart(untitled(chart));
    m_chart->setAccessibleName(titleOf(chart));
    fitType();
    m_chart->setVisible(!empty);
    m_empty->setVisible(empty);
    for (QPushButton* out : {m_print, m_pdf})
        out->setEnabled(!empty);
}

void ChartView::fitType()
{
    QFont type = m_room->font();
    m_chart->setFont(type);
    const double room = m_room->viewport()->width(), needed = m_chart->minimumSizeHint().width();
    if (needed <= room) return;
    type.setPointSizeF(type.pointSizeF() * std::max(smallestType, 0.99 * room / needed));
    m_chart->setFont(type);
}

void ChartView::leave()
{
    m_preparation->giveUp();
    m_latest.drop();
    m_signs.end();
}

void ChartView::clear()
{
    leave();
    m_made.reset();
    m_entry = {};
    m_period = {};
    m_title->clear();
    m_chart->setChart({});
    m_chart->hide();
    m_empty->hide();
    m_problem->clearError();
    for (QPushButton* button : {m_again, m_print, m_pdf})
        button->setEnabled(false);
}

void ChartView::takeFocus() { m_room->setFocus(Qt::OtherFocusReason); }

void ChartView::fail(const Error& error)
{
    leave();
    m_problem->say(error);
}

PrintJob ChartView::paper() const
{
    return chartJob(
        {m_parts.station(), periodName(m_period, m_parts.language()), *m_made, vietnamNow(m_parts.clock)});
}

void ChartView::print()
{
    ReportPapers(m_parts.feedback, m_parts.dialogs, m_parts.clock).print(titleOf(*m_made), paper());
}

void ChartView::toPdf()
{
    ReportPapers(m_parts.feedback, m_parts.dialogs, m_parts.clock)
        .toPdf(titleOf(*m_made), m_entry.line.form + u'-' + m_period.text(), paper());
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitType();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    Q_EMIT left();
}

} // namespace noi
