#include "core/store/registers/likely_same_register.h"

namespace noi
{

namespace
{

// Personal id, old identity card, insurance, birth certificate: numbers that are one person's. Not cards of
// a station, which number from one.
const QString ownNumbers = QStringLiteral("i.type IN (1, 2, 3, 4)");

/// Both are people, of one sex as far as known, and nobody said yet whether they are one.
const QString open =
    QStringLiteral("JOIN person p ON p.id = found.a JOIN person q ON q.id = found.b WHERE p.id <> q.id AND "
                   "p.withdrawn IS NULL AND q.withdrawn IS NULL AND "
                   "(p.sex IS NULL OR "
                   "q.sex IS NULL OR p.sex = q.sex OR p.sex = 3 OR q.sex = 3) AND NOT EXISTS (SELECT 1 FROM "
                   "standing_same_person s WHERE s.a = p.id AND s.b = q.id) AND NOT EXISTS (SELECT 1 FROM "
                   "standing_same_person s WHERE s.a = q.id AND s.b = p.id)");

IdPair pairOf(const Row& row)
{
    const Id a{row[0].toLongLong()}, b{row[1].toLongLong()};
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

QString inRange(const QString& column, const PeopleRange& people, QVariantList& values)
{
    if (!people.named.isEmpty()) {
        QStringList numbers;
        for (const Id id : people.named)
            numbers += QString::number(id.value);
        values += QString(u'[' + numbers.join(u',') + u']');
        return column + QStringLiteral(" IN (SELECT value FROM json_each(?))");
    }
    values += people.from.value;
    if (!people.to) return column + QStringLiteral(" >= ?");
    values += people.to->value;
    return column + QStringLiteral(" >= ? AND ") + column + QStringLiteral(" < ?");
}

Result<void> LikelySameRegister::find(const PeopleRange& people, LikelySamePairs& pairs)
{
    QVariantList values;
    const QString first = inRange(QStringLiteral("i.person"), people, values);
    const QString second = inRange(QStringLiteral("i.person"), people, values);
    auto numbers = m_database.forEach(
        QStringLiteral(
            "WITH found(a, b, value) AS (SELECT i.person, j.person, i.value FROM identifier i JOIN "
            "identifier j ON j.value = i.value AND j.type = i.type WHERE ") +
            first + QStringLiteral(" AND ") + ownNumbers +
            QStringLiteral(" UNION SELECT i.person, j.person, i.value FROM identifier i JOIN identifier j ON "
                           "substr(j.value, -10) = substr(i.value, -10) AND j.type = 3 WHERE ") +
            second + QStringLiteral(" AND i.type = 3) SELECT found.a, found.b, found.value FROM found ") +
            open,
        values, [&pairs](const Row& row) -> Result<void> {
            pairs[pairOf(row)].identifier = row[2].toString();
            return {};
        });
    if (!numbers) return numbers;

    values.clear();
    const QString among = inRange(QStringLiteral("p.id"), people, values);
    // Few are born on one day: by birth first, then by names.
    return m_database.forEach(
        QStringLiteral("WITH found(a, b) AS MATERIALIZED (SELECT p.id, q.id FROM person p CROSS JOIN person "
                       "q ON q.birth = "
                       "p.birth CROSS JOIN search_entry e ON e.person = p.id CROSS JOIN search_entry f ON "
                       "f.person = q.id "
                       "CROSS JOIN search_entry m ON m.person = p.mother CROSS JOIN search_entry n ON "
                       "n.person = q.mother "
                       "WHERE ") +
            among +
            QStringLiteral(
                " AND length(p.birth) >= 10 AND p.mother IS NOT NULL AND q.id <> p.id AND q.mother IS "
                "NOT NULL AND f.name_key = e.name_key AND n.name_key = m.name_key) "
                "SELECT found.a, found.b FROM found ") +
            open,
        values, [&pairs](const Row& row) -> Result<void> {
            pairs[pairOf(row)].nameBirthAndMother = true;
            return {};
        });
}

Result<std::optional<Id>> LikelySameRegister::personAfter(Id from, int many)
{
    const auto row =
        m_database.row(QStringLiteral("SELECT id FROM person WHERE id >= ? ORDER BY id LIMIT 1 OFFSET ?"),
                       {from.value, many});
    if (!row) return row.error();
    return row->isEmpty() ? std::optional<Id>() : std::optional(Id{row->first().toLongLong()});
}

} // namespace noi
