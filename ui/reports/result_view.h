#pragma once

#include "ui/reports/reports_source.h"

#include <QWidget>

namespace noi
{

/// What the page shows of an entry of its list, for one period.
class ResultView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Works it out and shows it; the same one again stays in sight until its new figures come.
    virtual void open(const ReportEntry& entry, const report::Period& period) = 0;
    [[nodiscard]] virtual const report::Period& period() const = 0;
    /// Nobody waits for it: what is being prepared is given up.
    virtual void leave() = 0;
    virtual void clear() = 0;
    /// Where work goes on.
    virtual void takeFocus() = 0;

Q_SIGNALS:
    void left(); ///< back to the list
};

} // namespace noi
