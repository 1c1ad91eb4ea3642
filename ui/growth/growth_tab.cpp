#include "ui/growth/growth_tab.h"

#include "ui/growth/growth_chart_view.h"
#include "ui/growth/growth_model.h"
#include "ui/growth/growth_paper.h"
#include "ui/growth/growth_words.h"
#include "ui/growth/measure_form.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/error_line.h"
#include "ui/kit/error_text.h"
#include "ui/kit/feedback.h"
#include "ui/kit/named.h"
#include "ui/kit/screen_language.h"
#include "ui/people/fact_voiding.h"
#include "ui/people/key_button.h"
#include "ui/people/reason_line.h"
#include "ui/people/table_look.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace noi
{

GrowthTab::GrowthTab(const GrowthParts& growth, PeopleSource& people, Feedback& feedback, const Clock& clock,
                     QWidget* parent)
    : QWidget(parent), m_parts(growth), m_growth(growth.source), m_feedback(feedback), m_clock(clock),
      m_model(new GrowthModel(this)), m_form(new MeasureForm(clock, this))
{
    m_form->setObjectName(QStringLiteral("measureForm"));
    build();
    connect(m_form, &Form::submitted, this, &GrowthTab::save);
    connect(m_form, &MeasureForm::edited, this, &GrowthTab::doubt);
    m_voiding = new FactVoiding(people, feedback, *m_problem, *m_reason, this);
    connect(m_voiding, &FactVoiding::changed, this, [this] {
        closePanel();
        Q_EMIT changed();
    });
    connect(m_reason, &ReasonLine::left, this, &GrowthTab::closePanel);
}

void GrowthTab::build()
{
    const int unit = gridUnit(this);
    m_chart = new GrowthChartView(this);
    m_chart->setObjectName(QStringLiteral("growthChart"));
    m_point = named(new ElidedLabel(this), "growthPoint");
    setRole(m_point, QStringLiteral("hint"));
    sayPoint({});
    connect(m_chart, &GrowthChartView::pointed, this, &GrowthTab::sayPoint);
    connect(m_chart, &GrowthChartView::rangeWanted, this, &GrowthTab::zoomTo);
    connect(m_chart, &GrowthChartView::rangeGivenUp, this, [this] { draw(true); });
    auto* left = new QVBoxLayout;
    left->addWidget(buildTop());
    left->addWidget(m_chart, 1);
    left->addWidget(m_point);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * unit, unit, 3 * unit, 2 * unit);
    row->setSpacing(2 * unit);
    row->addLayout(left, 6);
    row->addWidget(buildSide(), 5);
    setFocusProxy(m_add);
}

QWidget* GrowthTab::buildTop()
{
    auto* top = new QWidget(this);
    m_kind = new QComboBox(top);
    m_kind->setObjectName(QStringLiteral("growthKind"));
    m_kind->setMinimumWidth(24 * gridUnit(this)); // gives way on a narrow screen
    for (const ChartKind kind : {ChartKind::WeightForAge, ChartKind::LengthForAge, ChartKind::WeightForLength,
                                 ChartKind::BmiForAge, ChartKind::HeadForAge, ChartKind::ArmForAge})
        m_kind->addItem(chartName(kind), int(kind));
    m_range = new QComboBox(top);
    m_range->setObjectName(QStringLiteral("growthRange"));
    m_range->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_kind);
    line->addWidget(m_range);
    line->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { draw(true); });
    connect(m_range, &QComboBox::activated, this, [this](int chosen) {
        if (chosen < rangesFor(kind(), m_answer.file).size()) m_zoom.reset();
        draw(false);
    });
    return top;
}

