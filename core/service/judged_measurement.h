#pragma once

#include "core/clinical/growth/growth_reference.h"
#include "core/model/measurement.h"
#include "core/model/person.h"

#include <optional>

namespace noi
{

/// What speaks against a measurement before it is kept. It can be kept all the same: children are not all
/// alike.
struct MeasuringDoubts {
    growth::Scores scores;       ///< `implausible` where a figure is beyond what WHO takes for a child
    QList<growth::Trend> trends; ///< those that doubt: shorter than before, a jump
    [[nodiscard]] bool any() const;
};

/// What is said of one measurement: where it puts the child, what speaks against it, what to do.
struct JudgedMeasurement {
    MeasuringDoubts doubts;
    QList<growth::GrowthClass> concerns; ///< the gravest first; none: nothing stands out
};

[[nodiscard]] growth::Sex curveOf(Sex sex);
/// Whoever is younger than two lies; unknown where either day is.
[[nodiscard]] Measurement::Position usualPosition(const PartialDate& birth, const PartialDate& measuredAt);

/// Of whom a measurement is, as far as it matters to its place among others.
struct MeasuredChild {
    Sex sex = Sex::Unknown;
    PartialDate birth;
    std::optional<int> gestationDays; ///< at birth
};

/// Where a measurement puts a child, by corrected age where it was born too early. A birth or a measurement
/// of which only the month is known gives no age, rather than a guess.
[[nodiscard]] growth::GrowthPoint growthPoint(const Measurement& measured, const MeasuredChild& child,
                                              const growth::GrowthStandard& standard);
/// Of the last of a child's points, by age; there is at least one.
[[nodiscard]] JudgedMeasurement judged(const QList<growth::GrowthPoint>& points,
                                       const growth::GrowthReference& reference);

} // namespace noi
