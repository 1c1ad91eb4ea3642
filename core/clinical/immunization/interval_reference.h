#pragma once

#include "core/clinical/immunization/person_case.h"

namespace noi::immunization
{

/// From where an interval is measured for a person.
struct IntervalReference {
    QDate date;               ///< invalid: there is nothing to measure from
    int dose = -1;            ///< place in the history; -1: an observation, or nothing
    QString observation = {}; ///< its code; empty: a dose, or nothing
};

/// The reference dose date of an interval at a position (CALCDTINT-1, -2, -8, -9).
[[nodiscard]] IntervalReference referenceOf(const IntervalRule& rule, const SeriesPosition& at);

} // namespace noi::immunization
