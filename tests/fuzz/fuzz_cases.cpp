#include "core/clinical/immunization/cases/case_check.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/small_schedule.h"

using namespace noi;
using namespace noi::immunization;

/// A file of cases comes from anywhere: any bytes give cases that can be checked, or an error.
void fuzz::run(QByteArrayView bytes)
{
    static const auto schedule = readSchedule({scheduleFile, antigenFile});
    require(schedule.ok());
    const auto cases = readTestCases(bytes.toByteArray(), QStringLiteral("fuzz.csv"), **schedule);
    if (!cases) return;
    for (const TestCase& test : *cases)
        (void)checkCase(*schedule, test, test.assessment.isValid() ? test.assessment : today, {});
}
