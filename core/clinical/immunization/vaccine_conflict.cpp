#include "core/clinical/immunization/vaccine_conflict.h"

namespace noi::immunization
{
namespace
{

const std::vector<VaccineConflict>& conflictsOf(VaccineType impacted, const Schedule& schedule)
{
    static const std::vector<VaccineConflict> none;
    return impacted == unknownVaccine ? none : schedule.conflictsOfImpacted[size_t(impacted)];
}

/// CALCDTCONFLICT-2: a valid or unevaluated earlier dose frees the next one sooner.
QDate endOf(const VaccineConflict& conflict, int earlier, const SeriesPosition& at)
{
    const Evaluation* evaluation = at.evaluationOf(earlier);
    const bool sooner = !evaluation || evaluation->status == EvaluationStatus::Valid;
    return at.person.history[size_t(earlier)].given +
           (sooner ? conflict.minimumEnd.value_or(conflict.end) : conflict.end);
}

} // namespace

std::optional<ReasonFound> evaluateConflict(const SeriesPosition& at)
{
    const VaccineDose& current = at.dose(at.dosesBefore);
    std::optional<ReasonFound> found;
    for (const VaccineConflict& conflict : conflictsOf(current.type, at.person.schedule))
        for (int place = 0; place < at.historyBefore; ++place) {
            const VaccineDose& earlier = at.person.history[size_t(place)];
            if (earlier.type != conflict.conflicting || current.given < earlier.given + conflict.begin)
                continue;
            const QDate end = endOf(conflict, place, at);
            if (current.given < end && (!found || end > found->limit))
                found = ReasonFound{EvaluationReason::VaccineConflict, end, place};
        }
    return found;
}

DateFound latestConflictEnd(const SeriesDose& target, const SeriesPosition& at)
{
    DateFound latest;
    for (const SeriesVaccine& vaccine : target.preferableVaccines)
        for (const VaccineConflict& conflict : conflictsOf(vaccine.type, at.person.schedule))
            for (int place = 0; place < at.historyBefore; ++place) {
                const VaccineDose& earlier = at.person.history[size_t(place)];
                if (earlier.type != conflict.conflicting) continue;
                const QDate end = earlier.given + conflict.end;
                if (!latest.date.isValid() || end > latest.date) latest = {end, DateRule::ConflictEnd, place};
            }
    return latest;
}

} // namespace noi::immunization
