#pragma once

#include <QString>

namespace noi
{

/// The half hour after an injection, seen at one moment.
struct ObservationTimer {
    qint64 secondsLeft = 0; ///< negative once it is over
    [[nodiscard]] bool over() const { return secondsLeft <= 0; }
    [[nodiscard]] QString text() const; ///< "24:10" left, "+3:05" over
};

/// Both in milliseconds since 1970 UTC. A second that has begun counts as left.
[[nodiscard]] ObservationTimer observationTimer(qint64 until, qint64 now);

} // namespace noi
