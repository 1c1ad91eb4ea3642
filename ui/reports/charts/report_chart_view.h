#pragma once

#include "ui/reports/charts/report_chart.h"

#include <QWidget>

namespace noi
{

/// A report's chart on the screen: as wide as there is room, never lower than it can be read.
class ReportChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ReportChartView(QWidget* parent = nullptr);

    void setChart(const report::Chart& chart);
    [[nodiscard]] const report::Chart& chart() const { return m_chart; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    report::Chart m_chart;
};

} // namespace noi
