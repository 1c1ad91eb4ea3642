#include "sync/server/search_keys.h"

#include "core/base/vietnamese.h"
#include "core/store/many_rows.h"

namespace noi
{

Result<void> SearchKeys::refresh(const QList<Id>& records)
{
    QList<qint64> ids;
    for (const Id record : records)
        ids.append(record.value);
    const QString list = m_database.list(ids), given = m_database.givenIds();
    const auto rows = m_database.rows(
        QStringLiteral(
            "SELECT p.id, p.full_name, p.birth, m.full_name FROM (SELECT c.id FROM %1 JOIN person c ON "
            "c.id = given.value UNION SELECT c.id FROM %1 JOIN person c ON c.mother = given.value) AS w "
            "JOIN person p ON p.id = w.id LEFT JOIN person m ON m.id = p.mother")
            .arg(given),
        {list, list});
    if (!rows) return rows.error();
    const QString text = QStringLiteral("text");
    Column person{QStringLiteral("bigint"), {}}, name{text, {}}, birth{text, {}}, mother{text, {}};
    for (const Row& row : *rows) {
        person.values.append(row[0].toLongLong());
        name.values.append(searchKey(row[1].toString()));
        birth.values.append(row[2].toString());
        mother.values.append(searchKey(row[3].toString()));
    }
    return insertMany(
        m_database, QStringLiteral("search_key(person, name_key, birth, mother_key)"),
        {person, name, birth, mother},
        QStringLiteral("ON CONFLICT(person) DO UPDATE SET name_key = excluded.name_key, birth = "
                       "excluded.birth, mother_key = excluded.mother_key"));
}

} // namespace noi
