#pragma once

#include "core/clinical/growth/growth_standard.h"

#include <optional>

namespace noi::growth
{

/// One weighing and measuring. What was not measured is none, never zero.
struct Measured {
    Sex sex = Sex::Unknown;
    std::optional<double> ageDays;
    std::optional<double> weightKg, lengthCm, headCm, armCm;
    Position position = Position::Unknown; ///< unknown: as usual for the age
    bool oedema = false;                   ///< of both feet: what is weighed then is water
};

struct Score {
    double z = 0;             ///< standard deviations from the median
    bool implausible = false; ///< beyond what WHO takes for a child; measure again
};

/// Where a child stands among healthy children. None: not measured, or nothing to compare with.
struct Scores {
    std::optional<double>
        lengthCm; ///< as it would be in the position of the standard: lying below 731 days, standing after
    std::optional<double> bmi;     ///< kg/m²
    bool standingTooYoung = false; ///< measured standing before 9 months: not believed, and so not corrected
    std::optional<Score> length, weight, weightForLength, bmiForAge, head, arm;
};

/// By WHO's rules (Anthro, 2006 and 2007): 0.7 cm between lying and standing, no score of weight with oedema,
/// restricted LMS, implausible: length ± 6, weight below −6 or above 5, all others ± 5.
[[nodiscard]] Scores scores(const GrowthStandard& standard, const Measured& measured);

} // namespace noi::growth
