#include "ui/growth/growth_curves.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace noi
{

namespace
{

constexpr double standsFromCm = 87; ///< where the chart passes from lying to standing

std::optional<growth::Lms> lmsAt(const growth::GrowthStandard& standard, ChartKind kind, growth::Sex sex,
                                 double x)
{
    using growth::Indicator;
    const double days = x * growth::daysInMonth;
    switch (kind) {
    case ChartKind::WeightForAge: return standard.forAge(Indicator::Weight, sex, days);
    case ChartKind::LengthForAge: return standard.forAge(Indicator::Length, sex, days);
    case ChartKind::BmiForAge: return standard.forAge(Indicator::Bmi, sex, days);
    case ChartKind::HeadForAge: return standard.forAge(Indicator::Head, sex, days);
    case ChartKind::ArmForAge: return standard.forAge(Indicator::Arm, sex, days);
    case ChartKind::WeightForLength:
        return standard.weightForLength(
            sex, x, x < standsFromCm ? growth::Position::Lying : growth::Position::Standing);
    }
    return {};
}

} // namespace

ChartRange widestRange(ChartKind kind)
{
    switch (kind) {
    case ChartKind::WeightForLength: return {45, 120};
    case ChartKind::WeightForAge: return {0, 120};
    case ChartKind::LengthForAge:
    case ChartKind::BmiForAge: return {0, 228};
    default: return {0, 60};
    }
}

ChartRange zoomed(const ChartRange& range, double factor, double centre, const ChartRange& limits)
{
    constexpr double narrowest = 4;
    const double span =
        std::clamp(std::round((range.to - range.from) * factor), narrowest, limits.to - limits.from);
    // What lies at the centre stays where it is on the screen.
    const double part = std::clamp((centre - range.from) / (range.to - range.from), 0.0, 1.0);
    const double from = std::round(centre - part * span);
    return panned({from, from + span}, 0, limits);
}

ChartRange panned(const ChartRange& range, double by, const ChartRange& limits)
{
    const double span = std::min(range.to - range.from, limits.to - limits.from);
    const double from = std::clamp(std::round(range.from + by), limits.from, limits.to - span);
    return {from, from + span};
}

QList<GrowthCurve> growthCurves(const growth::GrowthStandard& standard, ChartKind kind, growth::Sex sex,
                                const ChartRange& range)
{
    // Half a month or half a centimetre, finer where the stretch is short: no corner is seen in a line.
    const double step = std::min(0.5, (range.to - range.from) / 120);
    QList<GrowthCurve> curves;
    for (int deviation = -3; deviation <= 3; ++deviation)
        curves.append(GrowthCurve{deviation, {}});
    for (int i = 0; range.from + i * step <= range.to + step / 2; ++i) {
        const double x = std::min(range.from + i * step, range.to);
        const auto lms = lmsAt(standard, kind, sex, x);
        if (!lms) continue;
        for (GrowthCurve& curve : curves)
            curve.points.append(QPointF(x, lms->valueAt(curve.deviation)));
    }
    return curves.first().points.isEmpty() ? QList<GrowthCurve>() : curves;
}

} // namespace noi
