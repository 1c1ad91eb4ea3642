#pragma once

#include "core/base/partial_date.h"

namespace noi
{

/// What a date field takes.
struct DateRules {
    /// Births, doses: nothing after today, and a short year or none means the latest day that has been.
    /// Otherwise they mean the day nearest to today.
    bool pastOnly = false;
    /// A year or a month alone is too little.
    bool needsDay = false;
    /// A time of day may follow the date.
    bool takesTime = false;
};

/// A date as people type it: 140326, 14032026, 14/3, 14/3/26, 14.03.2026, 3/2026, 2026, 2026-03-14; with a
/// time after a space: 815, 0815, 8:15, 8h15, 8h. Four digits that begin with 19 or 20 are a year, others day
/// and month. Empty text is no date. Errors: BadInput when it cannot be read, Refused when it is read but the
/// rules forbid it.
[[nodiscard]] Result<PartialDate> readTypedDate(const QString& typed, QDate today,
                                                const DateRules& rules = {});

} // namespace noi
