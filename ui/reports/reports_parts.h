#pragma once

#include "core/base/clock.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/feedback.h"
#include "ui/reports/reports_source.h"

#include <functional>

namespace noi
{

/// What the page of the reports is built from; all of it outlives the page.
struct ReportsParts {
    ReportsSource& source;
    Feedback& feedback;
    Dialogs& dialogs;
    const Clock& clock;
    std::function<QString()> language; ///< of the screen: "vi" or "en"
    std::function<QString()> station;  ///< its name, asked when a list is printed

    [[nodiscard]] QDate today() const { return vietnamToday(clock); }
};

} // namespace noi
