#include "core/clinical/immunization/evaluate_dose.h"

#include "core/clinical/immunization/evaluate_age.h"
#include "core/clinical/immunization/evaluate_interval.h"
#include "core/clinical/immunization/evaluate_vaccine.h"
#include "core/clinical/immunization/vaccine_conflict.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

/// Grace period and low volume are told, but a dose is valid all the same.
bool speaksAgainst(const ReasonFound& found)
{
    return found.reason != EvaluationReason::GracePeriod && found.reason != EvaluationReason::LowVolume;
}

/// Table 6-31.
EvaluationStatus statusFor(const std::vector<ReasonFound>& reasons)
{
    const auto is = [](const ReasonFound& found) { return found.reason == EvaluationReason::TooOld; };
    if (std::ranges::any_of(reasons, is)) return EvaluationStatus::Extraneous;
    return std::ranges::any_of(reasons, speaksAgainst) ? EvaluationStatus::NotValid : EvaluationStatus::Valid;
}

} // namespace

std::optional<ReasonFound> doseCondition(const VaccineDose& dose)
{
    if (dose.lotExpiry.isValid() && dose.given > dose.lotExpiry)
        return ReasonFound{EvaluationReason::LotExpired, dose.lotExpiry};
    if (dose.condition) return ReasonFound{EvaluationReason::DoseCondition, {}};
    return std::nullopt;
}

Evaluation evaluateDose(const SeriesDose& target, const SeriesPosition& at)
{
    const VaccineDose& dose = at.dose(at.dosesBefore);
    if (isInadvertent(target, dose.type))
        return {EvaluationStatus::NotValid, {{EvaluationReason::Inadvertent, {}}}, target.number};

    Evaluation evaluation{EvaluationStatus::Valid, {}, target.number};
    const auto note = [&](const std::optional<ReasonFound>& found) {
        if (found) evaluation.reasons.push_back(*found);
    };
    note(evaluateAge(target, at.person.patient.born, dose.given));
    note(evaluateIntervals(target, dose.given, at));
    note(evaluateConflict(at));
    note(evaluateVaccine(target, dose, at.person.patient.born));
    evaluation.status = statusFor(evaluation.reasons);
    return evaluation;
}

} // namespace noi::immunization
