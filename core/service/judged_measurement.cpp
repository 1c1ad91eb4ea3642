#include "core/service/judged_measurement.h"

#include "core/clinical/growth/corrected_age.h"

namespace noi
{

namespace
{

std::optional<double> inUnits(std::optional<int> value, double inOne)
{
    return value ? std::optional(*value / inOne) : std::nullopt;
}

growth::Position positionOf(Measurement::Position position)
{
    switch (position) {
    case Measurement::Position::Lying: return growth::Position::Lying;
    case Measurement::Position::Standing: return growth::Position::Standing;
    default: return growth::Position::Unknown;
    }
}

bool exact(const PartialDate& date) { return date.precision() >= PartialDate::Precision::Day; }

} // namespace

bool MeasuringDoubts::any() const
{
    const auto implausible = [](const std::optional<growth::Score>& score) {
        return score && score->implausible;
    };
    return !trends.isEmpty() || scores.standingTooYoung || implausible(scores.length) ||
           implausible(scores.weight) || implausible(scores.weightForLength) ||
           implausible(scores.bmiForAge) || implausible(scores.head) || implausible(scores.arm);
}

growth::Sex curveOf(Sex sex)
{
    return sex == Sex::Male     ? growth::Sex::Male
           : sex == Sex::Female ? growth::Sex::Female
                                : growth::Sex::Unknown;
}

Measurement::Position usualPosition(const PartialDate& birth, const PartialDate& measuredAt)
{
    if (birth.isNull() || measuredAt.isNull()) return Measurement::Position::Unknown;
    const bool twoYears = birth.earliest().addYears(2) <= measuredAt.earliest();
    return twoYears ? Measurement::Position::Standing : Measurement::Position::Lying;
}

growth::GrowthPoint growthPoint(const Measurement& measured, const MeasuredChild& child,
                                const growth::GrowthStandard& standard)
{
    growth::Measured m;
    m.sex = curveOf(child.sex);
    if (exact(child.birth) && exact(measured.measuredAt))
        m.ageDays = growth::correctedAge(
            double(child.birth.earliest().daysTo(measured.measuredAt.earliest())), child.gestationDays);
    m.weightKg = inUnits(measured.weight, 1000);
    m.lengthCm = inUnits(measured.length, 10);
    m.headCm = inUnits(measured.head, 10);
    m.armCm = inUnits(measured.arm, 10);
    m.position = positionOf(measured.position);
    m.oedema = measured.oedema;
    return {m, growth::scores(standard, m)};
}

JudgedMeasurement judged(const QList<growth::GrowthPoint>& points, const growth::GrowthReference& reference)
{
    const growth::GrowthPoint& now = points.last();
    JudgedMeasurement said{{now.scores, reference.trends.ofLast(points)},
                           reference.classes.concerns(now.measured, now.scores)};
    said.doubts.trends.removeIf([](const growth::Trend& trend) { return !trend.doubts(); });
    return said;
}

} // namespace noi
