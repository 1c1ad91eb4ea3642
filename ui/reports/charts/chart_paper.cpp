#include "ui/reports/charts/chart_paper.h"

#include "ui/print/paper_type.h"
#include "ui/reports/charts/chart_text.h"

#include <QPainter>

#include <memory>

namespace noi
{

namespace
{

constexpr qreal margin = 12, longSide = 297, shortSide = 210; ///< mm
constexpr qsizetype hamletsOfPage = 40;

/// The parts of a chart that stand on pages of their own.
QList<report::Chart> pagesOf(const report::Chart& chart)
{
    const auto* hamlets = std::get_if<report::CoverageByHamlet>(&chart);
    if (!hamlets || hamlets->lines.size() <= hamletsOfPage) return {chart};
    const auto sorted = report::byCoverage(hamlets->lines);
    QList<report::Chart> pages;
    for (qsizetype from = 0; from < sorted.size(); from += hamletsOfPage) {
        report::CoverageByHamlet page = *hamlets;
        page.lines = sorted.mid(from, hamletsOfPage);
        pages.append(page);
    }
    return pages;
}

QRectF units(qreal left, qreal top, qreal width, qreal height)
{
    constexpr qreal u = PaperType::unitsOfMillimetre;
    return {left * u, top * u, width * u, height * u};
}

} // namespace

PrintJob chartJob(const ChartPaper& paper)
{
    struct Kept {
        ChartPaper paper;
        QList<report::Chart> pages;
        qreal width, height;
    };
    const bool upright = std::holds_alternative<report::CoverageByHamlet>(paper.chart);
    const auto kept = std::make_shared<const Kept>(
        Kept{paper, pagesOf(paper.chart), upright ? shortSide : longSide, upright ? longSide : shortSide});
    const auto paint = [kept](QPainter& painter, const QRectF& page, int number) {
        const qreal inner = kept->width - 2 * margin, foot = kept->height - margin - 4;
        const PaperType strong(3.6, QFont::DemiBold), normal(3.4), small(2.6), ofChart(3);
        painter.save();
        toPaper(painter, page, kept->width);
        strong.write(painter, {kept->paper.station}, margin, margin, inner, Qt::AlignLeft);
        normal.write(painter, {kept->paper.subject}, margin, margin, inner, Qt::AlignRight);
        painter.setFont(ofChart.font());
        paintReportChart(painter, units(margin, margin + 8, inner, foot - margin - 10), kept->pages[number],
                         ChartLook::Paper);
        const QString printed = kept->paper.printed.toString(QStringLiteral("dd/MM/yyyy HH:mm"));
        small.write(painter, {ChartText::tr("Printed %1").arg(printed)}, margin, foot, inner, Qt::AlignLeft);
        small.write(painter, {ChartText::tr("Page %1/%2").arg(number + 1).arg(kept->pages.size())}, margin,
                    foot, inner, Qt::AlignRight);
        painter.restore();
    };
    return {upright ? QPageLayout::Portrait : QPageLayout::Landscape, int(kept->pages.size()), paint};
}

} // namespace noi
