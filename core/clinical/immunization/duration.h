#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringView>

namespace noi::immunization
{

/// An age or an interval as a schedule writes it: "6 months - 4 days", "1 year", "3 months + 4 weeks".
/// Weeks are kept as days; years and months are not, because no two are alike.
struct Duration {
    int months = 0;
    int days = 0;

    bool operator==(const Duration&) const = default;

    /// Units year(s), month(s), week(s), day(s), joined by + and -, the case of no matter. Fails with
    /// BadInput.
    static Result<Duration> read(QStringView text);
};

/// The day a duration after another (CDSi 3.4, CALCDT-1 to 6): years and months first, keeping the day of the
/// month; a day that does not exist there (31 September) becomes the first of the next month; then the days.
[[nodiscard]] QDate operator+(QDate day, Duration duration);

} // namespace noi::immunization
