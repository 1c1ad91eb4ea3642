#pragma once

#include "app/tool/demo/random.h"
#include "core/model/dose.h"

#include <QDate>
#include <QList>
#include <QString>

namespace noi::demo
{

/// A vaccine and the age at which the demonstration's children get it. Made-up life, no schedule: the
/// program's own rules are data packs.
struct Appointment {
    const char* product;
    int number;
    int ageDays;
};

/// A child as the demonstration goes along: what it has had so far.
struct DemoChild {
    Id person;
    QDate birth;
    int had = 0; ///< so many of the first appointments are over
};

/// One who has had everything.
[[nodiscard]] DemoChild upToDate(Id person, QDate birth);

/// At most three things at a time, as on a real morning; nothing for a child who is up to date.
[[nodiscard]] QList<Appointment> due(const DemoChild& child, QDate day);
/// The same, and the child has had them.
QList<Appointment> takeDue(DemoChild& child, QDate day);

/// A made-up lot and its last day of use, as it would have been in use on `day`.
struct DemoLot {
    QString lot;
    QDate expiry;
};
[[nodiscard]] DemoLot lotOf(const QString& product, QDate day);

/// What stands in the child's booklet before the sessions that are played out: monthly mornings up to and
/// including `lastMorning`, some missed. The child has had them afterwards.
[[nodiscard]] QList<Dose> earlierDoses(DemoChild& child, QDate lastMorning, Id site, const QString& giver,
                                       Random& random);

} // namespace noi::demo
