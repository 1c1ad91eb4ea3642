#pragma once

#include "ui/people/latest.h"
#include "ui/print/sheet.h"
#include "ui/reports/preparing_signs.h"
#include "ui/reports/reports_parts.h"
#include "ui/reports/result_view.h"

#include <optional>

class QPushButton;
class QScrollArea;

namespace noi
{

class ElidedLabel;
class EmptyState;
class ErrorLine;
class Preparation;
class ReportChartView;

/// One chart of one period, as it is looked at, printed and written to PDF.
class ChartView : public ResultView
{
    Q_OBJECT

public:
    explicit ChartView(const ReportsParts& parts, QWidget* parent = nullptr);

    void open(const ReportEntry& entry, const report::Period& period) override;
    [[nodiscard]] const report::Period& period() const override { return m_period; }
    void leave() override;
    void clear() override;
    /// To the chart, which the arrow keys scroll.
    void takeFocus() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    /// The chart's type gets a little smaller where it would have to be scrolled sideways.
    void fitType();
    [[nodiscard]] QWidget* buttons();
    void again();
    void make();
    void show(const report::Chart& chart);
    void fail(const Error& error);
    void print();
    void toPdf();
    [[nodiscard]] PrintJob paper() const;

    ReportsParts m_parts;
    ReportEntry m_entry;
    report::Period m_period;
    std::optional<report::Chart> m_made;
    Latest m_latest;
    Preparation* m_preparation;
    PreparingSigns m_signs;
    ElidedLabel* m_title = nullptr;
    ErrorLine* m_problem = nullptr;
    QScrollArea* m_room = nullptr;
    ReportChartView* m_chart = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton *m_again = nullptr, *m_print = nullptr, *m_pdf = nullptr;
};

} // namespace noi
