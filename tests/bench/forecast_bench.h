#pragma once

#include <QString>

namespace noi::bench
{

/// Prints how many people a second one core evaluates and forecasts, by the schedules below the source folder
/// `root` (and CDC's beside it, where it is), and what a longer history costs.
void measureForecast(const QString& root);

} // namespace noi::bench
