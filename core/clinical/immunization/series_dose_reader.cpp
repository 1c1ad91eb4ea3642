#include "core/clinical/immunization/series_dose_reader.h"

namespace noi::immunization
{
namespace
{

AgeRule readAge(const XmlElement& element, ScheduleField& field)
{
    field.only(element, {"absMinAge", "minAge", "earliestRecAge", "latestRecAge", "maxAge", "effectiveDate",
                         "cessationDate"});
    return {field.duration(element, "absMinAge"),      field.duration(element, "minAge"),
            field.duration(element, "earliestRecAge"), field.duration(element, "latestRecAge"),
            field.duration(element, "maxAge"),         field.inForce(element)};
}

IntervalRule readInterval(const XmlElement& element, ScheduleField& field)
{
    field.only(element,
               {"fromPrevious", "fromTargetDose", "fromMostRecent", "fromRelevantObs", "absMinInt", "minInt",
                "earliestRecInt", "latestRecInt", "intervalPriority", "effectiveDate", "cessationDate"});
    const XmlElement* observation = element.child(QLatin1String("fromRelevantObs"));
    IntervalRule rule;
    rule.fromPrevious = field.flag(element, "fromPrevious");
    rule.fromTargetDose = field.number(element, "fromTargetDose");
    rule.fromMostRecent = field.vaccineTypes(element, "fromMostRecent");
    rule.fromObservation = observation ? field.text(*observation, "code") : QString();
    rule.absoluteMinimum = field.duration(element, "absMinInt");
    rule.minimum = field.duration(element, "minInt");
    rule.earliestRecommended = field.duration(element, "earliestRecInt");
    rule.latestRecommended = field.duration(element, "latestRecInt");
    rule.priority = field.flag(element, "intervalPriority");
    rule.inForce = field.inForce(element);
    if (!rule.fromPrevious && !rule.fromTargetDose && rule.fromMostRecent.empty() &&
        rule.fromObservation.isEmpty())
        field.fault(element, QStringLiteral("an interval must say from where it is measured."));
    return rule;
}

SeriesVaccine readVaccine(const XmlElement& element, ScheduleField& field)
{
    field.only(element, {"vaccineType", "cvx", "beginAge", "endAge", "tradeName", "mvx", "volume",
                         "forecastVaccineType"});
    return {field.vaccineType(element),
            field.duration(element, "beginAge"),
            field.duration(element, "endAge"),
            field.text(element, "tradeName"),
            field.text(element, "mvx"),
            field.decimal(element, "volume"),
            field.flag(element, "forecastVaccineType")};
}

/// An element without parts is the way these files say "none".
bool says(const XmlElement& element, const char* name)
{
    return element.name == QLatin1String(name) && !element.children.empty();
}

} // namespace

SeriesDose readSeriesDose(const XmlElement& element, int number, ScheduleField& field)
{
    field.only(element,
               {"doseNumber", "age", "interval", "allowableInterval", "preferableVaccine", "allowableVaccine",
                "inadvertentVaccine", "conditionalSkip", "recurringDose", "seasonalRecommendation"});
    SeriesDose dose;
    dose.number = number;
    if (const QString stated = field.needed(element, "doseNumber"); !stated.endsWith(QString::number(number)))
        field.fault(element,
                    QStringLiteral("doseNumber is “%1” where dose %2 is due.").arg(stated).arg(number));
    dose.recurring = field.flag(element, "recurringDose");
    for (const XmlElement& part : element.children) {
        if (says(part, "age")) dose.ages.push_back(readAge(part, field));
        if (says(part, "interval")) dose.preferableIntervals.push_back(readInterval(part, field));
        if (says(part, "allowableInterval")) dose.allowableIntervals.push_back(readInterval(part, field));
        if (says(part, "preferableVaccine")) dose.preferableVaccines.push_back(readVaccine(part, field));
        if (says(part, "allowableVaccine")) dose.allowableVaccines.push_back(readVaccine(part, field));
        if (says(part, "inadvertentVaccine")) dose.inadvertentVaccines.push_back(field.vaccineType(part));
        if (says(part, "conditionalSkip")) dose.conditionalSkips.push_back(readConditionalSkip(part, field));
        if (says(part, "seasonalRecommendation")) {
            dose.seasonStart = field.date(part, "startDate");
            dose.seasonEnd = field.date(part, "endDate");
        }
    }
    return dose;
}

} // namespace noi::immunization
