#include "ui/growth/growth_curves.h"

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

QList<GrowthCurve> growthCurves(const growth::GrowthStandard& standard, ChartKind kind, growth::Sex sex,
                                const ChartRange& range)
{
    // Half a month or half a centimetre: finer than a pixel on the widest screen.
    constexpr double step = 0.5;
    QList<GrowthCurve> curves;
    for (int deviation = -3; deviation <= 3; ++deviation)
        curves.append(GrowthCurve{deviation, {}});
    for (int i = 0; range.from + i * step <= range.to; ++i) {
        const double x = range.from + i * step;
        const auto lms = lmsAt(standard, kind, sex, x);
        if (!lms) continue;
        for (GrowthCurve& curve : curves)
            curve.points.append(QPointF(x, lms->valueAt(curve.deviation)));
    }
    return curves.first().points.isEmpty() ? QList<GrowthCurve>() : curves;
}

} // namespace noi
