#include "core/service/delivery_reader.h"

#include "core/service/fact_lines.h"

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

Result<NewbornLine> readNewborn(const ServiceContext& context, Id id, Id delivery)
{
    auto seen = readSeen<Newborn>(context.store, id);
    if (!seen) return seen.error();
    NewbornLine line{std::move(seen).value(), {}, {}};
    const Id child = line.newborn.value.child;
    if (!child) return line;
    const auto name =
        context.database().row(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), {child.value});
    if (!name) return name.error();
    line.name = name->value(0).toString();
    auto visits = visitsAfter(context.database(), delivery, child);
    if (!visits) return visits.error();
    line.visits = std::move(visits).value();
    return line;
}

} // namespace

Result<std::optional<DeliveryLine>> deliveryOf(const ServiceContext& context, Id pregnancy)
{
    Database& database = context.database();
    // Two PCs may each have written the birth: the earlier record is shown, the other waits in the history.
    const auto found = database.row(
        QStringLiteral("SELECT id FROM delivery WHERE pregnancy = ? ORDER BY id LIMIT 1"), {pregnancy.value});
    if (!found) return found.error();
    if (found->isEmpty()) return std::optional<DeliveryLine>();
    auto seen = readSeen<Delivery>(context.store, Id{found->first().toLongLong()});
    if (!seen) return seen.error();
    DeliveryLine line{std::move(seen).value(), {}, {}};
    const auto children =
        database.rows(QStringLiteral("SELECT id FROM newborn WHERE delivery = ? ORDER BY place_in_birth, id"),
                      {line.delivery.id.value});
    if (!children) return children.error();
    for (const Row& row : *children) {
        auto child = readNewborn(context, Id{row[0].toLongLong()}, line.delivery.id);
        if (!child) return child.error();
        line.newborns.append(std::move(child).value());
    }
    auto visits = visitsAfter(database, line.delivery.id, line.delivery.value.person);
    if (!visits) return visits.error();
    line.visits = std::move(visits).value();
    return std::optional(std::move(line));
}

} // namespace noi
