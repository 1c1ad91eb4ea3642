#include "core/clinical/immunization/evaluate_series.h"

#include "core/clinical/immunization/conditional_skip.h"
#include "core/clinical/immunization/evaluate_dose.h"

namespace noi::immunization
{
namespace
{

/// Passes over the target doses that can be skipped; false: none is left.
bool reachTarget(PatientSeries& progress, size_t& current, const SeriesPosition& at)
{
    const QDate given = at.dose(at.dosesBefore).given;
    while (current < progress.targets.size() &&
           canBeSkipped(*progress.targets[current].dose, SkipContext::Evaluation, given, at))
        progress.targets[current++].status = TargetStatus::Skipped;
    return current < progress.targets.size();
}

/// Marks the target dose satisfied; a recurring one is followed by another like it (4.4, step 5).
void satisfy(PatientSeries& progress, size_t& current, int dose)
{
    TargetDose& target = progress.targets[current++];
    target.status = TargetStatus::Satisfied;
    target.satisfiedBy = dose;
    if (target.dose->recurring)
        progress.targets.insert(progress.targets.begin() + std::ptrdiff_t(current), TargetDose{target.dose});
}

Evaluation evaluate(PatientSeries& progress, size_t& current, const SeriesPosition& at)
{
    if (current == progress.targets.size())
        return {EvaluationStatus::Extraneous, {{EvaluationReason::SeriesComplete, {}}}, -1};
    if (const auto condition = doseCondition(at.dose(at.dosesBefore)))
        return {EvaluationStatus::SubStandard, {*condition}, progress.targets[current].dose->number};
    if (!reachTarget(progress, current, at))
        return {EvaluationStatus::Extraneous, {{EvaluationReason::SeriesComplete, {}}}, -1};
    Evaluation evaluation = evaluateDose(*progress.targets[current].dose, at);
    if (evaluation.status == EvaluationStatus::Valid) satisfy(progress, current, at.dosesBefore);
    return evaluation;
}

} // namespace

PatientSeries evaluateSeries(const AntigenSeries& series, const PersonCase& person,
                             const std::vector<int>& doses, const std::vector<PatientSeries>& finished)
{
    PatientSeries progress;
    progress.series = &series;
    progress.targets.reserve(series.doses.size() + doses.size());
    progress.evaluations.reserve(doses.size());
    for (const SeriesDose& dose : series.doses)
        progress.targets.push_back({&dose});
    size_t current = 0;
    for (size_t place = 0; place < doses.size(); ++place) {
        const SeriesPosition at{person, doses, progress, finished, int(place), doses[place]};
        progress.evaluations.push_back(evaluate(progress, current, at));
    }
    return progress;
}

} // namespace noi::immunization
