#include "core/clinical/immunization/cases/case_words.h"

namespace noi::immunization
{

QString word(EvaluationStatus status)
{
    switch (status) {
    case EvaluationStatus::Valid: return QStringLiteral("Valid");
    case EvaluationStatus::NotValid: return QStringLiteral("Not Valid");
    case EvaluationStatus::Extraneous: return QStringLiteral("Extraneous");
    case EvaluationStatus::SubStandard: return QStringLiteral("Sub-standard");
    }
    return {};
}

QString word(EvaluationReason reason)
{
    switch (reason) {
    case EvaluationReason::LotExpired: return QStringLiteral("Lot Expired");
    case EvaluationReason::DoseCondition: return QStringLiteral("Dose Condition");
    case EvaluationReason::Inadvertent: return QStringLiteral("Inadvertent Vaccine");
    case EvaluationReason::TooYoung: return QStringLiteral("Age: Too Young");
    case EvaluationReason::GracePeriod: return QStringLiteral("Grace Period");
    case EvaluationReason::TooOld: return QStringLiteral("Age: Too Old");
    case EvaluationReason::TooSoon: return QStringLiteral("Interval: Too Soon");
    case EvaluationReason::VaccineConflict: return QStringLiteral("Live Virus Conflict");
    case EvaluationReason::LowVolume: return QStringLiteral("Less Than Recommended Volume");
    case EvaluationReason::NotUsableVaccine:
    case EvaluationReason::VaccineOutsideAge:
    case EvaluationReason::OtherTradeName: return QStringLiteral("Not a preferable or allowable vaccine");
    case EvaluationReason::SeriesComplete: return QStringLiteral("Series Already Complete");
    }
    return {};
}

QString word(SeriesStatus status)
{
    switch (status) {
    case SeriesStatus::NotComplete: return QStringLiteral("Not complete");
    case SeriesStatus::Complete: return QStringLiteral("Complete");
    case SeriesStatus::Immune: return QStringLiteral("Immune");
    case SeriesStatus::Contraindicated: return QStringLiteral("Contraindicated");
    case SeriesStatus::AgedOut: return QStringLiteral("Aged out");
    case SeriesStatus::NotRecommended: return QStringLiteral("Not recommended");
    }
    return {};
}

} // namespace noi::immunization
