#include "core/service/postnatal_due.h"

#include <utility>

namespace noi
{

namespace
{

using OfWhom = PostnatalVisit::OfWhom;

QList<QDate> daysOf(const QList<FactLine<PostnatalVisit>>& visits)
{
    QList<QDate> days;
    for (const auto& visit : visits)
        if (visit.counts) days.append(visit.fact.value.visitedAt.earliest());
    return days;
}

} // namespace

QList<PostnatalDue> postnatalDue(const DeliveryLine& birth, const pregnancy::PostnatalContacts& contacts,
                                 QDate day)
{
    const Delivery& delivery = birth.delivery.value;
    if (delivery.deliveredAt.precision() < PartialDate::Precision::Day) return {};
    QList<PostnatalDue> due;
    const auto add = [&](Id person, OfWhom ofWhom, const QString& name, const auto& visits) {
        const auto open = contacts.due(delivery.deliveredAt.earliest(), daysOf(visits), day);
        for (const auto& contact : open)
            due.append({birth.delivery.id, delivery.person, person, ofWhom, name, contact});
    };
    if (birth.motherDied.isNull() && delivery.motherAfter != Delivery::MotherAfter::Died)
        add(delivery.person, OfWhom::Mother, birth.motherName, birth.visits);
    for (const NewbornLine& child : birth.newborns)
        if (child.newborn.value.child && child.died.isNull())
            add(child.newborn.value.child, OfWhom::Child, child.name, child.visits);
    return due;
}

} // namespace noi
