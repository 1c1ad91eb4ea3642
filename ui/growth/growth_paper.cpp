#include "ui/growth/growth_paper.h"

#include "ui/growth/growth_model.h"
#include "ui/growth/growth_words.h"
#include "ui/people/age_in_words.h"
#include "ui/people/person_words.h"
#include "ui/print/card_canvas.h"

#include <QCoreApplication>
#include <QPainter>

#include <memory>

namespace noi
{

namespace
{

struct GrowthPaperText {
    Q_DECLARE_TR_FUNCTIONS(GrowthPaperText)
};

// Millimetres on an upright A4.
constexpr qreal sheetWidth = 210, sheetHeight = 297, margin = 12, inner = sheetWidth - 2 * margin;
constexpr qreal chartTop = margin + 30, chartHeight = 128, wordsTop = chartTop + chartHeight + 2;
constexpr qreal wordsHeight = 5, tableGap = 2, lineHeight = 6, foot = sheetHeight - margin - 4;
constexpr qsizetype mostSentences = 6, mostLines = 10;

struct Column {
    QString title;
    qreal width; ///< mm
    QString GrowthPaper::Line::*text;
};

QList<Column> columns()
{
    return {{GrowthPaperText::tr("Day"), 24, &GrowthPaper::Line::day},
            {GrowthPaperText::tr("Age"), 36, &GrowthPaper::Line::age},
            {GrowthPaperText::tr("Weight kg"), 20, &GrowthPaper::Line::weight},
            {GrowthPaperText::tr("Length cm"), 20, &GrowthPaper::Line::length},
            {GrowthPaperText::tr("W/A"), 15, &GrowthPaper::Line::weightForAge},
            {GrowthPaperText::tr("L/A"), 15, &GrowthPaper::Line::lengthForAge},
            {GrowthPaperText::tr("W/L"), 15, &GrowthPaper::Line::weightForLength},
            {GrowthPaperText::tr("Remark"), 41, &GrowthPaper::Line::remark}};
}

QString ageAt(const PartialDate& birth, const PartialDate& measuredAt)
{
    if (!birth.isNull() && birth.latest() == measuredAt.earliest()) return GrowthPaperText::tr("at birth");
    return ageInWords(birth, QDateTime(measuredAt.latest(), QTime(0, 0)));
}

GrowthPaper::Line lineOf(const GrowthLine& line, const PartialDate& birth)
{
    const Measurement& m = line.measurement.value;
    const growth::Scores& scores = line.point.scores;
    return {dayOnlyText(m.measuredAt),
            ageAt(birth, m.measuredAt),
            kilograms(m.weight),
            centimetres(m.length),
            deviationText(scores.weight),
            deviationText(scores.length),
            deviationText(scores.weightForLength ? scores.weightForLength : scores.bmiForAge),
            GrowthModel::remark(line)};
}

void paintHead(const CardCanvas& canvas, const GrowthPaper& paper)
{
    const Qt::Alignment middle = Qt::AlignHCenter | Qt::AlignVCenter;
    canvas.write({margin, margin, inner, 5}, paper.station, {3.6, QFont::DemiBold});
    canvas.write({margin, margin + 6, inner, 8}, GrowthPaperText::tr("GROWTH CHART"),
                 {5.4, QFont::Bold, middle});
    canvas.write({margin, margin + 15, inner, 7}, paper.name, {5, QFont::DemiBold, middle});
    QStringList about;
    if (!paper.birth.isEmpty()) about += GrowthPaperText::tr("born %1").arg(paper.birth);
    if (!paper.sex.isEmpty()) about += paper.sex;
    if (!paper.mother.isEmpty()) about += GrowthPaperText::tr("mother: %1").arg(paper.mother);
    canvas.write({margin, margin + 22.5, inner, 5}, about.join(QStringLiteral(" · ")),
                 {3.6, QFont::Normal, middle});
}

void paintChart(const CardCanvas& canvas, const GrowthPaper& paper)
{
    QPainter& painter = canvas.painter();
    const QRectF area = canvas.rect(margin, chartTop, inner, chartHeight);
    QFont font(QStringLiteral("Be Vietnam Pro"));
    font.setPixelSize(qMax(1, qRound(area.height() * 3 / chartHeight)));
    painter.setFont(font);
    paintGrowthChart(painter, area, paper.chart, -1, ChartLook::Paper);
    canvas.frame({margin, chartTop, inner, chartHeight}, 0.2);
}

qreal paintWords(const CardCanvas& canvas, const GrowthPaper& paper)
{
    qreal top = wordsTop;
    for (const QString& sentence : paper.sentences.mid(0, mostSentences)) {
        canvas.write({margin, top, inner, wordsHeight}, QStringLiteral("• ") + sentence,
                     {3.4, QFont::DemiBold});
        top += wordsHeight;
    }
    return top;
}

void paintCells(const CardCanvas& canvas, qreal top, const QStringList& cells, int weight)
{
    qreal left = margin;
    const auto all = columns();
    for (qsizetype i = 0; i < all.size(); ++i) {
        canvas.write({left + 0.8, top, all[i].width - 1.6, lineHeight}, cells[i], {3.2, weight});
        left += all[i].width;
    }
    canvas.line(margin, top + lineHeight, margin + inner, top + lineHeight,
                weight == QFont::Normal ? 0.15 : 0.4);
}

void paintTable(const CardCanvas& canvas, const GrowthPaper& paper, qreal top)
{
    QStringList titles;
    const auto all = columns();
    for (const Column& column : all)
        titles += column.title;
    canvas.line(margin, top, margin + inner, top, 0.4);
    paintCells(canvas, top, titles, QFont::DemiBold);
    for (const GrowthPaper::Line& line : paper.lines) {
        top += lineHeight;
        if (top + lineHeight > foot) return;
        QStringList cells;
        for (const Column& column : all)
            cells += line.*column.text;
        paintCells(canvas, top, cells, QFont::Normal);
    }
}

void paintFoot(const CardCanvas& canvas, const GrowthPaper& paper)
{
    canvas.write(
        {margin, foot, inner / 2, 4},
        GrowthPaperText::tr("Printed %1").arg(paper.printed.toString(QStringLiteral("dd/MM/yyyy HH:mm"))),
        {2.8});
    canvas.write({margin + inner / 2, foot, inner / 2, 4},
                 GrowthPaperText::tr("WHO Child Growth Standards 2006, Reference 2007"),
                 {2.8, QFont::Normal, Qt::AlignRight | Qt::AlignVCenter});
}

} // namespace

GrowthPaper growthPaper(const Person& child, const GrowthFile& file, const GrowthChart& chart)
{
    GrowthPaper paper;
    paper.name = child.fullName;
    paper.birth = dayOnlyText(child.birth);
    paper.sex = sexInWords(child.sex);
    paper.chart = chart;
    for (auto line = file.lines.crbegin(); line != file.lines.crend() && paper.lines.size() < mostLines;
         ++line)
        if (line->counts) paper.lines += lineOf(*line, child.birth);
    for (const auto& [meaning, words] : growthSentences(file))
        paper.sentences += words;
    return paper;
}

PrintJob growthJob(const GrowthPaper& paper)
{
    const auto kept = std::make_shared<const GrowthPaper>(paper);
    return {QPageLayout::Portrait, 1, [kept](QPainter& painter, const QRectF& page, int) {
                const CardCanvas canvas(painter, page, sheetWidth, sheetHeight);
                paintHead(canvas, *kept);
                paintChart(canvas, *kept);
                paintTable(canvas, *kept, paintWords(canvas, *kept) + tableGap);
                paintFoot(canvas, *kept);
            }};
}

} // namespace noi
