#include "core/clinical/immunization/prioritized_series.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

/// Points for a condition: alone in meeting it, among others who meet it, not meeting it.
struct Points {
    int alone = 0;
    int shared = 0;
    int unmet = 0;
};

/// Adds the points of one condition to each candidate's sum.
template <class Meets>
void award(std::vector<int>& sums, const std::vector<int>& candidates, Points points, Meets meets)
{
    std::vector<bool> met;
    for (const int candidate : candidates)
        met.push_back(meets(candidate));
    const auto number = std::ranges::count(met, true);
    for (size_t i = 0; i < sums.size(); ++i)
        sums[i] += !met[i] ? points.unmet : number > 1 ? points.shared : points.alone;
}

/// SELECTB-12: the earliest date plus the latest minimum interval of the target doses that remain after it.
QDate finishDate(const PatientSeries& series)
{
    QDate latest = series.forecast.earliest.date;
    for (size_t place = size_t(series.forecast.target) + 1; place < series.targets.size(); ++place)
        for (const IntervalRule& interval : series.targets[place].dose->preferableIntervals)
            if (interval.minimum)
                latest = std::max(latest, series.forecast.earliest.date + *interval.minimum);
    return latest;
}

/// SELECTB-3.
bool isCompletable(const SeriesGroup& group, const PatientSeries& series)
{
    if (!series.forecast.isDue()) return false;
    const auto& ages = series.targets.back().dose->ages;
    return ages.empty() || !ages.front().maximum ||
           finishDate(series) < group.person.patient.born + *ages.front().maximum;
}

/// SELECTB-2.
bool hasAllValidDoses(const PatientSeries& series)
{
    return std::ranges::all_of(series.evaluations, [](const Evaluation& evaluation) {
        return evaluation.status == EvaluationStatus::Valid;
    });
}

/// Of a number for each candidate: whether one has the greatest (SELECTB-19).
template <class Number> auto hasMost(const std::vector<int>& candidates, Number number)
{
    return [&candidates, number](int one) {
        return std::ranges::all_of(candidates, [&](int other) { return number(one) >= number(other); });
    };
}

/// A date for each candidate, invalid ones last: whether one has the first.
template <class Date> auto hasFirst(const std::vector<int>& candidates, Date date)
{
    return [&candidates, date](int one) {
        const QDate mine = date(one);
        return mine.isValid() && std::ranges::all_of(candidates, [&](int other) {
                   const QDate theirs = date(other);
                   return !theirs.isValid() || mine <= theirs;
               });
    };
}

} // namespace

std::vector<int> completePoints(const SeriesGroup& group, const std::vector<int>& candidates)
{
    std::vector<int> sums(candidates.size(), 0);
    award(sums, candidates, {1, 0, -1},
          hasMost(candidates, [&](int one) { return group.at(one).satisfiedTargets(); }));
    return sums;
}

std::vector<int> inProcessPoints(const SeriesGroup& group, const std::vector<int>& candidates)
{
    std::vector<int> sums(candidates.size(), 0);
    const auto completable = [&](int one) { return isCompletable(group, group.at(one)); };
    award(sums, candidates, {2, 2, -2},
          [&](int one) { return group.at(one).series->productPath && hasAllValidDoses(group.at(one)); });
    award(sums, candidates, {3, 3, -3}, completable);
    award(sums, candidates, {2, 0, -2},
          hasMost(candidates, [&](int one) { return group.at(one).satisfiedTargets(); }));
    award(sums, candidates, {2, 0, -2},
          hasMost(candidates, [&](int one) { return -group.at(one).notSatisfiedTargets(); }));
    award(sums, candidates, {1, 0, -1}, hasFirst(candidates, [&](int one) {
              return completable(one) ? finishDate(group.at(one)) : QDate();
          }));
    return sums;
}

std::vector<int> noValidDosePoints(const SeriesGroup& group, const std::vector<int>& candidates)
{
    std::vector<int> sums(candidates.size(), 0);
    award(sums, candidates, {1, 0, -1},
          hasFirst(candidates, [&](int one) { return group.at(one).forecast.earliest.date; }));
    award(sums, candidates, {1, 1, -1}, [&](int one) { return isCompletable(group, group.at(one)); });
    award(sums, candidates, {-1, -1, 1}, [&](int one) { return group.at(one).series->productPath; });
    return sums;
}

} // namespace noi::immunization
