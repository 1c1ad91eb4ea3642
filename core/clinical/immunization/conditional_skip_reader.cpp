#include "core/clinical/immunization/series_dose_reader.h"

namespace noi::immunization
{
namespace
{

SkipCondition::Type conditionType(const XmlElement& element, ScheduleField& field)
{
    const QString type = field.needed(element, "conditionType").toLower();
    if (type == u"completed series") return SkipCondition::Type::CompletedSeries;
    if (type == u"interval") return SkipCondition::Type::Interval;
    if (type.startsWith(u"vaccine count")) return SkipCondition::Type::VaccineCount;
    if (type != u"age" && !type.isEmpty())
        field.fault(element,
                    QStringLiteral("conditionType “%1” is not one of the specification's.").arg(type));
    return SkipCondition::Type::Age;
}

SkipCondition::Count countLogic(const XmlElement& element, ScheduleField& field)
{
    const QString logic = field.needed(element, "doseCountLogic").toLower();
    if (logic.startsWith(u"equal")) return SkipCondition::Count::EqualTo;
    if (logic == u"less than") return SkipCondition::Count::LessThan;
    if (logic != u"greater than" && !logic.isEmpty())
        field.fault(element, QStringLiteral("doseCountLogic “%1” cannot be read.").arg(logic));
    return SkipCondition::Count::GreaterThan;
}

bool countsValidOnly(const XmlElement& element, ScheduleField& field)
{
    const QString type = field.needed(element, "doseType").toLower();
    if (type != u"valid" && type != u"total" && !type.isEmpty())
        field.fault(element, QStringLiteral("doseType “%1” is not Valid or Total.").arg(type));
    return type == u"valid";
}

void readCount(const XmlElement& element, ScheduleField& field, SkipCondition& condition)
{
    (void)field.needed(element, "doseCount");
    condition.doseCount = field.number(element, "doseCount").value_or(0);
    condition.validOnly = countsValidOnly(element, field);
    condition.countLogic = countLogic(element, field);
    condition.vaccineTypes = field.vaccineTypes(element, "vaccineTypes");
}

SkipCondition readCondition(const XmlElement& element, ScheduleField& field)
{
    field.only(element,
               {"conditionID", "conditionType", "startDate", "endDate", "beginAge", "endAge", "interval",
                "doseCount", "doseType", "doseCountLogic", "vaccineTypes", "seriesGroups"});
    SkipCondition condition;
    condition.type = conditionType(element, field);
    condition.beginAge = field.duration(element, "beginAge");
    condition.endAge = field.duration(element, "endAge");
    condition.start = field.date(element, "startDate");
    condition.end = field.date(element, "endDate");
    condition.interval = field.duration(element, "interval");
    condition.seriesGroups = ScheduleField::list(field.text(element, "seriesGroups"));
    if (condition.type == SkipCondition::Type::Interval) (void)field.neededDuration(element, "interval");
    if (condition.type == SkipCondition::Type::CompletedSeries) (void)field.needed(element, "seriesGroups");
    if (condition.type == SkipCondition::Type::VaccineCount) readCount(element, field, condition);
    return condition;
}

bool isAnd(const XmlElement& element, const char* name, ScheduleField& field)
{
    const QString logic = field.text(element, name).toUpper();
    if (!logic.isEmpty() && logic != u"AND" && logic != u"OR")
        field.fault(element, QStringLiteral("%1 “%2” is not AND or OR.").arg(QLatin1String(name), logic));
    return logic != u"OR";
}

SkipSet readSet(const XmlElement& element, ScheduleField& field)
{
    field.only(element,
               {"setID", "setDescription", "effectiveDate", "cessationDate", "conditionLogic", "condition"});
    SkipSet set{field.inForce(element), isAnd(element, "conditionLogic", field), {}};
    for (const XmlElement& part : element.children)
        if (part.name == u"condition") set.conditions.push_back(readCondition(part, field));
    if (set.conditions.empty()) field.fault(element, QStringLiteral("a set needs at least one condition."));
    return set;
}

} // namespace

ConditionalSkip readConditionalSkip(const XmlElement& element, ScheduleField& field)
{
    field.only(element, {"context", "setLogic", "set"});
    ConditionalSkip skip;
    const QString context = field.needed(element, "context").toLower();
    skip.whenEvaluating = context != u"forecast";
    skip.whenForecasting = context != u"evaluation";
    if (context != u"both" && skip.whenEvaluating && skip.whenForecasting && !context.isEmpty())
        field.fault(element,
                    QStringLiteral("context “%1” is not Evaluation, Forecast or Both.").arg(context));
    skip.allSets = isAnd(element, "setLogic", field);
    for (const XmlElement& part : element.children)
        if (part.name == u"set") skip.sets.push_back(readSet(part, field));
    return skip;
}

} // namespace noi::immunization
