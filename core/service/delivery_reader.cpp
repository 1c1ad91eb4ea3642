#include "core/service/delivery_reader.h"

#include "core/service/fact_lines.h"
#include "core/service/pregnancy_reader.h"
#include "core/store/registers/delivery_register.h"
#include "core/store/registers/person_register.h"

namespace noi
{

namespace
{

Result<QList<FactLine<PostnatalVisit>>> visitsAfter(Database& database, Id delivery, Id person)
{
    return readFactLines<PostnatalVisit>(
        database, QStringLiteral("WHERE r.delivery = ? AND r.person = ? ORDER BY r.visited_at, r.id"),
        {delivery.value, person.value});
}

/// Null where the file is not here: the birth is shown all the same.
Result<Person> whoIs(Database& database, Id person)
{
    auto who = PersonRegister(database).find(person);
    return !who && who.error().kind == ErrorKind::NotFound ? Result(Person()) : who;
}

Result<NewbornLine> readNewborn(const ServiceContext& context, Id id, Id delivery)
{
    auto seen = readSeen<Newborn>(context.store, id);
    if (!seen) return seen.error();
    NewbornLine line{std::move(seen).value(), {}, {}, false, {}};
    const Id child = line.newborn.value.child;
    if (!child) return line;
    const auto who = whoIs(context.database(), child);
    if (!who) return who.error();
    line.name = who->fullName;
    line.died = who->died;
    const auto doses = dosesWith(context, child, QStringLiteral("hepb"));
    if (!doses) return doses.error();
    line.hepatitisB = !doses->isEmpty();
    auto visits = visitsAfter(context.database(), delivery, child);
    if (!visits) return visits.error();
    line.visits = std::move(visits).value();
    return line;
}

} // namespace

Result<DeliveryLine> readDelivery(const ServiceContext& context, Id delivery)
{
    Database& database = context.database();
    auto seen = readSeen<Delivery>(context.store, delivery);
    if (!seen) return seen.error();
    DeliveryLine line{std::move(seen).value(), {}, {}, {}, {}};
    const Id mother = line.delivery.value.person;
    const auto who = whoIs(database, mother);
    if (!who) return who.error();
    line.motherName = who->fullName;
    line.motherDied = who->died;
    const auto children = NewbornRegister(database).of(delivery);
    if (!children) return children.error();
    for (const auto& one : *children) {
        auto child = readNewborn(context, one.id, delivery);
        if (!child) return child.error();
        line.newborns.append(std::move(child).value());
    }
    auto visits = visitsAfter(database, delivery, mother);
    if (!visits) return visits.error();
    line.visits = std::move(visits).value();
    return line;
}

Result<std::optional<DeliveryLine>> deliveryOf(const ServiceContext& context, Id pregnancy)
{
    // Two PCs may each have written the birth: the earlier record is shown, the other waits in the history.
    const auto found = DeliveryRegister(context.database()).ofPregnancy(pregnancy);
    if (!found) return found.error();
    if (found->isEmpty()) return std::optional<DeliveryLine>();
    auto line = readDelivery(context, found->first());
    if (!line) return line.error();
    return std::optional(std::move(line).value());
}

} // namespace noi
