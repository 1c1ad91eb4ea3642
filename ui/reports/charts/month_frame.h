#pragma once

#include "ui/reports/charts/chart_ink.h"

#include <QStringList>

#include <functional>

namespace noi
{

/// A chart of the twelve months of a year, and below it a table whose columns are the chart's months.
class MonthFrame
{
public:
    struct Row {
        QString label;
        QStringList cells;                           ///< January first
        std::function<void(const QRectF&)> swatch{}; ///< what the row looks like in the chart
        bool strong = false;
    };

    /// `rows`: of the table, without its head.
    MonthFrame(const ChartPainter& chart, const QRectF& area, const QString& title, qsizetype rows);

    [[nodiscard]] const QRectF& plot() const { return m_plot; }
    [[nodiscard]] double monthWidth() const { return m_plot.width() / 12; }
    /// The month's end on the line of the months, 0: the year's beginning.
    [[nodiscard]] double monthEnd(double month) const { return m_plot.left() + month * monthWidth(); }
    /// A height of the plot; `top`: of its upper edge.
    [[nodiscard]] double place(double value, double top) const
    {
        return m_plot.bottom() - value / top * m_plot.height();
    }

    void paintTitle() const;
    void paintMonths() const; ///< lines between them
    /// A line of the grid with its number at the left, and at the right where that is not empty.
    void paintStep(double value, double top, const QString& left, const QString& right = {}) const;
    void paintTable(const QList<Row>& rows) const;

private:
    [[nodiscard]] double rowHeight() const { return 1.35 * m_chart.lineHeight(); }

    const ChartPainter& m_chart;
    QRectF m_area, m_plot;
    QString m_title;
};

/// How high it has to be so that its plot can be read: in heights of a line.
[[nodiscard]] double monthFrameLines(qsizetype rows);

} // namespace noi
