#include "core/clinical/immunization/interval_reference.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

IntervalReference dose(const SeriesPosition& at, int inHistory)
{
    return {at.person.history[size_t(inHistory)].given, inHistory};
}

/// CALCDTINT-1: valid or not valid, but no inadvertent administration.
IntervalReference previousDose(const SeriesPosition& at)
{
    for (int place = at.dosesBefore - 1; place >= 0; --place) {
        const Evaluation& evaluation = at.progress.evaluations[size_t(place)];
        const bool counts =
            evaluation.status == EvaluationStatus::Valid || evaluation.status == EvaluationStatus::NotValid;
        if (counts && !evaluation.isInadvertent()) return dose(at, at.doses[size_t(place)]);
    }
    return {};
}

/// CALCDTINT-2.
IntervalReference targetDose(const SeriesPosition& at, int number)
{
    for (const TargetDose& target : at.progress.targets)
        if (target.dose->number == number && target.status == TargetStatus::Satisfied)
            return dose(at, at.doses[size_t(target.satisfiedBy)]);
    return {};
}

/// CALCDTINT-8: over the whole history, since the types need not count for this antigen.
IntervalReference mostRecent(const SeriesPosition& at, const std::vector<VaccineType>& types)
{
    for (int place = at.historyBefore - 1; place >= 0; --place) {
        if (std::ranges::find(types, at.person.history[size_t(place)].type) == types.end()) continue;
        const Evaluation* evaluation = at.evaluationOf(place);
        if (!evaluation || !evaluation->isInadvertent()) return dose(at, place);
    }
    return {};
}

} // namespace

IntervalReference referenceOf(const IntervalRule& rule, const SeriesPosition& at)
{
    if (rule.fromPrevious) return previousDose(at);
    if (rule.fromTargetDose) return targetDose(at, *rule.fromTargetDose);
    if (!rule.fromMostRecent.empty()) return mostRecent(at, rule.fromMostRecent);
    return {at.person.patient.lastDateOf(rule.fromObservation), -1, rule.fromObservation};
}

} // namespace noi::immunization
