#include "core/clinical/screening/evaluate.h"

namespace noi
{

namespace
{

std::optional<double> measured(const ChecklistItem& item, const ScreeningAnswers& answers)
{
    switch (item.measure) {
    case ChecklistItem::Measure::TemperatureC: return answers.temperatureC;
    case ChecklistItem::Measure::WeightG:
        if (answers.weightG) return double(*answers.weightG);
        break;
    case ChecklistItem::Measure::None: break;
    }
    return {};
}

} // namespace

std::optional<bool> measuredAnswer(const ChecklistItem& item, const ScreeningAnswers& answers)
{
    const std::optional<double> value = measured(item, answers);
    if (!value) return {};
    return item.answeredYesBy(*value);
}

ScreeningOutcome evaluate(const Checklist& checklist, const ScreeningAnswers& answers)
{
    ScreeningOutcome outcome;
    outcome.verdict = Verdict::Eligible;
    for (const ChecklistItem& item : checklist.items) {
        if (item.liveOnly && !answers.liveVaccine) continue;
        const std::optional<bool> byValue = measuredAnswer(item, answers);
        const auto ticked = answers.yes.constFind(item.number);
        const bool isTicked = ticked != answers.yes.constEnd();
        if (byValue.value_or(false) || (isTicked && *ticked)) {
            outcome.causes.append({item.number, item.ifYes, byValue.value_or(false)});
            outcome.verdict = qMax(outcome.verdict, item.ifYes);
        } else if (!isTicked && !byValue) {
            outcome.unanswered.append(item.number);
        }
    }
    if (outcome.causes.isEmpty() && !outcome.unanswered.isEmpty()) outcome.verdict = Verdict::Incomplete;
    return outcome;
}

} // namespace noi
