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

/// A growth chart on the screen: the point under the mouse, or stepped to by keys, says its date, figure and
/// deviation. + and − ask for a narrower and a wider stretch, left and right for one beside it, 0 for the
/// first again; up and down step from point to point.
class GrowthChartView : public QWidget
{
    Q_OBJECT

public:
    explicit GrowthChartView(QWidget* parent = nullptr);

    void show(const GrowthChart& chart);
    [[nodiscard]] const GrowthChart& chart() const { return m_chart; }
    /// How far keys may go.
    void setLimits(const ChartRange& limits) { m_limits = limits; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pointed(const QString& words); ///< empty: at none
    void rangeWanted(const noi::ChartRange& range);
    void rangeGivenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void mark(qsizetype point);
    void zoom(double factor);

    GrowthChart m_chart;
    ChartRange m_limits;
    qsizetype m_marked = -1;
};

} // namespace noi
