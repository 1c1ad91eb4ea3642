#pragma once

#include "core/base/result.h"

#include <initializer_list>
#include <optional>

namespace noi
{

/// A figure, what it is called in a sentence, and what it can be of a person.
struct Figure {
    std::optional<int> value;
    const char* sentence; ///< with the figure as %1, and the borders as %2 and %3
    int least, most;
    double unit = 1; ///< how many of the record's make one of the sentence's
};

/// BadInput for the first figure that is outside its borders.
[[nodiscard]] Result<void> checkFigures(std::initializer_list<Figure> figures);

/// BadInput for a blood pressure (mmHg) with one figure, with the lower one above, or of nobody alive.
[[nodiscard]] Result<void> checkPressure(std::optional<int> systolic, std::optional<int> diastolic);

} // namespace noi
