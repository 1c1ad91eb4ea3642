#include "core/clinical/immunization/evaluate_interval.h"

#include "core/clinical/immunization/interval_reference.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

/// Table 6-18; for an allowable interval, which has no minimum but the absolute one, table 6-21. Without an
/// absolute minimum the grace period reaches back without end (table 6-17).
std::optional<ReasonFound> evaluate(const IntervalRule& rule, QDate given, const SeriesPosition& at)
{
    const IntervalReference from = referenceOf(rule, at);
    if (!from.date.isValid()) return std::nullopt;
    const auto& least = rule.absoluteMinimum;
    if (least && given < from.date + *least)
        return ReasonFound{EvaluationReason::TooSoon, from.date + *least, from.dose, from.observation};
    if (rule.minimum && given < from.date + *rule.minimum)
        return ReasonFound{EvaluationReason::GracePeriod, from.date + *rule.minimum, from.dose,
                           from.observation};
    return std::nullopt;
}

struct IntervalsFound {
    std::optional<ReasonFound> worst; ///< the shortfall that lasts longest; too soon before grace period
    bool anyInForce = false;
};

IntervalsFound evaluateAll(const std::vector<IntervalRule>& rules, QDate given, const SeriesPosition& at)
{
    IntervalsFound found;
    for (const IntervalRule& rule : rules) {
        if (!rule.inForce.at(given)) continue;
        found.anyInForce = true;
        const auto reason = evaluate(rule, given, at);
        if (!reason) continue;
        const bool graver =
            !found.worst ||
            (reason->reason == EvaluationReason::TooSoon &&
             (found.worst->reason != EvaluationReason::TooSoon || reason->limit > found.worst->limit));
        if (graver) found.worst = reason;
    }
    return found;
}

bool isTooSoon(const IntervalsFound& found)
{
    return found.worst && found.worst->reason == EvaluationReason::TooSoon;
}

} // namespace

std::optional<ReasonFound> evaluateIntervals(const SeriesDose& target, QDate given, const SeriesPosition& at)
{
    const IntervalsFound preferable = evaluateAll(target.preferableIntervals, given, at);
    if (!isTooSoon(preferable)) return preferable.worst;
    // Without an allowable interval there is nothing that could allow it.
    const IntervalsFound allowable = evaluateAll(target.allowableIntervals, given, at);
    const bool allowed = allowable.anyInForce && !isTooSoon(allowable);
    return allowed ? std::nullopt : preferable.worst;
}

} // namespace noi::immunization
