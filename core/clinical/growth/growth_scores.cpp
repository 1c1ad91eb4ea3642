#include "core/clinical/growth/growth_scores.h"

#include <cmath>

namespace noi::growth
{

namespace
{

constexpr double twoYears = 731;        // days: from then on height, not length
constexpr double lyingToStanding = 0.7; // cm
constexpr double standsFrom = 9;        // months
constexpr double liesBelow = 87;        // cm, where neither age nor position is known

std::optional<double> positive(std::optional<double> value)
{
    return value && *value > 0 ? value : std::nullopt;
}

std::optional<Score> scored(const std::optional<Lms>& lms, std::optional<double> value, double least,
                            double most)
{
    if (!lms || !value) return {};
    const double z = lms->zOf(*value);
    const double published = std::round(z * 100) / 100; // WHO judges what it prints
    return Score{z, published < least || published > most};
}

Position usual(double ageDays) { return ageDays < twoYears ? Position::Lying : Position::Standing; }

/// Length as the standard of that age has it.
double corrected(double length, Position measured, Position wanted)
{
    if (measured == Position::Unknown || measured == wanted) return length;
    return wanted == Position::Lying ? length + lyingToStanding : length - lyingToStanding;
}

} // namespace

Scores scores(const GrowthStandard& standard, const Measured& measured)
{
    Scores result;
    const std::optional<double> age = measured.ageDays && *measured.ageDays >= 0
                                          ? std::optional(std::floor(*measured.ageDays + 0.5))
                                          : std::nullopt;
    const auto weight = measured.oedema ? std::nullopt : positive(measured.weightKg);
    Position position = measured.position;
    if (age && position == Position::Standing && *age / daysInMonth < standsFrom) {
        result.standingTooYoung = true;
        position = Position::Unknown;
    }
    Position wanted = age ? usual(*age) : position;
    if (const auto length = positive(measured.lengthCm)) {
        if (wanted == Position::Unknown) wanted = *length < liesBelow ? Position::Lying : Position::Standing;
        result.lengthCm = corrected(*length, position, wanted);
        const double metres = *result.lengthCm / 100;
        if (const auto any = positive(measured.weightKg)) result.bmi = *any / (metres * metres);
        if (weight && (!age || *age <= lastStandardDay))
            result.weightForLength =
                scored(standard.weightForLength(measured.sex, *result.lengthCm, wanted), weight, -5, 5);
    }
    if (!age) return result;
    const auto at = [&](Indicator indicator) { return standard.forAge(indicator, measured.sex, *age); };
    if (result.lengthCm) result.length = scored(at(Indicator::Length), result.lengthCm, -6, 6);
    if (weight) result.weight = scored(at(Indicator::Weight), weight, -6, 5);
    if (weight && result.bmi) result.bmiForAge = scored(at(Indicator::Bmi), result.bmi, -5, 5);
    if (const auto head = positive(measured.headCm)) result.head = scored(at(Indicator::Head), head, -5, 5);
    if (const auto arm = positive(measured.armCm)) result.arm = scored(at(Indicator::Arm), arm, -5, 5);
    return result;
}

} // namespace noi::growth
