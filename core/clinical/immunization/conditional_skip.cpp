#include "core/clinical/immunization/conditional_skip.h"

#include "core/clinical/immunization/relevant_series.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

bool isOfTypes(VaccineType type, const std::vector<VaccineType>& types)
{
    return std::ranges::find(types, type) != types.end();
}

bool isBetween(QDate day, QDate start, QDate end)
{
    return (!start.isValid() || day >= start) && (!end.isValid() || day < end);
}

bool counts(const SkipCondition& condition, int inHistory, const SeriesPosition& at)
{
    const VaccineDose& dose = at.person.history[size_t(inHistory)];
    const Evaluation* evaluation = at.evaluationOf(inHistory);
    const bool ofType =
        condition.vaccineTypes.empty() ? evaluation != nullptr : isOfTypes(dose.type, condition.vaccineTypes);
    const bool ofStatus =
        !condition.validOnly || (evaluation && evaluation->status == EvaluationStatus::Valid);
    return ofType && ofStatus && isBetween(dose.given, condition.start, condition.end) &&
           isWithinAges(dose.given, at.person.patient.born, condition.beginAge, condition.endAge);
}

/// CONDSKIP-1.
int conditionalDoses(const SkipCondition& condition, const SeriesPosition& at)
{
    int count = 0;
    for (int place = 0; place < at.historyBefore; ++place)
        count += counts(condition, place, at) ? 1 : 0;
    return count;
}

/// Table 6-9.
bool isCountMet(const SkipCondition& condition, const SeriesPosition& at)
{
    const int count = conditionalDoses(condition, at);
    switch (condition.countLogic) {
    case SkipCondition::Count::GreaterThan: return count > condition.doseCount;
    case SkipCondition::Count::EqualTo: return count == condition.doseCount;
    case SkipCondition::Count::LessThan: return count < condition.doseCount;
    }
    return false;
}

/// Table 6-8.
bool isIntervalMet(const SkipCondition& condition, QDate reference, const SeriesPosition& at)
{
    return at.dosesBefore > 0 && condition.interval &&
           reference >= at.dose(at.dosesBefore - 1).given + *condition.interval;
}

/// Table 6-7.
bool isSeriesComplete(const SkipCondition& condition, const SeriesPosition& at)
{
    return std::ranges::any_of(at.finished, [&](const PatientSeries& one) {
        return condition.seriesGroups.contains(one.series->group) &&
               one.forecast.status == SeriesStatus::Complete;
    });
}

bool isMet(const SkipCondition& condition, QDate reference, const SeriesPosition& at)
{
    switch (condition.type) {
    case SkipCondition::Type::Age:
        return isWithinAges(reference, at.person.patient.born, condition.beginAge, condition.endAge);
    case SkipCondition::Type::CompletedSeries: return isSeriesComplete(condition, at);
    case SkipCondition::Type::Interval: return isIntervalMet(condition, reference, at);
    case SkipCondition::Type::VaccineCount: return isCountMet(condition, at);
    }
    return false;
}

/// Table 6-10.
bool isMet(const SkipSet& set, QDate reference, const SeriesPosition& at)
{
    const auto met = [&](const SkipCondition& condition) { return isMet(condition, reference, at); };
    return set.allConditions ? std::ranges::all_of(set.conditions, met)
                             : std::ranges::any_of(set.conditions, met);
}

/// Table 6-11, over the sets in force.
bool isMet(const ConditionalSkip& skip, QDate reference, QDate anchor, const SeriesPosition& at)
{
    bool any = false;
    bool all = true;
    for (const SkipSet& set : skip.sets) {
        if (!set.inForce.at(anchor)) continue;
        const bool met = isMet(set, reference, at);
        any |= met;
        all &= met;
    }
    return skip.allSets ? any && all : any;
}

} // namespace

bool canBeSkipped(const SeriesDose& target, SkipContext context, QDate reference, const SeriesPosition& at)
{
    const bool evaluating = context == SkipContext::Evaluation;
    const QDate anchor = evaluating ? reference : at.person.assessment;
    return std::ranges::any_of(target.conditionalSkips, [&](const ConditionalSkip& skip) {
        return (evaluating ? skip.whenEvaluating : skip.whenForecasting) &&
               isMet(skip, reference, anchor, at);
    });
}

} // namespace noi::immunization
