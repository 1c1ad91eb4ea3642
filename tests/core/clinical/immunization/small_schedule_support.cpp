#include "tests/core/clinical/immunization/small_schedule_support.h"

#include "core/clinical/immunization/cases/case_words.h"
#include "tests/support/catch.h"

namespace noi::test
{

using namespace immunization;

namespace
{

QString lengthsXml(const QStringList& names, const QString& lengths)
{
    const QStringList each = lengths.split(u',');
    QString xml;
    for (qsizetype i = 0; i < each.size(); ++i)
        if (!each[i].isEmpty()) xml += tag(names[i].toLatin1().constData(), each[i]);
    return xml;
}

SharedSchedule scheduleOf(const std::vector<std::pair<QString, QString>>& antigens, const QString& groups,
                          const QString& parts)
{
    std::vector<ScheduleFile> files;
    QString associations;
    for (const auto& [name, inner] : antigens) {
        associations += tag("association", tag("antigen", name));
        files.push_back({name, tag("antigenSupportingData", inner).toUtf8()});
    }
    QString types;
    for (int code = 1; code <= 9; ++code)
        types += tag("cvxMap", tag("cvx", QStringLiteral("0%1").arg(code)) + associations);
    const QString observations =
        tag("observations", tag("observation", tag("observationCode", QStringLiteral("007"))));
    files.push_back(
        {QStringLiteral("schedule"),
         tag("scheduleSupportingData", groups + tag("cvxToAntigenMap", types) + observations + parts)
             .toUtf8()});
    auto schedule = readSchedule(files);
    REQUIRE_OK(schedule);
    return std::move(schedule).value();
}

QString groupXml(const QString& name, const QString& antigens, const QString& full = {})
{
    return tag("vaccineGroups", tag("vaccineGroup", tag("name", name) + full)) +
           tag("vaccineGroupToAntigenMap", tag("vaccineGroupMap", tag("name", name) + antigens));
}

QString iso(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("-"); }

QString dates(int number, QDate earliest, QDate recommended, QDate pastDue)
{
    return QStringLiteral(" %1: %2 / %3 / %4")
        .arg(QString::number(number), iso(earliest), iso(recommended), iso(pastDue));
}

QStringList named(const Assessment& assessment, std::vector<int> AntigenResult::*places)
{
    QStringList names;
    for (const AntigenResult& antigen : assessment.antigens())
        for (const int place : antigen.*places)
            names += antigen.series[size_t(place)].series->name;
    return names;
}

} // namespace

QString tag(const char* name, const QString& inner)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), inner);
}

QString seriesXml(const SeriesHead& head, const QStringList& doses)
{
    const QString antigen = head.antigen.isEmpty() ? QStringLiteral("A") : head.antigen;
    return tag("series", tag("seriesName", head.name) + tag("targetDisease", antigen) +
                             tag("vaccineGroup", head.vaccineGroup.isEmpty() ? antigen : head.vaccineGroup) +
                             tag("seriesType", head.type) + head.more +
                             tag("selectSeries", tag("seriesGroup", head.group) + head.select) +
                             doses.join(QString()));
}

QString doseXml(int number, const QString& inner)
{
    return bareDoseXml(number, inner + vaccineXml("preferableVaccine", QStringLiteral("01")));
}

QString bareDoseXml(int number, const QString& inner)
{
    return tag("seriesDose", tag("doseNumber", QStringLiteral("Dose %1").arg(number)) + inner);
}

QString ageXml(const QString& ages)
{
    return tag("age", lengthsXml({QStringLiteral("absMinAge"), QStringLiteral("minAge"),
                                  QStringLiteral("earliestRecAge"), QStringLiteral("latestRecAge"),
                                  QStringLiteral("maxAge")},
                                 ages));
}

QString intervalXml(const QString& lengths, const char* element, const QString& from)
{
    return tag(element, from + lengthsXml({QStringLiteral("absMinInt"), QStringLiteral("minInt"),
                                           QStringLiteral("earliestRecInt"), QStringLiteral("latestRecInt")},
                                          lengths));
}

QString vaccineXml(const char* element, const QString& cvx, const QString& more)
{
    return tag(element, tag("cvx", cvx) + more);
}

SharedSchedule smallSchedule(const QString& antigenParts, const QString& parts)
{
    const QString name = QStringLiteral("A");
    return scheduleOf({{name, antigenParts}}, groupXml(name, tag("antigen", name)), parts);
}

SharedSchedule groupSchedule(const std::vector<std::pair<QString, QString>>& antigens,
                             bool administerFullGroup)
{
    QString names;
    for (const auto& [name, parts] : antigens)
        names += tag("antigen", name);
    const QString full = administerFullGroup ? QStringLiteral("Yes") : QStringLiteral("No");
    return scheduleOf(antigens, groupXml(QStringLiteral("G"), names, tag("administerFullVaccineGroup", full)),
                      {});
}

QDate on(const char* date) { return QDate::fromString(QLatin1String(date), Qt::ISODate); }

Patient patientOf(const Schedule& schedule, const Who& who, const std::vector<Given>& given)
{
    Patient patient;
    patient.born = who.born;
    patient.gender = who.gender;
    patient.observations = who.observations;
    patient.countryOfBirth = who.country;
    for (const Given& one : given) {
        VaccineDose dose;
        dose.given = on(one.date);
        dose.type = schedule.vaccineType(QLatin1String(one.cvx));
        patient.doses.push_back(dose);
    }
    return patient;
}

Assessment assessed(const SharedSchedule& schedule, const std::vector<Given>& given, const char* day,
                    const Who& who)
{
    return Assessment(schedule, patientOf(*schedule, who, given), on(day));
}

const PatientSeries* findSeries(const Assessment& assessment, const char* name)
{
    for (const AntigenResult& antigen : assessment.antigens())
        for (const PatientSeries& one : antigen.series)
            if (one.series->name == QLatin1String(name)) return &one;
    return nullptr;
}

QStringList evaluations(const Assessment& assessment, const char* series)
{
    const PatientSeries* found = findSeries(assessment, series);
    REQUIRE(found);
    QStringList said;
    for (const Evaluation& evaluation : found->evaluations) {
        QStringList reasons;
        for (const ReasonFound& reason : evaluation.reasons)
            reasons += (word(reason.reason) + u' ' + reason.limit.toString(Qt::ISODate)).trimmed();
        said += word(evaluation.status) +
                (reasons.isEmpty() ? QString() : QStringLiteral(": ") + reasons.join(QStringLiteral(", ")));
    }
    return said;
}

QString forecast(const Assessment& assessment, const char* series)
{
    const PatientSeries* found = findSeries(assessment, series);
    REQUIRE(found);
    const SeriesForecast& one = found->forecast;
    return word(one.status) +
           (one.isDue() ? dates(one.doseNumber, one.earliest.date, one.recommended.date, one.pastDue)
                        : QString());
}

QStringList groupForecasts(const Assessment& assessment)
{
    QStringList said;
    for (const VaccineGroupForecast& one : assessment.groups())
        said += word(one.status) + (one.status == SeriesStatus::NotComplete
                                        ? dates(one.doseNumber, one.earliest, one.recommended, one.pastDue)
                                        : QString());
    return said;
}

QStringList prioritized(const Assessment& assessment)
{
    return named(assessment, &AntigenResult::prioritized);
}
QStringList best(const Assessment& assessment) { return named(assessment, &AntigenResult::best); }

} // namespace noi::test
