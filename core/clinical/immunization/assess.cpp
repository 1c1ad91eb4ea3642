#include "core/clinical/immunization/assess.h"

#include "core/clinical/immunization/evaluate_series.h"
#include "core/clinical/immunization/forecast_series.h"
#include "core/clinical/immunization/relevant_series.h"
#include "core/clinical/immunization/select_best_series.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

bool asksForOtherSeries(const AntigenSeries& series)
{
    const auto asks = [](const SkipCondition& one) {
        return one.type == SkipCondition::Type::CompletedSeries;
    };
    for (const SeriesDose& dose : series.doses)
        for (const ConditionalSkip& skip : dose.conditionalSkips)
            for (const SkipSet& set : skip.sets)
                if (std::ranges::any_of(set.conditions, asks)) return true;
    return false;
}

/// Those that ask whether another series is complete come after the others.
std::vector<const AntigenSeries*> inOrderOfNeed(const std::vector<AntigenSeries>& series)
{
    std::vector<const AntigenSeries*> order;
    for (const AntigenSeries& one : series)
        order.push_back(&one);
    // Not std::ranges: what it returns is more than clang 14 can compile.
    std::stable_partition(order.begin(), order.end(),
                          [](const AntigenSeries* one) { return !asksForOtherSeries(*one); });
    return order;
}

} // namespace

AntigenResult assessAntigen(const PersonCase& person, int antigen)
{
    AntigenResult result;
    result.antigen = &person.schedule.antigens[size_t(antigen)];
    result.doses = antigensAdministered(person, antigen);
    result.series.reserve(result.antigen->series.size());
    for (const AntigenSeries* series : inOrderOfNeed(result.antigen->series)) {
        if (!isRelevant(*series, person)) continue;
        PatientSeries progress = evaluateSeries(*series, person, result.doses, result.series);
        forecastSeries(progress, *result.antigen, person, result.doses, result.series);
        result.series.push_back(std::move(progress));
    }
    selectBestSeries(result, person);
    return result;
}

Assessment::Assessment(SharedSchedule schedule, Patient patient, QDate day)
    : m_schedule(std::move(schedule)), m_patient(std::move(patient)), m_person(*m_schedule, m_patient, day)
{
    m_antigens.reserve(m_schedule->antigens.size());
    for (size_t antigen = 0; antigen < m_schedule->antigens.size(); ++antigen)
        m_antigens.push_back(assessAntigen(m_person, int(antigen)));
    for (const VaccineGroup& group : m_schedule->vaccineGroups)
        for (VaccineGroupForecast& forecast : forecastVaccineGroup(group, m_antigens, m_person))
            m_groups.push_back(std::move(forecast));
}

} // namespace noi::immunization
