#include "app/tool/series_json.h"

#include "app/tool/forecast_words.h"
#include "core/clinical/immunization/cases/case_words.h"
#include "core/clinical/immunization/contraindications.h"
#include "core/clinical/immunization/prioritized_series.h"
#include "core/clinical/immunization/relevant_series.h"

#include <QJsonArray>

#include <algorithm>

namespace noi::tool
{
namespace
{

using namespace immunization;

bool holds(const std::vector<int>& places, int place)
{
    return std::ranges::find(places, place) != places.end();
}

QJsonObject dateJson(const DateFound& found, const PersonCase& person)
{
    QJsonObject json;
    putDate(json, "date", found.date);
    putText(json, "from", word(found.rule));
    putDose(json, "reference_dose", found.dose, person);
    return json;
}

QJsonObject seriesForecastJson(const SeriesForecast& forecast, const PatientSeries& series,
                               const PersonCase& person)
{
    QJsonObject json{{QStringLiteral("reason"), word(forecast.reason)}};
    if (!forecast.isDue()) return json;
    json.insert(QStringLiteral("dose_number"), forecast.doseNumber);
    json.insert(QStringLiteral("target_dose"), series.targets[size_t(forecast.target)].dose->number);
    json.insert(QStringLiteral("earliest"), dateJson(forecast.earliest, person));
    json.insert(QStringLiteral("recommended"), dateJson(forecast.recommended, person));
    json.insert(QStringLiteral("vaccines"), vaccinesJson(forecast.vaccines, person.schedule));
    putDate(json, "unadjusted_recommended", forecast.unadjustedRecommended);
    putDate(json, "unadjusted_past_due", forecast.unadjustedPastDue);
    putDate(json, "past_due", forecast.pastDue);
    putDate(json, "latest", forecast.latest);
    if (forecast.priority) json.insert(QStringLiteral("priority"), true);
    return json;
}

QJsonArray targetsJson(const AntigenResult& antigen, const PatientSeries& series, const PersonCase& person)
{
    QJsonArray targets;
    for (const TargetDose& target : series.targets) {
        QJsonObject json{{QStringLiteral("target_dose"), target.dose->number},
                         {QStringLiteral("status"), word(target.status)}};
        if (target.satisfiedBy >= 0) putDose(json, "dose", antigen.doses[size_t(target.satisfiedBy)], person);
        targets.append(json);
    }
    return targets;
}

QJsonObject seriesJson(const AntigenResult& antigen, int place, const PersonCase& person)
{
    const PatientSeries& series = antigen.series[size_t(place)];
    QJsonObject json{{QStringLiteral("series"), series.series->name},
                     {QStringLiteral("type"), word(series.series->type)},
                     {QStringLiteral("series_group"), series.series->group},
                     {QStringLiteral("vaccine_group"), series.series->vaccineGroup},
                     {QStringLiteral("status"), word(series.forecast.status)},
                     {QStringLiteral("targets"), targetsJson(antigen, series, person)},
                     {QStringLiteral("forecast"), seriesForecastJson(series.forecast, series, person)},
                     {QStringLiteral("prioritized"), holds(antigen.prioritized, place)},
                     {QStringLiteral("best"), holds(antigen.best, place)}};
    putText(json, "priority", series.series->priority);
    if (series.series->preference > 0) json.insert(QStringLiteral("preference"), series.series->preference);
    return json;
}

QJsonObject choiceJson(const SeriesGroup& group)
{
    const SeriesChoice choice = prioritizedSeries(group);
    const auto names = [&](const std::vector<int>& places) {
        QJsonArray list;
        for (const int place : places)
            list.append(group.at(place).series->name);
        return list;
    };
    QJsonObject points;
    for (size_t i = 0; i < choice.scored.size(); ++i)
        points.insert(group.at(choice.scored[i]).series->name, choice.points[i]);
    QJsonObject json{{QStringLiteral("series_group"), group.at(group.members.front()).series->group},
                     {QStringLiteral("rule"), word(choice.rule)},
                     {QStringLiteral("scorable"), names(choice.scorable)}};
    if (!points.isEmpty()) json.insert(QStringLiteral("points"), points);
    if (choice.series >= 0) json.insert(QStringLiteral("prioritized"), group.at(choice.series).series->name);
    return json;
}

} // namespace

QJsonObject antigenJson(const AntigenResult& antigen, const PersonCase& person)
{
    QJsonArray series;
    for (size_t place = 0; place < antigen.series.size(); ++place)
        series.append(seriesJson(antigen, int(place), person));
    QJsonArray choices;
    for (const SeriesGroup& group : seriesGroups(antigen, person))
        choices.append(choiceJson(group));
    QJsonArray notRelevant;
    for (const AntigenSeries& one : antigen.antigen->series)
        if (!isRelevant(one, person)) notRelevant.append(one.name);
    QJsonObject json{{QStringLiteral("antigen"), antigen.antigen->name},
                     {QStringLiteral("series"), series},
                     {QStringLiteral("choices"), choices},
                     {QStringLiteral("not_relevant"), notRelevant}};
    if (const Contraindication* found = antigenContraindication(*antigen.antigen, person)) {
        QJsonObject contraindication;
        putText(contraindication, "observation", found->observation);
        putText(contraindication, "text", found->text);
        json.insert(QStringLiteral("contraindication"), contraindication);
    }
    return json;
}

QJsonArray vaccinesJson(const std::vector<const SeriesVaccine*>& vaccines, const Schedule& schedule)
{
    QJsonArray list;
    for (const SeriesVaccine* vaccine : vaccines) {
        const VaccineTypeInfo& type = schedule.vaccineTypes[size_t(vaccine->type)];
        QJsonObject json{{QStringLiteral("cvx"), type.code}};
        putText(json, "description", type.description);
        putText(json, "mvx", vaccine->manufacturer);
        putText(json, "trade_name", vaccine->tradeName);
        list.append(json);
    }
    return list;
}

void putText(QJsonObject& json, const char* key, const QString& text)
{
    if (!text.isEmpty()) json.insert(QLatin1String(key), text);
}

void putDate(QJsonObject& json, const char* key, QDate date)
{
    putText(json, key, date.toString(Qt::ISODate));
}

void putDose(QJsonObject& json, const char* key, int inHistory, const PersonCase& person)
{
    if (inHistory >= 0) json.insert(QLatin1String(key), person.placeInPatient[size_t(inHistory)] + 1);
}

} // namespace noi::tool
