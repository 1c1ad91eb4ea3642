#include "core/reference/pack_table.h"
#include "tests/core/clinical/immunization/cdc_support.h"
#include "tests/support/catch.h"
#include "tests/support/shared_data.h"

#include <QMap>

using namespace noi;
using namespace noi::test;

namespace
{

/// The cases in which we differ from CDC knowingly, by their ids.
QMap<QString, QString> knownDifferences()
{
    const auto table = PackTable::read(
        bytesOf(QStringLiteral(NOI_SOURCE_DIR "/tests/core/clinical/immunization/cdc_differences.csv")),
        QStringLiteral("cdc_differences.csv"), {QStringLiteral("case"), QStringLiteral("reason")});
    REQUIRE_OK(table);
    QMap<QString, QString> reasons;
    for (qsizetype row = 0; row < table->rowCount(); ++row)
        reasons.insert(table->text(row, 0), table->text(row, 1));
    return reasons;
}

} // namespace

TEST_CASE("All of CDC's published cases agree, but for those listed with a reason")
{
    const QString schedule = sharedData(QStringLiteral("cdsi/supporting-4.64"));
    const QString cases = sharedData(QStringLiteral("cdsi/cases-4.45/healthy-childhood-and-adult.csv"));
    SKIP_WITHOUT_DATA(schedule, "cdsi/supporting-4.64");
    SKIP_WITHOUT_DATA(cases, "cdsi/cases-4.45");
    const CaseFile file = readCaseFile(schedule, cases);
    CHECK(file.cases.size() == 1013);

    QMap<QString, QString> listed = knownDifferences();
    for (const auto& test : file.cases) {
        const auto checked = file.check(test);
        const QString reason = listed.take(test.id);
        if (reason.isEmpty()) {
            INFO(differences(checked).toStdString());
            CHECK(checked.agrees());
        } else {
            INFO(test.id.toStdString() + " is listed in cdc_differences.csv, but agrees");
            CHECK(!checked.agrees());
        }
    }
    INFO("listed in cdc_differences.csv, but no case, or without a reason");
    CHECK(listed.keys() == QStringList());
}
