#include "tests/core/clinical/immunization/cdc_support.h"

#include "core/clinical/immunization/schedule_reader.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>

namespace noi::test
{

using namespace immunization;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

CheckedCase CaseFile::check(const TestCase& test) const
{
    auto checked = checkCase(schedule, test, test.assessment, groups);
    REQUIRE_OK(checked);
    return std::move(checked).value();
}

CaseFile readCaseFile(const QString& folder, const QString& path)
{
    const auto schedule = loadSchedule(folder);
    REQUIRE_OK(schedule);
    auto cases = readTestCases(bytesOf(path), QFileInfo(path).fileName(), **schedule);
    REQUIRE_OK(cases);
    auto groups = readGroupNames(
        bytesOf(QStringLiteral(NOI_SOURCE_DIR "/resources/schedules/vaccine-group-names.csv")));
    REQUIRE_OK(groups);
    return {*schedule, std::move(cases).value(), std::move(groups).value()};
}

QString differences(const CheckedCase& checked)
{
    QStringList found;
    for (const CheckedField& field : checked.fields)
        if (!field.agrees)
            found += QStringLiteral("%1 is “%2”, not “%3”").arg(field.name, field.computed, field.expected);
    return checked.id + QStringLiteral(": ") + found.join(QStringLiteral("; "));
}

} // namespace noi::test
