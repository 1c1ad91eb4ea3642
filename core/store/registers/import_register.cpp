#include "core/store/registers/import_register.h"

#include "core/store/json_ids.h"

#include <QSet>

namespace noi
{

namespace
{

/// Ids that an import wrote: those that follow its own.
QVariantList stretch(Id run, int made) { return {run.value + 1, run.value + made}; }

PartialDate dateOf(const QVariant& column) { return ValueOf<PartialDate>::fromCbor(column.toString()); }

} // namespace

Result<std::vector<KnownPerson>> ImportRegister::people()
{
    std::vector<KnownPerson> all;
    auto read = m_database.forEach(QStringLiteral("SELECT id, full_name, birth, sex, mother, hamlet FROM "
                                                  "person WHERE withdrawn IS NULL ORDER BY id"),
                                   {}, [&all](const Row& row) -> Result<void> {
                                       all.push_back({Id{row[0].toLongLong()}, row[1].toString(),
                                                      dateOf(row[2]), static_cast<Sex>(row[3].toInt()),
                                                      Id{row[4].toLongLong()}, row[5].toString()});
                                       return {};
                                   });
    if (!read) return read.error();
    return all;
}

Result<std::vector<KnownNumber>> ImportRegister::numbers()
{
    std::vector<KnownNumber> all;
    auto read = m_database.forEach(
        QStringLiteral("SELECT i.person, i.type, i.value, i.note, i.ended IS NOT NULL FROM identifier i JOIN "
                       "person p ON "
                       "p.id = i.person WHERE i.value IS NOT NULL AND p.withdrawn IS NULL ORDER BY i.id"),
        {}, [&all](const Row& row) -> Result<void> {
            all.push_back({Id{row[0].toLongLong()}, static_cast<Identifier::Kind>(row[1].toInt()),
                           row[2].toString(), row[3].toString(), row[4].toBool()});
            return {};
        });
    if (!read) return read.error();
    return all;
}

Result<std::vector<Stored<Dose>>> ImportRegister::doses(const QList<Id>& people)
{
    std::vector<Stored<Dose>> all;
    static const QString sql =
        QStringLiteral("SELECT ") + columnsOf(recordType<Dose>(), QStringLiteral("r")) +
        QStringLiteral(
            " FROM (SELECT value FROM json_each(?)) w CROSS JOIN dose r ON r.person = w.value JOIN "
            "counted_dose c ON c.id = r.id ORDER BY r.person, r.given_at, r.id");
    auto read = m_database.forEach(sql, {jsonOf(people)}, [&all](const Row& row) -> Result<void> {
        all.push_back(recordFrom<Dose>(row));
        return {};
    });
    if (!read) return read.error();
    return all;
}

Result<QList<Stored<ImportRun>>> ImportRegister::runs()
{
    return readRecords<ImportRun>(m_database, QStringLiteral("ORDER BY r.id DESC"));
}

Result<QList<Id>> ImportRegister::standingDoses(Id run, int made)
{
    const auto rows = m_database.rows(
        QStringLiteral("SELECT d.id FROM counted_dose d WHERE d.id BETWEEN ? AND ? ORDER BY d.id"),
        stretch(run, made));
    if (!rows) return rows.error();
    QList<Id> doses;
    for (const Row& row : *rows)
        doses.append(Id{row[0].toLongLong()});
    return doses;
}

Result<QSet<Id>> ImportRegister::namedByOthers(Id run, int made, const QList<RecordType>& types)
{
    QSet<Id> named;
    for (const RecordType& type : types)
        for (const FieldInfo& field : type.fields) {
            if (field.kind != ValueKind::Id) continue;
            const QString column = QString::fromLatin1(field.name);
            const auto rows = m_database.rows(
                QStringLiteral(
                    "SELECT DISTINCT %1 FROM %2 WHERE %1 BETWEEN ? AND ? AND id NOT BETWEEN ? AND ?")
                    .arg(column, QString::fromLatin1(type.table)),
                stretch(run, made) + stretch(run, made));
            if (!rows) return rows.error();
            for (const Row& row : *rows)
                named.insert(Id{row[0].toLongLong()});
        }
    return named;
}

Result<QList<ImportRegister::Brought>> ImportRegister::people(Id run, int made,
                                                              const QList<RecordType>& types)
{
    const auto named = namedByOthers(run, made, types);
    if (!named) return named.error();
    const auto rows = m_database.rows(
        QStringLiteral(
            "SELECT p.id, p.mother, p.father, EXISTS (SELECT 1 FROM op o WHERE o.file = p.id AND o.id NOT "
            "BETWEEN ? AND ?) FROM person p WHERE p.id BETWEEN ? AND ? AND p.withdrawn IS NULL ORDER BY "
            "p.id"),
        stretch(run, made) + stretch(run, made));
    if (!rows) return rows.error();
    QList<Brought> people;
    for (const Row& row : *rows) {
        const Id person{row[0].toLongLong()};
        people.append({person, !row[3].toBool() && !named->contains(person), Id{row[1].toLongLong()},
                       Id{row[2].toLongLong()}});
    }
    return people;
}

} // namespace noi
