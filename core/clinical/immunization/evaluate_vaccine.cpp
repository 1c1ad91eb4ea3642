#include "core/clinical/immunization/evaluate_vaccine.h"

#include "core/clinical/immunization/relevant_series.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

bool isSame(const QString& known, const QString& required)
{
    return required.isEmpty() || known.isEmpty() || known.compare(required, Qt::CaseInsensitive) == 0;
}

/// Table 6-26 for one preferable vaccine of the dose's type; nothing: it is preferable.
std::optional<EvaluationReason> againstPreferable(const SeriesVaccine& vaccine, const VaccineDose& dose,
                                                  QDate born)
{
    if (!isWithinAges(dose.given, born, vaccine.beginAge, vaccine.endAge))
        return EvaluationReason::VaccineOutsideAge;
    if (!isSame(dose.manufacturer, vaccine.manufacturer) || !isSame(dose.tradeName, vaccine.tradeName))
        return EvaluationReason::OtherTradeName;
    return std::nullopt;
}

/// Table 6-29 the same.
std::optional<EvaluationReason> againstAllowable(const SeriesVaccine& vaccine, const VaccineDose& dose,
                                                 QDate born)
{
    const bool fits = isWithinAges(dose.given, born, vaccine.beginAge, vaccine.endAge);
    return fits ? std::nullopt : std::optional(EvaluationReason::VaccineOutsideAge);
}

bool isLow(const SeriesVaccine& vaccine, const VaccineDose& dose)
{
    return vaccine.volumeMl && dose.volumeMl && *dose.volumeMl < *vaccine.volumeMl;
}

} // namespace

bool isInadvertent(const SeriesDose& target, VaccineType type)
{
    return std::ranges::find(target.inadvertentVaccines, type) != target.inadvertentVaccines.end();
}

std::optional<ReasonFound> evaluateVaccine(const SeriesDose& target, const VaccineDose& dose, QDate born)
{
    auto worst = EvaluationReason::NotUsableVaccine;
    for (const SeriesVaccine& vaccine : target.preferableVaccines) {
        if (vaccine.type != dose.type) continue;
        const auto against = againstPreferable(vaccine, dose, born);
        if (!against)
            return isLow(vaccine, dose) ? std::optional(ReasonFound{EvaluationReason::LowVolume, {}})
                                        : std::nullopt;
        worst = *against;
    }
    for (const SeriesVaccine& vaccine : target.allowableVaccines) {
        if (vaccine.type != dose.type) continue;
        const auto against = againstAllowable(vaccine, dose, born);
        if (!against) return std::nullopt;
        worst = *against;
    }
    return ReasonFound{worst, {}};
}

} // namespace noi::immunization
