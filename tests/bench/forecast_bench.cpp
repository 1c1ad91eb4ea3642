#include "tests/bench/forecast_bench.h"

#include "core/clinical/immunization/assess.h"
#include "core/clinical/immunization/schedule_reader.h"
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace noi::bench
{
namespace
{

using namespace immunization;

const QDate day(2026, 11, 22);

/// Someone with so many doses, a month or two apart from birth, of types that count for an antigen.
Patient patientWith(int doses, const Schedule& schedule, int who)
{
    std::vector<VaccineType> types;
    for (size_t type = 0; type < schedule.vaccineTypes.size(); ++type)
        if (!schedule.vaccineTypes[type].antigens.empty()) types.push_back(VaccineType(type));
    Patient patient;
    patient.born = day.addDays(-365 - (who * 37) % 2000);
    patient.gender = who % 2 == 0 ? Gender::Female : Gender::Male;
    for (int i = 0; i < doses; ++i) {
        VaccineDose dose;
        dose.given = patient.born.addDays((i * 45 + who) % 1900);
        dose.type = types[size_t(who * 7 + i * 3) % types.size()];
        patient.doses.push_back(dose);
    }
    return patient;
}

/// How often a second people with so many doses are evaluated and forecast.
double rate(const SharedSchedule& schedule, int doses)
{
    std::vector<Patient> people;
    for (int who = 0; who < 64; ++who)
        people.push_back(patientWith(doses, *schedule, who));
    size_t found = 0;
    int done = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1000)
        for (const Patient& patient : people) {
            const Assessment assessment(schedule, patient, day);
            found += assessment.groups().size();
            ++done;
        }
    return found == 0 ? 0 : done * 1000.0 / double(timer.elapsed());
}

void measure(const QString& what, const QString& folder)
{
    if (!QFileInfo::exists(folder))
        return printLine(what + QStringLiteral(": skipped, %1 is not there").arg(folder));
    const auto schedule = loadSchedule(folder);
    if (!schedule) return fail(schedule.error().english());
    double none = 0;
    for (const int doses : {0, 5, 10, 20, 40}) {
        const double microseconds = 1e6 / rate(*schedule, doses);
        if (doses == 0) none = microseconds;
        printLine(
            QStringLiteral("%1, %2 doses: %3 people per second, %4 µs each%5")
                .arg(what)
                .arg(doses, 2)
                .arg(1e6 / microseconds, 7, 'f', 0)
                .arg(microseconds, 6, 'f', 0)
                .arg(doses == 0
                         ? QString()
                         : QStringLiteral(", %1 µs per dose").arg((microseconds - none) / doses, 0, 'f', 1)));
    }
}

} // namespace

void measureForecast(const QString& root)
{
    measure(QStringLiteral("Viet Nam's schedule"), root + QStringLiteral("/resources/schedules/vn"));
    measure(QStringLiteral("CDC's schedule"), root + QStringLiteral("/../shared/data/cdsi/supporting-4.64"));
}

} // namespace noi::bench
