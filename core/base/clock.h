#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace noi
{

/// Where time comes from: given to whatever needs it, so that tests and replays choose it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
};

/// Viet Nam has one time zone, UTC+7, and no summer time; a PC set to another zone must not move a dose to
/// another day.
[[nodiscard]] inline QDateTime vietnamTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone(7 * 3600));
}
[[nodiscard]] inline QDateTime vietnamNow(const Clock& clock) { return vietnamTime(clock.nowMs()); }
[[nodiscard]] inline QDate vietnamToday(const Clock& clock) { return vietnamNow(clock).date(); }

} // namespace noi
