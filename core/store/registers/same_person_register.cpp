#include "core/store/registers/same_person_register.h"

#include "core/store/json_ids.h"
#include "core/store/linked_sets.h"

#include <algorithm>

namespace noi
{

namespace
{

// A link is found from either of its ends. CROSS JOIN keeps SQLite to the order that is written.
const QString spread =
    QStringLiteral("UNION SELECT l.b FROM linked CROSS JOIN standing_link l ON l.a = linked.id "
                   "UNION SELECT l.a FROM linked CROSS JOIN standing_link l ON l.b = linked.id) ");

const QString standing = QStringLiteral("SELECT s.id, s.link, s.a, s.b, s.reason, s.different FROM "
                                        "standing_same_person s ");

Result<QList<StandingSame>> standingOf(const Result<QList<Row>>& rows)
{
    if (!rows) return rows.error();
    QList<StandingSame> found;
    for (const Row& row : *rows)
        found.append({Id{row[0].toLongLong()}, Id{row[1].toLongLong()}, Id{row[2].toLongLong()},
                      Id{row[3].toLongLong()}, row[4].toString(), row[5].toBool()});
    return found;
}

} // namespace

const QString& filesOfPerson()
{
    static const QString sql = QStringLiteral("(WITH RECURSIVE linked(id) AS (SELECT ? ") + spread +
                               QStringLiteral("SELECT id FROM linked)");
    return sql;
}

Result<QList<Id>> SamePersonRegister::filesOf(Id person)
{
    const auto rows = m_database.rows(
        QStringLiteral("SELECT id FROM ") + filesOfPerson() + QStringLiteral(" ORDER BY id"), {person.value});
    if (!rows) return rows.error();
    QList<Id> files{person};
    for (const Row& row : *rows)
        if (const Id file{row[0].toLongLong()}; file != person) files.append(file);
    return files;
}

Result<QHash<Id, QList<Id>>> SamePersonRegister::otherFiles(const QList<Id>& people)
{
    const auto rows = m_database.rows(
        QStringLiteral(
            "WITH RECURSIVE asked(id) AS (SELECT value FROM json_each(?)), linked(person, id) AS "
            "(SELECT id, id FROM asked "
            "UNION SELECT linked.person, l.b FROM linked CROSS JOIN standing_link l ON l.a = linked.id "
            "UNION SELECT linked.person, l.a FROM linked CROSS JOIN standing_link l ON l.b = linked.id) "
            "SELECT person, id FROM linked WHERE id <> person ORDER BY person, id"),
        {jsonOf(people)});
    if (!rows) return rows.error();
    QHash<Id, QList<Id>> others;
    for (const Row& row : *rows)
        others[Id{row[0].toLongLong()}].append(Id{row[1].toLongLong()});
    return others;
}

Result<QList<QList<Id>>> SamePersonRegister::sets()
{
    LinkedSets sets;
    auto read = m_database.forEach(QStringLiteral("SELECT a, b FROM standing_link"), {},
                                   [&sets](const Row& row) -> Result<void> {
                                       sets.join(Id{row[0].toLongLong()}, Id{row[1].toLongLong()});
                                       return {};
                                   });
    return read ? Result<QList<QList<Id>>>(sets.all()) : Result<QList<QList<Id>>>(read.error());
}

Result<QList<StandingSame>> SamePersonRegister::between(Id a, Id b)
{
    return standingOf(m_database.rows(standing + QStringLiteral("WHERE s.a = ? AND s.b = ? UNION ALL ") +
                                          standing + QStringLiteral("WHERE s.a = ? AND s.b = ? ORDER BY 1"),
                                      {a.value, b.value, b.value, a.value}));
}

Result<QList<StandingSame>> SamePersonRegister::of(Id person)
{
    return standingOf(m_database.rows(standing + QStringLiteral("WHERE s.a = ? UNION ALL ") + standing +
                                          QStringLiteral("WHERE s.b = ? ORDER BY 1"),
                                      {person.value, person.value}));
}

Result<QList<StandingSame>> SamePersonRegister::missing()
{
    const QString absent =
        QStringLiteral("AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = s.%1) AND NOT EXISTS "
                       "(SELECT 1 FROM access_request r WHERE r.person = s.%1) ");
    return standingOf(m_database.rows(
        standing + QStringLiteral("WHERE s.different = 0 ") + absent.arg(QStringLiteral("b")) +
            QStringLiteral("AND EXISTS (SELECT 1 FROM person p WHERE p.id = s.a) UNION ALL "
                           "SELECT s.id, s.link, s.b, s.a, s.reason, s.different FROM standing_same_person s "
                           "WHERE s.different = 0 ") +
            absent.arg(QStringLiteral("a")) +
            QStringLiteral("AND EXISTS (SELECT 1 FROM person p WHERE p.id = s.b) ORDER BY 4, 1"),
        {}));
}

} // namespace noi
