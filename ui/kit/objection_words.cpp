#include "ui/kit/objection_words.h"

#include "ui/kit/immunization_words.h"

#include <QCoreApplication>

namespace noi
{
namespace
{

struct ObjectionWords {
    Q_DECLARE_TR_FUNCTIONS(ObjectionWords)
};

QString dayText(QDate day) { return dateText(PartialDate::ofDay(day)); }

/// "6 days", until the day from which it would be right.
QString daysTo(QDate right, QDate day)
{
    return ObjectionWords::tr("%n day(s)", nullptr, int(day.daysTo(right)));
}

QString groupsText(const Objection& objection, const SchedulePack& schedule)
{
    QStringList names;
    for (const QString& key : objection.groups)
        names += groupName(schedule, key);
    return names.join(QStringLiteral(", "));
}

/// "OPV of 28/10/2026".
QString otherText(const Objection& objection, const Products& products)
{
    const Product* product = products.byCode(objection.otherProduct);
    const PartialDate& given = objection.otherGivenAt;
    const bool toTheDay = given.precision() >= PartialDate::Precision::Day;
    return ObjectionWords::tr("%1 of %2")
        .arg(product ? product->shortName : objection.otherProduct,
             toTheDay ? dayText(given.earliest()) : dateText(given));
}

QString tooSoonText(const Objection& objection, QDate day, const Products& products)
{
    const bool today = objection.otherGivenAt.precision() >= PartialDate::Precision::Day &&
                       objection.otherGivenAt.earliest() == day;
    if (today)
        return ObjectionWords::tr("Given today already with %1: the next one from %2")
            .arg(otherText(objection, products), dayText(objection.rightFrom));
    return ObjectionWords::tr("%1 short of the interval after %2: right from %3")
        .arg(daysTo(objection.rightFrom, day), otherText(objection, products), dayText(objection.rightFrom));
}

QString productAgeText(const Objection& objection)
{
    return objection.rightFrom.isValid()
               ? ObjectionWords::tr("By its leaflet this vaccine is only given from %1 on")
                     .arg(dayText(objection.rightFrom))
               : ObjectionWords::tr("By its leaflet this vaccine was only to be given before %1")
                     .arg(dayText(objection.rightUntil));
}

QString sentence(const Objection& objection, QDate day, const Products& products,
                 const SchedulePack& schedule)
{
    const QString groups = groupsText(objection, schedule);
    switch (objection.kind) {
    case ObjectionKind::Contraindicated: return ObjectionWords::tr("Contraindicated: %1").arg(objection.text);
    case ObjectionKind::LiveConflict:
        return ObjectionWords::tr("Live vaccine: %1 short of the interval after %2: right from %3")
            .arg(daysTo(objection.rightFrom, day), otherText(objection, products),
                 dayText(objection.rightFrom));
    case ObjectionKind::TooEarly:
        return ObjectionWords::tr("%1 too young for %2: right from %3")
            .arg(daysTo(objection.rightFrom, day), groups, dayText(objection.rightFrom));
    case ObjectionKind::TooSoon: return tooSoonText(objection, day, products);
    case ObjectionKind::OutsideProductAge: return productAgeText(objection);
    case ObjectionKind::TooOld:
        return ObjectionWords::tr("Too old: %1 is no longer given from %2 on")
            .arg(groups, dayText(objection.rightUntil));
    case ObjectionKind::AlreadyComplete: return ObjectionWords::tr("Already complete: %1").arg(groups);
    case ObjectionKind::WrongVaccine:
        return ObjectionWords::tr("The dose that is due takes another vaccine: %1").arg(groups);
    case ObjectionKind::NotDue:
        return ObjectionWords::tr("Not due yet: %1 from %2, in %3")
            .arg(groups, dayText(objection.rightFrom), daysTo(objection.rightFrom, day));
    case ObjectionKind::NotInSchedule:
        return ObjectionWords::tr("The schedule has this vaccine for nobody of this age and sex");
    case ObjectionKind::OnlyIfIndicated: return noteWords(objection, schedule);
    }
    return {};
}

/// What a code says in a few words; a code of a newer version stands for itself.
QString kindText(const QString& code)
{
    const auto kind = objectionOfCode(code);
    if (!kind) return code;
    switch (*kind) {
    case ObjectionKind::Contraindicated: return ObjectionWords::tr("contraindicated");
    case ObjectionKind::LiveConflict: return ObjectionWords::tr("close to another live vaccine");
    case ObjectionKind::TooEarly: return ObjectionWords::tr("too young");
    case ObjectionKind::TooSoon: return ObjectionWords::tr("interval too short");
    case ObjectionKind::OutsideProductAge: return ObjectionWords::tr("outside the vaccine's ages");
    case ObjectionKind::TooOld: return ObjectionWords::tr("too old");
    case ObjectionKind::AlreadyComplete: return ObjectionWords::tr("complete already");
    case ObjectionKind::WrongVaccine: return ObjectionWords::tr("another vaccine was due");
    case ObjectionKind::NotDue: return ObjectionWords::tr("not due yet");
    case ObjectionKind::NotInSchedule: return ObjectionWords::tr("not in the schedule");
    case ObjectionKind::OnlyIfIndicated: return ObjectionWords::tr("only where indicated");
    }
    return {};
}

} // namespace

QString objectionWords(const Objection& objection, QDate day, const Products& products,
                       const SchedulePack& schedule)
{
    const QString said = sentence(objection, day, products, schedule);
    if (!objection.uncertain) return said;
    return ObjectionWords::tr(
               "%1 (the date of the earlier dose is not known to the day: look at the booklet)")
        .arg(said);
}

QString noteWords(const Objection& note, const SchedulePack& schedule)
{
    switch (note.kind) {
    case ObjectionKind::NotInSchedule:
        return ObjectionWords::tr("Not in the programme's schedule: give it by its leaflet.");
    case ObjectionKind::OnlyIfIndicated:
        return ObjectionWords::tr("Ask whether this applies: %1").arg(note.text);
    default:
        return ObjectionWords::tr("Not needed for %1, which does no harm.").arg(groupsText(note, schedule));
    }
}

QString overrideWords(const Dose& dose)
{
    if (dose.overrideOf.isEmpty()) return {};
    QStringList kinds;
    for (const QString& code : dose.overrideOf)
        kinds += kindText(code);
    return ObjectionWords::tr("Given against the schedule (%1), reason: %2")
        .arg(kinds.join(QStringLiteral(", ")), dose.overrideReason);
}

} // namespace noi
