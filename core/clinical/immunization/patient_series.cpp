#include "core/clinical/immunization/patient_series.h"

#include <algorithm>

namespace noi::immunization
{

bool Evaluation::has(EvaluationReason reason) const
{
    return std::ranges::any_of(reasons, [&](const ReasonFound& found) { return found.reason == reason; });
}

bool Evaluation::isInadvertent() const { return has(EvaluationReason::Inadvertent); }

int PatientSeries::satisfiedTargets() const
{
    return int(std::ranges::count(targets, TargetStatus::Satisfied, &TargetDose::status));
}

int PatientSeries::notSatisfiedTargets() const
{
    return int(std::ranges::count(targets, TargetStatus::NotSatisfied, &TargetDose::status));
}

} // namespace noi::immunization
