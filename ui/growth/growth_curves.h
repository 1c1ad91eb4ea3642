#pragma once

#include "core/clinical/growth/growth_standard.h"

#include <QList>
#include <QPointF>

namespace noi
{

/// Which of WHO's charts: a measure by age, or weight by length.
enum class ChartKind { WeightForAge, LengthForAge, WeightForLength, BmiForAge, HeadForAge, ArmForAge };

/// One line of a chart, by deviation; x in completed months with fractions (or cm), y in the measure's unit.
struct GrowthCurve {
    int deviation = 0; ///< −3, −2, −1, 0, 1, 2, 3
    QList<QPointF> points;
};

/// The stretch of a chart that is shown.
struct ChartRange {
    double from = 0, to = 60;

    bool operator==(const ChartRange&) const = default;
};

/// Whether x is a length (cm) rather than an age (months).
[[nodiscard]] inline bool byLength(ChartKind kind) { return kind == ChartKind::WeightForLength; }

/// From WHO's first row of a kind to its last.
[[nodiscard]] ChartRange widestRange(ChartKind kind);
/// A stretch `factor` times as wide about `centre`, of whole months or centimetres, at least four of them,
/// within `limits`.
[[nodiscard]] ChartRange zoomed(const ChartRange& range, double factor, double centre,
                                const ChartRange& limits);
/// The stretch moved by `by`, as far as `limits` let it.
[[nodiscard]] ChartRange panned(const ChartRange& range, double by, const ChartRange& limits);

/// WHO's seven lines over the stretch; empty where WHO has none (another sex, too old).
[[nodiscard]] QList<GrowthCurve> growthCurves(const growth::GrowthStandard& standard, ChartKind kind,
                                              growth::Sex sex, const ChartRange& range);

} // namespace noi
