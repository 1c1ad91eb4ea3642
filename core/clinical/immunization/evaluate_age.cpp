#include "core/clinical/immunization/evaluate_age.h"

namespace noi::immunization
{
namespace
{

/// Table 6-15. Without an absolute minimum age the grace period reaches back without end (table 6-14).
std::optional<ReasonFound> evaluate(const AgeRule& rule, QDate born, QDate given)
{
    if (rule.absoluteMinimum && given < born + *rule.absoluteMinimum)
        return ReasonFound{EvaluationReason::TooYoung, born + *rule.absoluteMinimum};
    if (rule.minimum && given < born + *rule.minimum)
        return ReasonFound{EvaluationReason::GracePeriod, born + *rule.minimum};
    if (rule.maximum && given >= born + *rule.maximum)
        return ReasonFound{EvaluationReason::TooOld, born + *rule.maximum};
    return std::nullopt;
}

} // namespace

std::optional<ReasonFound> evaluateAge(const SeriesDose& target, QDate born, QDate given)
{
    for (const AgeRule& rule : target.ages)
        if (rule.inForce.at(given)) return evaluate(rule, born, given);
    return std::nullopt;
}

} // namespace noi::immunization
