#include "app/tool/forecast_words.h"

namespace noi::tool
{

using namespace immunization;

QString word(SeriesType type)
{
    switch (type) {
    case SeriesType::Standard: return QStringLiteral("Standard");
    case SeriesType::Risk: return QStringLiteral("Risk");
    case SeriesType::EvaluationOnly: return QStringLiteral("Evaluation Only");
    }
    return {};
}

QString word(TargetStatus status)
{
    switch (status) {
    case TargetStatus::NotSatisfied: return QStringLiteral("Not Satisfied");
    case TargetStatus::Satisfied: return QStringLiteral("Satisfied");
    case TargetStatus::Skipped: return QStringLiteral("Skipped");
    }
    return {};
}

QString word(ForecastReason reason)
{
    switch (reason) {
    case ForecastReason::Due: return QStringLiteral("Another dose is needed");
    case ForecastReason::SeriesComplete: return QStringLiteral("Patient series is complete");
    case ForecastReason::PastHistory:
        return QStringLiteral("Not recommended at this time due to past immunization history");
    case ForecastReason::EvidenceOfImmunity: return QStringLiteral("Patient has evidence of immunity");
    case ForecastReason::Contraindicated: return QStringLiteral("Patient has a contraindication");
    case ForecastReason::PastSeason: return QStringLiteral("Past seasonal recommendation end date");
    case ForecastReason::TooOld: return QStringLiteral("Patient has exceeded the maximum age");
    case ForecastReason::CannotFinish:
        return QStringLiteral("Patient is unable to finish the series prior to the maximum age");
    }
    return {};
}

QString word(DateRule rule)
{
    switch (rule) {
    case DateRule::MinimumAge: return QStringLiteral("minimum age");
    case DateRule::MinimumInterval: return QStringLiteral("minimum interval");
    case DateRule::ConflictEnd: return QStringLiteral("end of a vaccine conflict");
    case DateRule::SeasonStart: return QStringLiteral("start of the season");
    case DateRule::InadvertentDose: return QStringLiteral("last inadvertent dose");
    case DateRule::LastDose: return QStringLiteral("last dose");
    case DateRule::RecommendedAge: return QStringLiteral("earliest recommended age");
    case DateRule::RecommendedInterval: return QStringLiteral("earliest recommended interval");
    case DateRule::Earliest: return QStringLiteral("earliest date");
    case DateRule::None: break;
    }
    return {};
}

QString word(ChoiceRule rule)
{
    switch (rule) {
    case ChoiceRule::NoSeries: return QStringLiteral("8.2: none can be chosen");
    case ChoiceRule::DefaultSeries: return QStringLiteral("8.2: the default series");
    case ChoiceRule::OnlyScorable: return QStringLiteral("8.2: the only scorable series");
    case ChoiceRule::OnlyComplete: return QStringLiteral("8.2: the only complete series");
    case ChoiceRule::OnlyInProcess: return QStringLiteral("8.2: the only series in process");
    case ChoiceRule::CompletePoints: return QStringLiteral("8.4: points of complete series");
    case ChoiceRule::InProcessPoints: return QStringLiteral("8.5: points of series in process");
    case ChoiceRule::NoValidPoints: return QStringLiteral("8.6: points without a valid dose");
    }
    return {};
}

QString chapterOf(const ReasonFound& found)
{
    switch (found.reason) {
    case EvaluationReason::LotExpired:
    case EvaluationReason::DoseCondition: return QStringLiteral("6.1");
    case EvaluationReason::Inadvertent: return QStringLiteral("6.3");
    case EvaluationReason::TooYoung:
    case EvaluationReason::TooOld: return QStringLiteral("6.4");
    case EvaluationReason::GracePeriod: {
        const bool ofAge = found.otherDose < 0 && found.observation.isEmpty();
        return ofAge ? QStringLiteral("6.4") : QStringLiteral("6.5");
    }
    case EvaluationReason::TooSoon: return QStringLiteral("6.5");
    case EvaluationReason::VaccineConflict: return QStringLiteral("6.7");
    case EvaluationReason::LowVolume:
    case EvaluationReason::OtherTradeName: return QStringLiteral("6.8");
    case EvaluationReason::NotUsableVaccine:
    case EvaluationReason::VaccineOutsideAge: return QStringLiteral("6.9");
    case EvaluationReason::SeriesComplete: return QStringLiteral("4.4");
    }
    return {};
}

} // namespace noi::tool
