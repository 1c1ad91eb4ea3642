#include "core/store/registers/person_register.h"

#include <QSet>

namespace noi
{

namespace
{

const QString lineColumns =
    QStringLiteral("p.id, p.full_name, p.birth, p.sex, m.full_name, p.hamlet, p.commune FROM person p "
                   "LEFT JOIN person m ON m.id = p.mother ");

PersonLine lineFrom(const Row& row)
{
    return {Id{row[0].toLongLong()},
            row[1].toString(),
            ValueOf<PartialDate>::fromCbor(row[2].toString()),
            static_cast<Sex>(row[3].toInt()),
            row[4].toString(),
            row[5].toString(),
            row[6].toString(),
            {}};
}

Result<QList<PersonLine>> linesOf(const Result<QList<Row>>& rows)
{
    if (!rows) return rows.error();
    QList<PersonLine> lines;
    for (const Row& row : *rows)
        lines.append(lineFrom(row));
    return lines;
}

Result<QList<Id>> idsOf(const Result<QList<Row>>& rows)
{
    if (!rows) return rows.error();
    QList<Id> ids;
    for (const Row& row : *rows)
        ids.append(Id{row[0].toLongLong()});
    return ids;
}

} // namespace

Result<QList<PersonLine>> PersonRegister::lines(const QList<Id>& people)
{
    // One statement for all: this runs at every keystroke of a search.
    QStringList ids;
    for (const Id person : people)
        ids.append(QString::number(person.value));
    return linesOf(m_database.rows(
        QStringLiteral("WITH wanted(place, id) AS (SELECT key, value FROM json_each(?)) SELECT ") +
            lineColumns + QStringLiteral("JOIN wanted w ON w.id = p.id ORDER BY w.place"),
        {QString(u'[' + ids.join(u',') + u']')}));
}

Result<QList<PersonLine>> PersonRegister::childrenOf(Id parent)
{
    return linesWhere(
        QStringLiteral("WHERE (p.mother = ? OR p.father = ?) AND p.withdrawn IS NULL ORDER BY p.birth, p.id"),
        {parent.value, parent.value});
}

Result<QList<PersonLine>> PersonRegister::linesWhere(const QString& where, const QVariantList& values)
{
    return linesOf(m_database.rows(QStringLiteral("SELECT ") + lineColumns + where, values));
}

Result<QList<Id>> PersonRegister::bornBetween(QDate from, QDate to, Sex sex, int limit)
{
    // Dates are text: those known to the month or year only sort before their days, and are not found here.
    return idsOf(m_database.rows(QStringLiteral("SELECT id FROM person WHERE withdrawn IS NULL AND birth >= "
                                                "? AND birth < ? AND (? = 0 OR sex IS NULL OR sex = ?) "
                                                "ORDER BY id DESC LIMIT ?"),
                                 {from.toString(Qt::ISODate), to.addDays(1).toString(Qt::ISODate),
                                  static_cast<int>(sex), static_cast<int>(sex), limit}));
}

Result<QStringList> PersonRegister::hamlets(const QString& commune)
{
    const auto rows = m_database.rows(
        QStringLiteral("SELECT hamlet, count(*) AS used FROM person WHERE commune = ? AND hamlet IS "
                       "NOT NULL AND withdrawn IS NULL GROUP BY hamlet ORDER BY used DESC, hamlet"),
        {commune});
    if (!rows) return rows.error();
    QStringList names;
    for (const Row& row : *rows)
        names.append(row[0].toString());
    return names;
}

Result<QList<Stored<Identifier>>> IdentifierRegister::of(Id person)
{
    return readRecords<Identifier>(m_database, QStringLiteral("WHERE r.person = ? ORDER BY r.type, r.id"),
                                   {person.value});
}

Result<QList<Id>> IdentifierRegister::owners(const QString& value)
{
    return idsOf(m_database.rows(
        QStringLiteral("SELECT person FROM identifier WHERE value = ? AND person IS NOT NULL AND NOT EXISTS "
                       "(SELECT 1 FROM person p "
                       "WHERE p.id = identifier.person AND p.withdrawn IS NOT NULL) GROUP BY person "
                       "ORDER BY min(ended IS NOT NULL), person DESC"),
        {value}));
}

Result<QList<Id>> IdentifierRegister::insured(const QString& number)
{
    return idsOf(m_database.rows(
        QStringLiteral(
            "SELECT person FROM identifier WHERE type = 3 AND substr(value, -10) = ? AND person IS "
            "NOT NULL AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = identifier.person AND "
            "p.withdrawn IS NOT NULL) GROUP BY person ORDER BY min(value <> ?), min(ended IS NOT NULL), "
            "person DESC"),
        {number.right(10), number}));
}

} // namespace noi
