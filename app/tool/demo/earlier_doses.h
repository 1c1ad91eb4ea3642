#pragma once

#include "app/tool/demo/random.h"
#include "core/service/immunization_record.h"

#include <QDate>
#include <QList>
#include <QString>

namespace noi::demo
{

/// A vaccine that is to be given.
struct Appointment {
    QString product;
    int number = 0;
};

/// A child as the demonstration goes along: who it is and what it has had so far.
struct DemoChild {
    Id person;
    ImmunizationRecord record;

    [[nodiscard]] QDate birth() const { return record.person.birth.earliest(); }
};

/// What the station's own schedule has for the child on `day`: at most three things at a time, as on a real
/// morning.
[[nodiscard]] QList<Appointment> due(const DemoChild& child, const Reference& reference, QDate day);
/// The child has had them.
void take(DemoChild& child, const QList<Appointment>& given, QDate day);

/// A made-up lot and its last day of use, as it would have been in use on `day`.
struct DemoLot {
    QString lot;
    QDate expiry;
};
[[nodiscard]] DemoLot lotOf(const QString& product, QDate day);

/// What stands in the child's booklet before the sessions that are played out: monthly mornings up to and
/// including `lastMorning`, some missed. The child has had them afterwards.
[[nodiscard]] QList<Dose> earlierDoses(DemoChild& child, const Reference& reference, QDate lastMorning,
                                       Id site, const QString& giver, Random& random);

} // namespace noi::demo