QWidget* GrowthTab::buildSide()
{
    auto* side = new QWidget(this);
    m_words = new QLabel(side);
    m_words->setObjectName(QStringLiteral("growthWords"));
    m_words->setWordWrap(true);
    m_table = listTable(m_model, QStringLiteral("measurements"), side);
    setColumnShares(m_table, {-14, -8, -9, -7, -7, -8, 10});
    m_add =
        keyButton(tr("Weigh and measure"), QStringLiteral("Insert"), QStringLiteral("addMeasurement"), side);
    m_correct = keyButton(tr("Correct"), QStringLiteral("F8"), QStringLiteral("correctMeasurement"), side);
    m_void = keyButton(tr("Void"), QStringLiteral("Delete"), QStringLiteral("voidMeasurement"), side);
    m_problem = new ErrorLine(side);
    m_problem->setObjectName(QStringLiteral("growthProblem"));
    m_reason = new ReasonLine(QStringLiteral("voidMeasurementLine"),
                              {tr("Wrong child"), tr("Entered twice"), tr("Badly measured")}, side);
    m_panel = new QFrame(side);
    m_panel->setObjectName(QStringLiteral("measurePanel"));
    setRole(m_panel, QStringLiteral("card"));
    auto* save =
        keyButton(tr("Save"), QStringLiteral("Ctrl+Enter"), QStringLiteral("saveMeasurement"), m_panel);
    setRole(save, QStringLiteral("primary"));
    auto* back = keyButton(tr("Back"), QStringLiteral("Esc"), QStringLiteral("closeMeasurePanel"), m_panel);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch();
    auto* panel = new QVBoxLayout(m_panel);
    panel->addWidget(m_form);
    panel->addLayout(buttons);
    m_panel->hide();
    auto* actions = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_correct, m_void})
        actions->addWidget(button);
    actions->addStretch();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addLayout(actions);
    column->addWidget(m_problem);
    column->addWidget(m_reason);
    column->addWidget(m_panel);

    connect(save, &QPushButton::clicked, m_form, &Form::submit);
    connect(back, &QPushButton::clicked, this, &GrowthTab::closePanel);
    connect(m_add, &QPushButton::clicked, this, &GrowthTab::startMeasuring);
    connect(m_correct, &QPushButton::clicked, this, &GrowthTab::startCorrecting);
    connect(m_void, &QPushButton::clicked, this, &GrowthTab::startVoiding);
    // These keys edit text in the fields below, so they belong to the list and its buttons.
    for (QWidget* place : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_add)}) {
        bindKey(m_add, QKeySequence(Qt::Key_Insert), place, Qt::WidgetShortcut);
        bindKey(m_correct, QKeySequence(Qt::Key_F8), place, Qt::WidgetShortcut);
        bindKey(m_void, QKeySequence(Qt::Key_Delete), place, Qt::WidgetShortcut);
    }
    return side;
}

void GrowthTab::show(const PersonFile& file)
{
    if (m_person != file.person.id) {
        closePanel();
        showAnswer({}); // nothing of another child stands here until this one's answer has come
    }
    m_person = file.person.id;
    m_child = file.person.value;
    m_mother = file.motherName;
    m_stale = true;
    if (isVisible()) read();
}

void GrowthTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale && m_person) read();
}

/// On a narrow screen the deviations are told by the words and at the chart's points only.
void GrowthTab::resizeEvent(QResizeEvent* event)
{
    const bool narrow = width() < 110 * fontMetrics().averageCharWidth();
    for (const int column : {GrowthModel::WeightZ, GrowthModel::LengthZ, GrowthModel::ForLengthZ})
        m_table->setColumnHidden(column, narrow);
    QWidget::resizeEvent(event);
}

void GrowthTab::read()
{
    m_stale = false;
    m_latest.ask(this, m_growth.growth(m_person), [this](const Result<GrowthAnswer>& answer) {
        if (!answer.ok()) return m_problem->say(answer.error());
        m_problem->clearError();
        showAnswer(*answer);
    });
}

void GrowthTab::showAnswer(const GrowthAnswer& answer)
{
    m_answer = answer;
    m_model->show(answer.file);
    if (m_model->rowCount() > 0) m_table->selectRow(0);
    sayWords();
    draw(true);
}

void GrowthTab::sayWords()
{
    if (!m_answer.reference) return m_words->clear();
    QStringList lines;
    for (const auto& [meaning, words] : growthSentences(m_answer.file))
        lines += QStringLiteral("<span style='color:%1'>%2 %3</span>")
                     .arg(colour(meaning).name(), sign(meaning), words.toHtmlEscaped());
    if (m_answer.file.lines.isEmpty()) lines += tr("Not weighed or measured yet. Insert records it.");
    m_words->setText(lines.join(QStringLiteral("<br>")));
}

ChartKind GrowthTab::kind() const { return ChartKind(m_kind->currentData().toInt()); }

