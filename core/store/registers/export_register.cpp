#include "core/store/registers/export_register.h"

#include "core/store/json_ids.h"

namespace noi
{

Result<std::vector<Stored<Dose>>> ExportRegister::doses(QDate from, QDate to, bool fromElsewhere)
{
    QString where = QStringLiteral(
        " FROM counted_dose c JOIN dose r ON r.id = c.id JOIN person p ON p.id = r.person WHERE "
        "p.withdrawn IS NULL");
    QVariantList values;
    if (from.isValid()) {
        where += QStringLiteral(" AND r.given_at >= ?");
        values += from.toString(Qt::ISODate);
    }
    if (to.isValid()) {
        where += QStringLiteral(" AND r.given_at < ?");
        values += to.addDays(1).toString(Qt::ISODate);
    }
    if (!fromElsewhere) {
        where += QStringLiteral(" AND coalesce(r.source, 0) <> ?");
        values += int(Dose::Source::History);
    }
    std::vector<Stored<Dose>> all;
    auto read =
        m_database.forEach(QStringLiteral("SELECT ") + columnsOf(recordType<Dose>(), QStringLiteral("r")) +
                               where + QStringLiteral(" ORDER BY r.person, r.given_at, r.id"),
                           values, [&all](const Row& row) -> Result<void> {
                               all.push_back(recordFrom<Dose>(row));
                               return {};
                           });
    if (!read) return read.error();
    return all;
}

Result<std::vector<ExportRegister::Uncounted>> ExportRegister::uncounted(const QList<Id>& doses)
{
    std::vector<Uncounted> all;
    auto read = m_database.forEach(
        QStringLiteral("SELECT ") + columnsOf(recordType<Dose>(), QStringLiteral("r")) +
            QStringLiteral(
                ", coalesce((SELECT min(v.reason) FROM voided v WHERE v.target = r.id), (SELECT "
                "min(n.replace_reason) FROM dose n WHERE n.replaces = r.id)) FROM (SELECT value FROM "
                "json_each(?)) w CROSS JOIN dose r ON r.id = w.value WHERE NOT EXISTS (SELECT 1 FROM "
                "counted_dose c WHERE c.id = r.id) ORDER BY r.person, r.given_at, r.id"),
        {jsonOf(doses)}, [&all](const Row& row) -> Result<void> {
            all.push_back({recordFrom<Dose>(row), row.last().toString()});
            return {};
        });
    if (!read) return read.error();
    return all;
}

Result<QList<Id>> ExportRegister::livingIn(const QString& commune)
{
    const auto rows = m_database.rows(
        QStringLiteral(
            "SELECT id FROM person WHERE commune = ? AND died IS NULL AND withdrawn IS NULL ORDER BY id"),
        {commune});
    if (!rows) return rows.error();
    QList<Id> ids;
    for (const Row& row : *rows)
        ids.append(Id{row[0].toLongLong()});
    return ids;
}

Result<QHash<Id, Person>> ExportRegister::people(const QSet<Id>& ids)
{
    const auto read = readRecords<Person>(
        m_database, QStringLiteral("JOIN (SELECT value FROM json_each(?)) w ON w.value = r.id"),
        {jsonOf(ids)});
    if (!read) return read.error();
    QHash<Id, Person> people;
    for (const auto& one : *read)
        people.insert(one.id, one.value);
    return people;
}

Result<QHash<Id, QList<Identifier>>> ExportRegister::numbers(const QSet<Id>& people)
{
    const auto read = readRecords<Identifier>(
        m_database,
        QStringLiteral("JOIN (SELECT value FROM json_each(?)) w ON w.value = r.person WHERE "
                       "r.ended IS NULL ORDER BY r.id"),
        {jsonOf(people)});
    if (!read) return read.error();
    QHash<Id, QList<Identifier>> numbers;
    for (const auto& one : *read)
        numbers[one.value.person].append(one.value);
    return numbers;
}

Result<QList<Stored<Sending>>> ExportRegister::sendings()
{
    return readRecords<Sending>(
        m_database, QStringLiteral("WHERE NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = r.id) ORDER BY "
                                   "r.sent_at, r.id"));
}

} // namespace noi
