#include "ui/session/observation_timer.h"

#include <cmath>

namespace noi
{

QString ObservationTimer::text() const
{
    const qint64 seconds = std::abs(secondsLeft);
    const QString clock =
        QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return secondsLeft < 0 ? u'+' + clock : clock;
}

ObservationTimer observationTimer(qint64 until, qint64 now)
{
    const qint64 left = until - now;
    return {left >= 0 ? (left + 999) / 1000 : -(-left / 1000)};
}

} // namespace noi
