#include "core/reference/pack_table.h"
#include "resources/packs/packs.h"
#include "tests/core/clinical/immunization/cdc_support.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace noi;

namespace
{

/// Written from the legal text and the programme's rules (resources/schedules/vn/README.md), never from what
/// the engine prints. A dose that holds nothing of the case's vaccine group is judged by its own line.
const QString casesPath =
    QStringLiteral(NOI_SOURCE_DIR "/tests/core/clinical/immunization/vietnam_cases.csv");

} // namespace

TEST_CASE("every Vietnamese case agrees in every field", "[immunization]")
{
    const auto file = test::readCaseFile(bundledPacks() + QStringLiteral("/schedules/vn"), casesPath);
    CHECK(file.cases.size() >= 150);
    for (const auto& one : file.cases) {
        const auto checked = file.check(one);
        INFO(test::differences(checked).toStdString());
        CHECK(checked.agrees());
    }
}

TEST_CASE("every Vietnamese case names its rule, and no kind of case is missing", "[immunization]")
{
    enum Column { Id, Rule, Kind, Group };
    const auto table =
        PackTable::read(test::bytesOf(casesPath), QStringLiteral("vietnam_cases.csv"),
                        {QStringLiteral("CDC_Test_ID"), QStringLiteral("Rule"),
                         QStringLiteral("Evaluation_Test_Type"), QStringLiteral("Vaccine_Group")});
    REQUIRE_OK(table);
    QSet<QString> ids, kinds, groups;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        CAPTURE(table->line(row));
        CHECK(!table->text(row, Rule).isEmpty());
        CHECK(!ids.contains(table->text(row, Id)));
        ids += table->text(row, Id);
        kinds += table->text(row, Kind);
        groups += table->text(row, Group);
    }
    CHECK(groups.size() == 16);
    for (const char* kind : {"On time", "Early by a day", "Late", "Maximum age", "Mixed products", "Preterm",
                             "Twins", "Unknown dates", "Doses from elsewhere", "Before 24 h", "After 24 h",
                             "Pregnancy history", "Live-live", "No restart", "Province", "Contraindication"})
        CHECK(kinds.contains(QLatin1String(kind)));
}
