#include "tests/core/clinical/immunization/cdc_support.h"
#include "tests/support/catch.h"
#include "tests/support/shared_data.h"

using namespace noi;
using namespace noi::test;

TEST_CASE("People with underlying conditions get what the specification says over CDC's data")
{
    const QString schedule = sharedData(QStringLiteral("cdsi/supporting-4.64"));
    SKIP_WITHOUT_DATA(schedule, "cdsi/supporting-4.64");
    const CaseFile file = readCaseFile(
        schedule, QStringLiteral(NOI_SOURCE_DIR "/tests/core/clinical/immunization/risk_cases.csv"));
    CHECK(file.cases.size() >= 25);
    for (const auto& test : file.cases) {
        const auto checked = file.check(test);
        INFO(differences(checked).toStdString());
        CHECK(checked.agrees());
    }
}
