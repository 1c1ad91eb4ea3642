#include "core/clinical/immunization/group_evaluation.h"

#include <algorithm>
#include <tuple>

namespace noi::immunization
{
namespace
{

bool isTooYoungToStart(const VaccineGroupForecast& forecast, const PersonCase& person)
{
    return std::ranges::all_of(forecast.contained, [&](const PatientSeries* one) {
        const auto& minimum = one->series->minimumAgeToStart;
        return minimum && person.assessment < person.patient.born + *minimum && one->satisfiedTargets() == 0;
    });
}

enum class Rank { Due, Settled, AgedOut, TooYoung };

auto rankOf(const VaccineGroupForecast& forecast, const PersonCase& person)
{
    const Rank rank = isTooYoungToStart(forecast, person)            ? Rank::TooYoung
                      : forecast.status == SeriesStatus::AgedOut     ? Rank::AgedOut
                      : forecast.status == SeriesStatus::NotComplete ? Rank::Due
                                                                     : Rank::Settled;
    return std::make_tuple(rank, forecast.recommended.isValid() ? forecast.recommended : QDate(9999, 1, 1));
}

/// From what helps the person most to what helps least.
int disfavour(EvaluationStatus status)
{
    switch (status) {
    case EvaluationStatus::Valid: return 0;
    case EvaluationStatus::Extraneous: return 1;
    case EvaluationStatus::NotValid: return 2;
    case EvaluationStatus::SubStandard: return 3;
    }
    return 3;
}

int gravityAcrossAntigens(EvaluationStatus status)
{
    return status == EvaluationStatus::Extraneous ? -1 : disfavour(status);
}

std::optional<Evaluation> kindest(const AntigenResult& antigen, const std::vector<int>& series, size_t dose,
                                  const SeriesFilter& counts)
{
    std::optional<Evaluation> found;
    for (const int place : series) {
        const PatientSeries& one = antigen.series[size_t(place)];
        if (counts && !counts(one)) continue;
        const Evaluation& evaluation = one.evaluations[dose];
        if (!found || disfavour(evaluation.status) < disfavour(found->status)) found = evaluation;
    }
    return found;
}

std::optional<Evaluation> evaluationOf(const AntigenResult& antigen, int dose, const SeriesFilter& counts)
{
    const auto place = std::ranges::find(antigen.doses, dose);
    if (place == antigen.doses.end()) return std::nullopt;
    const auto inAntigen = size_t(place - antigen.doses.begin());
    const auto best = kindest(antigen, antigen.best, inAntigen, counts);
    return best ? best : kindest(antigen, antigen.prioritized, inAntigen, counts);
}

} // namespace

const VaccineGroupForecast* forecastFor(const Assessment& assessment, const VaccineGroup& group,
                                        const ForecastFilter& counts)
{
    const VaccineGroupForecast* first = nullptr;
    for (const VaccineGroupForecast& one : assessment.groups())
        if (one.group == &group && (!counts || counts(one)) &&
            (!first || rankOf(one, assessment.person()) < rankOf(*first, assessment.person())))
            first = &one;
    return first;
}

std::optional<Evaluation> evaluationFor(const Assessment& assessment, const VaccineGroup& group, int dose,
                                        const SeriesFilter& counts)
{
    std::optional<Evaluation> gravest;
    for (const int antigen : group.antigens) {
        const auto evaluation = evaluationOf(assessment.antigens()[size_t(antigen)], dose, counts);
        if (evaluation &&
            (!gravest || gravityAcrossAntigens(evaluation->status) > gravityAcrossAntigens(gravest->status)))
            gravest = evaluation;
    }
    return gravest;
}

} // namespace noi::immunization
