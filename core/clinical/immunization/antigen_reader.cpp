#include "core/clinical/immunization/antigen_reader.h"

#include "core/clinical/immunization/series_dose_reader.h"

#include <algorithm>

namespace noi::immunization
{
namespace
{

SeriesType seriesType(const XmlElement& element, ScheduleField& field)
{
    const QString type = field.needed(element, "seriesType").toLower();
    if (type == u"risk") return SeriesType::Risk;
    if (type == u"evaluation only") return SeriesType::EvaluationOnly;
    if (type != u"standard" && !type.isEmpty())
        field.fault(element,
                    QStringLiteral("seriesType “%1” is not Standard, Risk or Evaluation Only.").arg(type));
    return SeriesType::Standard;
}

Indication readIndication(const XmlElement& element, ScheduleField& field)
{
    field.only(element, {"observationCode", "description", "beginAge", "endAge", "guidance"});
    const XmlElement* observation = element.child(QLatin1String("observationCode"));
    return {observation ? field.text(*observation, "code") : QString(), field.text(element, "description"),
            field.text(element, "guidance"), field.duration(element, "beginAge"),
            field.duration(element, "endAge")};
}

void readSelection(const XmlElement& element, ScheduleField& field, AntigenSeries& series)
{
    field.only(element, {"defaultSeries", "productPath", "seriesGroupName", "seriesGroup", "seriesPriority",
                         "seriesPreference", "minAgeToStart", "maxAgeToStart"});
    series.isDefault = field.flag(element, "defaultSeries");
    series.productPath = field.flag(element, "productPath");
    series.group = field.needed(element, "seriesGroup");
    series.groupName = field.text(element, "seriesGroupName");
    series.priority = field.text(element, "seriesPriority");
    series.preference = field.number(element, "seriesPreference").value_or(0);
    series.minimumAgeToStart = field.duration(element, "minAgeToStart");
    series.maximumAgeToStart = field.duration(element, "maxAgeToStart");
}

void checkGroup(const XmlElement& element, ScheduleField& field, const QString& group)
{
    const auto& groups = field.schedule().vaccineGroups;
    if (!group.isEmpty() && std::ranges::find(groups, group, &VaccineGroup::name) == groups.end())
        field.fault(element, QStringLiteral("the schedule has no vaccineGroup “%1”.").arg(group));
}

AntigenSeries readSeries(const XmlElement& element, ScheduleField& field)
{
    field.only(element,
               {"seriesName", "targetDisease", "vaccineGroup", "seriesAdminGuidance", "seriesType",
                "equivalentSeriesGroups", "requiredGender", "selectSeries", "indication", "seriesDose"});
    AntigenSeries series;
    series.name = field.needed(element, "seriesName");
    series.vaccineGroup = field.needed(element, "vaccineGroup");
    checkGroup(element, field, series.vaccineGroup);
    series.type = seriesType(element, field);
    series.equivalentGroups = ScheduleField::list(field.text(element, "equivalentSeriesGroups"));
    for (const XmlElement& part : element.children) {
        if (part.name == u"seriesAdminGuidance" && !part.text.isEmpty()) series.guidance += part.text;
        if (part.name == u"requiredGender" && !part.text.isEmpty()) series.requiredGenders += part.text;
        if (part.name == u"selectSeries") readSelection(part, field, series);
        if (part.name == u"indication" && !part.children.empty())
            series.indications.push_back(readIndication(part, field));
        if (part.name == u"seriesDose")
            series.doses.push_back(readSeriesDose(part, int(series.doses.size()) + 1, field));
    }
    if (series.doses.empty()) field.fault(element, QStringLiteral("a series needs at least one seriesDose."));
    if (series.group.isEmpty()) field.fault(element, QStringLiteral("selectSeries is missing."));
    return series;
}

Contraindication readContraindication(const XmlElement& element, ScheduleField& field)
{
    field.only(element, {"observationCode", "observationTitle", "contraindicationText",
                         "contraindicationGuidance", "beginAge", "endAge", "contraindicatedVaccine"});
    Contraindication read{field.needed(element, "observationCode"),
                          field.text(element, "contraindicationText"),
                          field.text(element, "contraindicationGuidance"),
                          field.duration(element, "beginAge"),
                          field.duration(element, "endAge"),
                          {}};
    for (const XmlElement& part : element.children)
        if (part.name == u"contraindicatedVaccine")
            read.vaccines.push_back(
                {field.vaccineType(part), field.duration(part, "beginAge"), field.duration(part, "endAge")});
    return read;
}

void readContraindications(const XmlElement& element, ScheduleField& field, Antigen& antigen)
{
    field.only(element, {"vaccineGroup", "vaccine"});
    for (const XmlElement& scope : element.children) {
        field.only(scope, {"contraindication"});
        auto& list = scope.name == u"vaccine" ? antigen.vaccineContraindications : antigen.contraindications;
        for (const XmlElement& one : scope.children)
            list.push_back(readContraindication(one, field));
    }
}

BirthDateImmunity readBirthDateImmunity(const XmlElement& element, ScheduleField& field)
{
    field.only(element, {"immunityBirthDate", "birthCountry", "exclusion"});
    BirthDateImmunity read{field.date(element, "immunityBirthDate"), field.text(element, "birthCountry"), {}};
    for (const XmlElement& part : element.children)
        if (part.name == u"exclusion" && !part.children.empty())
            read.exclusions += field.needed(part, "exclusionCode");
    if (!read.bornBefore.isValid()) field.fault(element, QStringLiteral("immunityBirthDate is missing."));
    return read;
}

void readImmunity(const XmlElement& element, ScheduleField& field, Antigen& antigen)
{
    field.only(element, {"clinicalHistory", "dateOfBirth"});
    for (const XmlElement& part : element.children) {
        if (part.children.empty()) continue;
        if (part.name == u"clinicalHistory")
            antigen.immunityGuidelines += field.needed(part, "guidelineCode");
        else
            antigen.birthDateImmunity.push_back(readBirthDateImmunity(part, field));
    }
}

/// The name that all series of the file agree on.
QString antigenName(const XmlElement& root, ScheduleField& field)
{
    QString name;
    for (const XmlElement& part : root.children) {
        if (part.name != u"series") continue;
        const QString disease = field.needed(part, "targetDisease");
        if (name.isEmpty()) name = disease;
        if (disease != name)
            field.fault(
                part,
                QStringLiteral("a file holds one targetDisease; this has %1 and %2.").arg(name, disease));
    }
    if (name.isEmpty()) field.fault(root, QStringLiteral("there is no series."));
    return name;
}

} // namespace

Antigen readAntigen(const XmlElement& root, ScheduleField& field)
{
    field.only(root, {"immunity", "contraindications", "series"});
    Antigen antigen;
    antigen.name = antigenName(root, field);
    for (const XmlElement& part : root.children) {
        if (part.name == u"immunity") readImmunity(part, field, antigen);
        if (part.name == u"contraindications") readContraindications(part, field, antigen);
        if (part.name == u"series") antigen.series.push_back(readSeries(part, field));
    }
    return antigen;
}

} // namespace noi::immunization