void GrowthTab::draw(bool anotherKind)
{
    if (!m_answer.reference) return m_chart->show({});
    const auto ranges = rangesFor(kind(), m_answer.file);
    if (anotherKind) {
        m_zoom.reset();
        m_range->clear();
    }
    offerRanges(ranges);
    const ChartRange range =
        m_zoom.value_or(ranges[std::clamp<qsizetype>(m_range->currentIndex(), 0, ranges.size() - 1)]);
    m_chart->show(chartOf(m_answer.file, m_answer.reference->standard, kind(), range));
    m_chart->setLimits(widestRange(kind()));
}

/// The last line is the stretch that keys have chosen, while it is none of the others.
void GrowthTab::offerRanges(const QList<ChartRange>& ranges)
{
    const auto words = [this](const ChartRange& range) {
        return byLength(kind())   ? tr("%1–%2 cm").arg(range.from).arg(range.to)
               : range.from == 61 ? tr("5–%1 years").arg(int(range.to / 12))
                                  : tr("%1–%2 months").arg(range.from).arg(range.to);
    };
    if (m_range->count() == 0)
        for (const ChartRange& range : ranges)
            m_range->addItem(words(range));
    while (m_range->count() > ranges.size())
        m_range->removeItem(m_range->count() - 1);
    if (!m_zoom) return;
    m_range->addItem(words(*m_zoom));
    m_range->setCurrentIndex(m_range->count() - 1);
}

void GrowthTab::zoomTo(const ChartRange& range)
{
    if (!m_answer.reference) return;
    const qsizetype offered = rangesFor(kind(), m_answer.file).indexOf(range);
    m_zoom = offered < 0 ? std::optional(range) : std::nullopt;
    if (offered >= 0) m_range->setCurrentIndex(int(offered));
    draw(false);
}

void GrowthTab::sayPoint(const QString& words)
{
    m_point->setText(words.isEmpty()
                         ? tr("Chart: + − larger and smaller, ← → along, ↑ ↓ from point to point, 0 all")
                         : words);
}

void GrowthTab::print()
{
    if (!m_answer.reference) return;
    GrowthPaper paper = growthPaper(m_child, m_answer.file, m_chart->chart());
    paper.station = m_parts.station();
    paper.mother = m_mother;
    paper.printed = vietnamNow(m_clock);
    Result<void> done;
    const auto paint = [&](QPrinter& printer) { done = printOn(printer, growthJob(paper)); };
    if (!m_parts.dialogs.print(tr("Print the growth chart"), paint)) return;
    if (!done) return m_problem->say(done.error());
    m_feedback.say(Meaning::Done, tr("The growth chart was sent to the printer."));
}

bool GrowthTab::closePanel()
{
    m_problem->clearError();
    const bool open = !m_panel->isHidden() || !m_reason->isHidden();
    m_panel->hide();
    m_reason->hide();
    if (open) m_table->setFocus(Qt::OtherFocusReason);
    return open;
}

void GrowthTab::startMeasuring()
{
    closePanel();
    m_panel->show();
    m_form->start(m_person, m_answer.file.birth);
}

void GrowthTab::startCorrecting()
{
    const int row = selectedRow(m_table);
    if (row < 0 || !m_model->line(row).counts) return;
    closePanel();
    m_panel->show();
    m_form->start(m_person, m_answer.file.birth);
    m_form->correct(m_model->line(row).measurement.id, m_model->line(row).measurement.value);
}

void GrowthTab::startVoiding()
{
    const int row = selectedRow(m_table);
    if (row < 0 || !m_model->line(row).counts) return;
    closePanel();
    m_voiding->ask(m_model->line(row).measurement.id,
                   tr("Void this measurement: it stays in the file, struck through."),
                   tr("The measurement was voided."));
}

void GrowthTab::doubt()
{
    const Measurement m = m_form->measurement();
    if (m_panel->isHidden() || (!m.weight && !m.length && !m.head && !m.arm)) return m_form->setDoubt({});
    m_doubts.ask(this, m_growth.doubts(m), [this](const Result<MeasuringDoubts>& doubts) {
        m_form->setDoubt(doubts.ok() ? doubtSentence(*doubts) : errorText(doubts.error()));
    });
}

void GrowthTab::save()
{
    if (m_saving) return;
    m_saving = true;
    const Measurement measured = m_form->measurement();
    whenDone(this, m_growth.measure(measured), [this, measured](const Result<Id>& answer) {
        m_saving = false;
        if (!answer.ok()) return m_problem->say(answer.error());
        if (m_person == measured.person) closePanel();
        m_voiding->offerTakingBack({*answer}, tr("The measurement was recorded."));
        Q_EMIT changed();
    });
}

} // namespace noi
