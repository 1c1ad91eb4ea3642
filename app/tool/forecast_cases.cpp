#include "app/tool/forecast_cases.h"

#include "app/tool/csv_field.h"
#include "app/tool/input_file.h"
#include "core/clinical/immunization/cases/case_check.h"
#include "core/reference/pack_table.h"
#include "resources/packs/packs.h"

#include <cstdio>

namespace noi::tool
{
namespace
{

using immunization::CheckedCase;
using immunization::CheckedField;

Result<immunization::GroupNames> groupNames()
{
    const auto bytes = bytesOf(bundledSchedules() + QStringLiteral("/vaccine-group-names.csv"));
    if (!bytes) return bytes.error();
    return immunization::readGroupNames(*bytes);
}

/// A case's fields by name; a dose it does not have is empty.
QString value(const CheckedCase& checked, const QString& name, QString CheckedField::*side)
{
    for (const CheckedField& field : checked.fields)
        if (field.name == name) return field.*side;
    return {};
}

QStringList fieldNames(const std::vector<immunization::TestCase>& cases)
{
    size_t doses = 0;
    for (const auto& test : cases)
        doses = std::max(doses, test.doses.size());
    QStringList names;
    for (size_t dose = 1; dose <= doses; ++dose)
        names << QStringLiteral("Evaluation_Status_%1").arg(dose)
              << QStringLiteral("Evaluation_Reason_%1").arg(dose);
    return names + QStringList{QStringLiteral("Series_Status"), QStringLiteral("Forecast_#"),
                               QStringLiteral("Earliest_Date"), QStringLiteral("Recommended_Date"),
                               QStringLiteral("Past_Due_Date")};
}

void printLine(const QStringList& cells) { std::puts(cells.join(u',').toUtf8().constData()); }

void printHead(const QStringList& names)
{
    QStringList head{QStringLiteral("CDC_Test_ID")};
    for (const QString& name : names)
        head << QStringLiteral("Expected_") + name << QStringLiteral("Computed_") + name;
    printLine(head << QStringLiteral("Result") << QStringLiteral("Differs_In"));
}

void print(const CheckedCase& checked, const QStringList& names)
{
    QStringList line{csvField(checked.id)};
    QStringList differing;
    for (const QString& name : names)
        line << csvField(value(checked, name, &CheckedField::expected))
             << csvField(value(checked, name, &CheckedField::computed));
    for (const CheckedField& field : checked.fields)
        if (!field.agrees) differing += field.name;
    printLine(line << (checked.agrees() ? QStringLiteral("agree") : QStringLiteral("differ"))
                   << differing.join(u' '));
}

} // namespace

Result<void> forecastCases(const immunization::SharedSchedule& schedule, const QString& file, QDate day)
{
    const auto bytes = bytesOf(file);
    if (!bytes) return bytes.error();
    const auto cases = immunization::readTestCases(*bytes, file, *schedule);
    if (!cases) return cases.error();
    const auto groups = groupNames();
    if (!groups) return groups.error();

    const QStringList names = fieldNames(*cases);
    printHead(names);
    int passed = 0;
    for (const auto& test : *cases) {
        const QDate own = test.assessment.isValid() ? test.assessment : QDate::currentDate();
        const auto checked = immunization::checkCase(schedule, test, day.isValid() ? day : own, *groups);
        if (!checked) return checked.error();
        print(*checked, names);
        passed += checked->agrees() ? 1 : 0;
    }
    std::printf("%d passed, %d failed\n", passed, int(cases->size()) - passed);
    return {};
}

} // namespace noi::tool
