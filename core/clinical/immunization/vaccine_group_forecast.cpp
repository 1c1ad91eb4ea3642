#include "core/clinical/immunization/vaccine_group_forecast.h"

#include <algorithm>
#include <map>

namespace noi::immunization
{
namespace
{

struct Member {
    const AntigenResult* antigen;
    const PatientSeries* series;
};
using Members = std::vector<Member>;

template <class Is> bool any(const Members& members, Is is)
{
    return std::ranges::any_of(members, [&](const Member& one) { return is(one.series->forecast); });
}

bool anyHas(const Members& members, SeriesStatus status)
{
    return any(members, [&](const SeriesForecast& forecast) { return forecast.status == status; });
}

/// Table 9-4; for a single antigen it comes to SINGLEANTVG-1.
SeriesStatus statusOf(const Members& members)
{
    for (const auto status : {SeriesStatus::Contraindicated, SeriesStatus::AgedOut,
                              SeriesStatus::NotRecommended, SeriesStatus::NotComplete})
        if (anyHas(members, status)) return status;
    return anyHas(members, SeriesStatus::Complete) ? SeriesStatus::Complete : SeriesStatus::Immune;
}

/// The earliest (or latest) of a date over the forecasts that have it.
template <class Date> QDate extreme(const Members& members, bool wantLatest, Date date)
{
    QDate found;
    for (const Member& member : members) {
        const QDate one = date(member.series->forecast);
        if (one.isValid() && (!found.isValid() || (wantLatest ? one > found : one < found))) found = one;
    }
    return found;
}

QDate lastDoseOf(const VaccineGroup& group, const std::vector<AntigenResult>& antigens,
                 const PersonCase& person)
{
    QDate last;
    for (const int antigen : group.antigens)
        for (const int dose : antigens[size_t(antigen)].doses)
            if (const QDate given = person.history[size_t(dose)].given; !last.isValid() || given > last)
                last = given;
    return last;
}

/// SINGLEANTVG-2 and MULTIANTVG-1.
QDate earliestOf(const VaccineGroup& group, const Members& members,
                 const std::vector<AntigenResult>& antigens, const PersonCase& person)
{
    const auto earliest = [](const SeriesForecast& forecast) { return forecast.earliest.date; };
    const bool isMultiple = group.antigens.size() > 1;
    if (!isMultiple) return extreme(members, false, earliest);
    if (!any(members, [](const SeriesForecast& forecast) { return forecast.priority; }))
        return extreme(members, true, earliest);
    const QDate first = extreme(members, false, earliest);
    const QDate last = lastDoseOf(group, antigens, person);
    return last.isValid() && last > first ? last : first;
}

/// FORECASTDN-2.
int doseNumberOf(const VaccineGroup& group, const Members& members)
{
    int number = 0;
    for (const Member& member : members) {
        const int one = member.series->forecast.doseNumber;
        if (one == 0) continue;
        const bool first = number == 0;
        number = first ? one : group.administerFullGroup ? std::min(number, one) : std::max(number, one);
    }
    return number;
}

void addDates(VaccineGroupForecast& forecast, const Members& members)
{
    const auto atLeastEarliest = [&](QDate day) {
        return day.isValid() ? std::max(day, forecast.earliest) : QDate();
    };
    forecast.recommended = atLeastEarliest(
        extreme(members, false, [](const SeriesForecast& one) { return one.recommended.date; }));
    forecast.pastDue =
        atLeastEarliest(extreme(members, false, [](const SeriesForecast& one) { return one.pastDue; }));
    forecast.latest = extreme(members, false, [](const SeriesForecast& one) { return one.latest; });
    for (const Member& member : members) {
        if (!member.series->forecast.isDue()) continue;
        forecast.antigens.push_back(member.antigen->antigen);
        for (const SeriesVaccine* vaccine : member.series->forecast.vaccines)
            forecast.vaccines.push_back(vaccine);
    }
}

VaccineGroupForecast merge(const VaccineGroup& group, bool isRisk, const Members& members,
                           const std::vector<AntigenResult>& antigens, const PersonCase& person)
{
    VaccineGroupForecast forecast;
    forecast.group = &group;
    forecast.isRisk = isRisk;
    forecast.status = statusOf(members);
    for (const Member& member : members)
        forecast.contained.push_back(member.series);
    if (forecast.status != SeriesStatus::NotComplete) return forecast;
    forecast.doseNumber = doseNumberOf(group, members);
    forecast.earliest = earliestOf(group, members, antigens, person);
    addDates(forecast, members);
    return forecast;
}

bool isRisk(const PatientSeries& series) { return series.series->type == SeriesType::Risk; }

/// What is blended: one series group (FORECASTVG-1), and in it one series type (chapter 9).
using Blend = std::pair<QString, bool>;

std::map<Blend, Members> blendsOf(const VaccineGroup& group, const std::vector<AntigenResult>& antigens)
{
    std::map<Blend, Members> blends;
    for (const int antigen : group.antigens) {
        const AntigenResult& result = antigens[size_t(antigen)];
        for (const int place : result.best) {
            const PatientSeries& series = result.series[size_t(place)];
            if (series.series->vaccineGroup == group.name)
                blends[{series.series->group, isRisk(series)}].push_back({&result, &series});
        }
    }
    return blends;
}

} // namespace

std::vector<VaccineGroupForecast> forecastVaccineGroup(const VaccineGroup& group,
                                                       const std::vector<AntigenResult>& antigens,
                                                       const PersonCase& person)
{
    std::vector<VaccineGroupForecast> forecasts;
    for (const auto& [blend, members] : blendsOf(group, antigens))
        forecasts.push_back(merge(group, isRisk(*members.front().series), members, antigens, person));
    return forecasts;
}

} // namespace noi::immunization
