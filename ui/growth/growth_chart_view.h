#pragma once

#include "core/service/growth_desk.h"
#include "ui/growth/growth_chart.h"

#include <QWidget>

namespace noi
{

/// The chart of one child for one kind, over the stretch of ages that is shown.
[[nodiscard]] GrowthChart chartOf(const GrowthFile& file, const growth::GrowthStandard& standard,
                                  ChartKind kind, const ChartRange& range);
/// The stretches a chart can show, the one that fits the child first: 0–12 months, 0–24, 0–60, 5–19 years;
/// one for lengths.
[[nodiscard]] QList<ChartRange> rangesFor(ChartKind kind, const GrowthFile& file);

/// A growth chart on the screen: the point under the mouse says its date, figure and deviation.
class GrowthChartView : public QWidget
{
    Q_OBJECT

public:
    explicit GrowthChartView(QWidget* parent = nullptr);

    void show(const GrowthChart& chart);
    [[nodiscard]] const GrowthChart& chart() const { return m_chart; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void mark(qsizetype point);

    GrowthChart m_chart;
    qsizetype m_marked = -1;
};

} // namespace noi
