#include "app/tool/forecast_json.h"

#include "app/tool/forecast_words.h"
#include "app/tool/series_json.h"
#include "core/clinical/immunization/cases/case_words.h"
#include "core/clinical/immunization/group_evaluation.h"

#include <QJsonArray>

#include <algorithm>

namespace noi::tool
{
namespace
{

using namespace immunization;

QJsonObject reasonJson(const ReasonFound& found, const PersonCase& person)
{
    QJsonObject json{{QStringLiteral("reason"), word(found.reason)},
                     {QStringLiteral("rule"), chapterOf(found)}};
    putDate(json, "limit", found.limit);
    putDose(json, "reference_dose", found.otherDose, person);
    putText(json, "reference_observation", found.observation);
    return json;
}

QJsonObject evaluationJson(const AntigenResult& antigen, const PatientSeries& series, size_t dose,
                           const PersonCase& person)
{
    const Evaluation& evaluation = series.evaluations[dose];
    QJsonArray reasons;
    for (const ReasonFound& found : evaluation.reasons)
        reasons.append(reasonJson(found, person));
    QJsonObject json{{QStringLiteral("antigen"), antigen.antigen->name},
                     {QStringLiteral("series"), series.series->name},
                     {QStringLiteral("status"), word(evaluation.status)},
                     {QStringLiteral("reasons"), reasons}};
    if (evaluation.targetDose > 0) json.insert(QStringLiteral("target_dose"), evaluation.targetDose);
    return json;
}

QJsonObject doseJson(const Assessment& assessment, int inHistory)
{
    const PersonCase& person = assessment.person();
    const VaccineDose& dose = person.history[size_t(inHistory)];
    const VaccineTypeInfo& type = assessment.schedule().vaccineTypes[size_t(dose.type)];
    QJsonArray evaluations;
    for (const AntigenResult& antigen : assessment.antigens()) {
        const auto place = std::ranges::find(antigen.doses, inHistory);
        if (place == antigen.doses.end()) continue;
        for (const PatientSeries& series : antigen.series)
            evaluations.append(
                evaluationJson(antigen, series, size_t(place - antigen.doses.begin()), person));
    }
    QJsonObject json{{QStringLiteral("cvx"), type.code}, {QStringLiteral("evaluations"), evaluations}};
    putText(json, "description", type.description);
    putDate(json, "date", dose.given);
    putDose(json, "dose", inHistory, person);
    return json;
}

QJsonArray dosesJson(const Assessment& assessment)
{
    QJsonArray doses;
    for (size_t place = 0; place < assessment.person().history.size(); ++place)
        doses.append(doseJson(assessment, int(place)));
    return doses;
}

QJsonObject groupJson(const VaccineGroupForecast& forecast, const Assessment& assessment)
{
    QJsonArray antigens;
    for (const Antigen* antigen : forecast.antigens)
        antigens.append(antigen->name);
    QJsonArray series;
    for (const PatientSeries* one : forecast.contained)
        series.append(one->series->name);
    QJsonObject json{
        {QStringLiteral("vaccine_group"), forecast.group->name},
        {QStringLiteral("status"), word(forecast.status)},
        {QStringLiteral("type"), forecast.isRisk ? QStringLiteral("Risk") : QStringLiteral("Standard")},
        {QStringLiteral("antigens"), antigens},
        {QStringLiteral("vaccines"), vaccinesJson(forecast.vaccines, assessment.schedule())},
        {QStringLiteral("series"), series},
        {QStringLiteral("act_on"), forecastFor(assessment, *forecast.group) == &forecast}};
    if (forecast.doseNumber > 0) json.insert(QStringLiteral("dose_number"), forecast.doseNumber);
    putDate(json, "earliest", forecast.earliest);
    putDate(json, "recommended", forecast.recommended);
    putDate(json, "past_due", forecast.pastDue);
    putDate(json, "latest", forecast.latest);
    return json;
}

} // namespace

QJsonObject forecastJson(const Assessment& assessment)
{
    QJsonArray forecasts;
    for (const VaccineGroupForecast& one : assessment.groups())
        forecasts.append(groupJson(one, assessment));
    QJsonArray antigens;
    for (const AntigenResult& antigen : assessment.antigens())
        antigens.append(antigenJson(antigen, assessment.person()));
    QJsonObject json{{QStringLiteral("forecasts"), forecasts},
                     {QStringLiteral("doses"), dosesJson(assessment)},
                     {QStringLiteral("antigens"), antigens}};
    putDate(json, "born", assessment.person().patient.born);
    putDate(json, "assessment", assessment.person().assessment);
    return json;
}

} // namespace noi::tool
