#include "core/store/registers/delivery_register.h"

#include "core/store/registers/same_person_register.h"

namespace noi
{

namespace
{

Result<QList<Id>> idsOf(const Result<QList<Row>>& rows)
{
    if (!rows) return rows.error();
    QList<Id> ids;
    for (const Row& row : *rows)
        ids.append(Id{row[0].toLongLong()});
    return ids;
}

} // namespace

Result<QList<Stored<Delivery>>> DeliveryRegister::of(Id mother)
{
    return readRecords<Delivery>(m_database,
                                 QStringLiteral("WHERE r.person IN ") + filesOfPerson() +
                                     QStringLiteral(" ORDER BY r.delivered_at DESC, r.id DESC"),
                                 {mother.value});
}

Result<QList<Id>> DeliveryRegister::ofPregnancy(Id pregnancy)
{
    return idsOf(m_database.rows(QStringLiteral("SELECT id FROM delivery WHERE pregnancy = ? ORDER BY id"),
                                 {pregnancy.value}));
}

Result<QList<Id>> DeliveryRegister::since(QDate day)
{
    return idsOf(m_database.rows(
        QStringLiteral("SELECT id FROM delivery WHERE delivered_at >= ? ORDER BY delivered_at, id"),
        {day.toString(Qt::ISODate)}));
}

Result<QList<Stored<Newborn>>> NewbornRegister::of(Id delivery)
{
    return readRecords<Newborn>(
        m_database, QStringLiteral("WHERE r.delivery = ? ORDER BY r.place_in_birth, r.id"), {delivery.value});
}

Result<QList<Stored<Newborn>>> NewbornRegister::ofChild(Id child)
{
    return readRecords<Newborn>(
        m_database, QStringLiteral("WHERE r.child IN ") + filesOfPerson() + QStringLiteral(" ORDER BY r.id"),
        {child.value});
}

} // namespace noi
