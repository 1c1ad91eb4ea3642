#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/small_schedule.h"

using namespace noi;
using namespace noi::immunization;

namespace
{

/// What reads as a schedule must answer for anyone: here, three doses of each of its first types.
void assess(const SharedSchedule& schedule)
{
    Patient patient;
    patient.born = QDate(2020, 2, 29);
    for (const ObservationInfo& observation : schedule->observations)
        patient.observations.push_back({observation.code, QDate(2025, 1, 1)});
    for (int i = 0; i < 12; ++i) {
        VaccineDose dose;
        dose.given = patient.born.addDays(100 * i);
        if (!schedule->vaccineTypes.empty()) dose.type = i % int(schedule->vaccineTypes.size());
        patient.doses.push_back(dose);
    }
    const Assessment assessment(schedule, patient, fuzz::today);
    for (const VaccineGroupForecast& forecast : assessment.groups())
        fuzz::require(!forecast.contained.empty());
}

} // namespace

/// A schedule comes from a disk or a USB stick: any bytes, as its own file or as an antigen's, give a
/// schedule or an error.
void fuzz::run(QByteArrayView bytes)
{
    const ScheduleFile file{QStringLiteral("fuzz.xml"), bytes.toByteArray()};
    if (const auto schedule = readSchedule({file, antigenFile})) assess(*schedule);
    if (const auto schedule = readSchedule({scheduleFile, file})) assess(*schedule);
}
