#pragma once

namespace noi::bench
{

/// Prints how many children a second one core scores, all indicators, beside the six powers that the formula cannot do without,
/// and what reading WHO's tables costs.
void measureGrowth();

} // namespace noi::bench
