#include "app/tool/demo/earlier_doses.h"

#include "core/service/dose_check.h"
#include "core/service/next_vaccines.h"

#include <algorithm>

namespace noi::demo
{

namespace
{

constexpr qsizetype mostAtOnce = 3;

Dose doseOf(const DemoChild& child, const Appointment& appointment, QDate day)
{
    Dose dose;
    dose.person = child.person;
    dose.product = appointment.product;
    dose.doseNumber = appointment.number;
    dose.givenAt = PartialDate::ofDay(day);
    const DemoLot lot = lotOf(dose.product, day);
    dose.lot = lot.lot;
    dose.expiry = PartialDate::ofDay(lot.expiry);
    dose.programme = Dose::Programme::National;
    return dose;
}

void add(DemoChild& child, const Dose& dose)
{
    child.record.doses.append({Id{child.record.doses.size() + 1}, dose});
}

/// Whether it may be given, and beside what was chosen before: measles-rubella leaves no room for measles,
/// and may be due for rubella alone too soon after measles.
bool fitsBeside(const QList<Appointment>& chosen, const QString& product, const DemoChild& child,
                const Reference& reference, QDate day)
{
    const Product& vaccine = *reference.products.byCode(product);
    if (chosen.isEmpty() && !vaccine.live) return true;
    DemoChild after = child;
    take(after, chosen, day);
    return !checkDose(after.record, reference, vaccine, day).objects();
}

QList<Appointment> appointmentsOf(const ImmunizationPlan& plan, const DemoChild& child,
                                  const Reference& reference, QDate day)
{
    QList<Appointment> now;
    for (const NextVaccine& next : nextVaccines(plan, day))
        if (!next.product.isEmpty() && now.size() < mostAtOnce &&
            fitsBeside(now, next.product, child, reference, day))
            now.append({next.product, next.dose});
    return now;
}

} // namespace

QList<Appointment> due(const DemoChild& child, const Reference& reference, QDate day)
{
    return appointmentsOf(planOf(child.person, child.record, reference, day), child, reference, day);
}

void take(DemoChild& child, const QList<Appointment>& given, QDate day)
{
    for (const Appointment& appointment : given)
        add(child, doseOf(child, appointment, day));
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

QList<Dose> earlierDoses(DemoChild& child, const Reference& reference, QDate lastMorning, Id site,
                         const QString& giver, Random& random)
{
    QList<Dose> doses;
    if (random.chance(880) && child.birth() <= lastMorning) { // at birth, in the hospital
        Dose first = doseOf(child, {QStringLiteral("hepb-birth"), 1}, child.birth());
        first.source = Dose::Source::History;
        first.placeText = QStringLiteral("Bệnh viện Đa khoa tỉnh");
        add(child, first);
        doses.append(first);
    }
    // The station's own mornings, one a month, counted backwards from the last.
    int months = 0;
    while (lastMorning.addMonths(-months - 1) >= child.birth())
        ++months;
    QDate appointment = child.birth();
    for (; months >= 0; --months) {
        const QDate day = lastMorning.addMonths(-months);
        if (day < appointment || random.chance(120)) continue; // ill, in the fields, the road under water
        const ImmunizationPlan plan = planOf(child.person, child.record, reference, day);
        const QList<Appointment> now = appointmentsOf(plan, child, reference, day);
        if (now.isEmpty()) {
            appointment = plan.nextAppointment();
            if (!appointment.isValid()) break;
        }
        for (const Appointment& one : now) {
            Dose dose = doseOf(child, one, day);
            dose.source = Dose::Source::Paper;
            dose.site = site;
            dose.giver = giver;
            add(child, dose);
            doses.append(dose);
        }
    }
    return doses;
}

} // namespace noi::demo
