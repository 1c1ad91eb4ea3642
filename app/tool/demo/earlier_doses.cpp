#include "app/tool/demo/earlier_doses.h"

#include <algorithm>
#include <array>

namespace noi::demo
{

namespace
{

constexpr std::array appointments{
    Appointment{"hepb-birth", 1, 0}, Appointment{"bcg", 1, 15},     Appointment{"dpt-hepb-hib-sii", 1, 61},
    Appointment{"bopv", 1, 61},      Appointment{"rotavin", 1, 61}, Appointment{"dpt-hepb-hib-sii", 2, 91},
    Appointment{"bopv", 2, 91},      Appointment{"rotavin", 2, 91}, Appointment{"dpt-hepb-hib-sii", 3, 121},
    Appointment{"bopv", 3, 121},     Appointment{"ipv", 1, 152},    Appointment{"measles", 1, 274},
    Appointment{"ipv", 2, 274},      Appointment{"jevax", 1, 365},  Appointment{"jevax", 2, 379},
    Appointment{"mrvac", 1, 548},    Appointment{"dpt", 4, 548}};
constexpr int mostAtOnce = 3;

Dose doseOf(const DemoChild& child, const Appointment& appointment, QDate day)
{
    Dose dose;
    dose.person = child.person;
    dose.product = QString::fromLatin1(appointment.product);
    dose.doseNumber = appointment.number;
    dose.givenAt = PartialDate::ofDay(day);
    const DemoLot lot = lotOf(dose.product, day);
    dose.lot = lot.lot;
    dose.expiry = PartialDate::ofDay(lot.expiry);
    dose.programme = Dose::Programme::National;
    return dose;
}

} // namespace

DemoChild upToDate(Id person, QDate birth) { return {person, birth, int(appointments.size())}; }

QList<Appointment> due(const DemoChild& child, QDate day)
{
    QList<Appointment> now;
    for (size_t i = size_t(child.had); i < appointments.size() && now.size() < mostAtOnce; ++i) {
        if (child.birth.addDays(appointments[i].ageDays) > day) break;
        const QLatin1String product(appointments[i].product);
        const bool twice = std::any_of(now.begin(), now.end(), [product](const Appointment& one) {
            return QLatin1String(one.product) == product;
        });
        if (twice) break; // the next round of the same vaccines is another day's
        now.append(appointments[i]);
    }
    return now;
}

QList<Appointment> takeDue(DemoChild& child, QDate day)
{
    const QList<Appointment> now = due(child, day);
    child.had += int(now.size());
    return now;
}

DemoLot lotOf(const QString& product, QDate day)
{
    // A new lot each quarter, good for a year and a half.
    const int quarter = (day.month() - 1) / 3;
    const QDate begun(day.year(), quarter * 3 + 1, 1);
    const QString letters = product.left(3).toUpper();
    return {QStringLiteral("%1%2%3").arg(letters, begun.toString(QStringLiteral("yy"))).arg(quarter + 1),
            begun.addMonths(18).addDays(-1)};
}

QList<Dose> earlierDoses(DemoChild& child, QDate lastMorning, Id site, const QString& giver, Random& random)
{
    QList<Dose> doses;
    if (random.chance(880) && child.birth <= lastMorning) { // at birth, in the hospital
        Dose first = doseOf(child, appointments.front(), child.birth);
        first.source = Dose::Source::History;
        first.placeText = QStringLiteral("Bệnh viện Đa khoa tỉnh");
        doses.append(first);
    }
    child.had = 1;
    // The station's own mornings, one a month, backwards from the last.
    QList<QDate> mornings;
    for (QDate day = lastMorning; day >= child.birth; day = day.addMonths(-1))
        mornings.prepend(day);
    for (const QDate day : std::as_const(mornings)) {
        if (random.chance(120)) continue; // ill, in the fields, or the road was under water
        for (const Appointment& appointment : takeDue(child, day)) {
            Dose dose = doseOf(child, appointment, day);
            dose.source = Dose::Source::Paper;
            dose.site = site;
            dose.giver = giver;
            doses.append(dose);
        }
    }
    return doses;
}

} // namespace noi::demo
