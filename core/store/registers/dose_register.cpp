#include "core/store/registers/dose_register.h"

#include "core/store/registers/same_person_register.h"

#include <algorithm>

namespace noi
{

namespace
{

/// "WHERE r.person IN …", of all files of a person.
QString ofPerson() { return QStringLiteral("WHERE r.person IN ") + filesOfPerson() + u' '; }

} // namespace

Result<QList<Id>> FactRegister::standingVoidings(Id fact)
{
    const auto rows =
        m_database.rows(QStringLiteral("SELECT v.id FROM voiding v WHERE v.target = ? AND NOT EXISTS "
                                       "(SELECT 1 FROM voiding u WHERE u.target = v.id) ORDER BY v.id"),
                        {fact.value});
    if (!rows) return rows.error();
    QList<Id> voidings;
    for (const Row& row : *rows)
        voidings.append(Id{row[0].toLongLong()});
    return voidings;
}

Result<FactStatus> FactRegister::status(const RecordType& type, Id fact)
{
    FactStatus status;
    const auto voided = m_database.row(
        QStringLiteral("SELECT reason FROM voided WHERE target = ? ORDER BY reason LIMIT 1"), {fact.value});
    if (!voided) return voided.error();
    if (!voided->isEmpty()) {
        status.voided = true;
        status.voidReason = voided->first().toString();
    }
    const bool replaceable = std::any_of(type.fields.begin(), type.fields.end(), [](const FieldInfo& field) {
        return qstrcmp(field.name, "replaces") == 0;
    });
    if (!replaceable) return status;
    const auto replaced = m_database.row(
        QStringLiteral("SELECT r.id FROM %1 r WHERE r.replaces = ? AND NOT EXISTS (SELECT 1 FROM "
                       "voided v WHERE v.target = r.id) ORDER BY r.id LIMIT 1")
            .arg(QString::fromLatin1(type.table)),
        {fact.value});
    if (!replaced) return replaced.error();
    if (!replaced->isEmpty()) status.replacedBy = Id{replaced->first().toLongLong()};
    return status;
}

Result<QList<Stored<Dose>>> DoseRegister::of(Id person)
{
    return readRecords<Dose>(m_database, ofPerson() + QStringLiteral("ORDER BY r.given_at, r.id"),
                             {person.value});
}

Result<QList<Stored<Dose>>> DoseRegister::counted(Id person)
{
    return readRecords<Dose>(m_database,
                             QStringLiteral("JOIN counted_dose c ON c.id = r.id ") + ofPerson() +
                                 QStringLiteral("ORDER BY r.given_at, r.id"),
                             {person.value});
}

Result<QList<Stored<Dose>>> DoseRegister::countedIn(Id session)
{
    return readRecords<Dose>(
        m_database,
        QStringLiteral("JOIN counted_dose c ON c.id = r.id WHERE r.session = ? ORDER BY r.given_at, r.id"),
        {session.value});
}

Result<QList<Stored<Dose>>> DoseRegister::countedIn(Id session, Id person)
{
    return readRecords<Dose>(m_database,
                             QStringLiteral("JOIN counted_dose c ON c.id = r.id ") + ofPerson() +
                                 QStringLiteral("AND r.session = ? ORDER BY r.given_at, r.id"),
                             {person.value, session.value});
}

Result<int> DoseRegister::countedFrom(Id vial)
{
    const auto row =
        m_database.row(QStringLiteral("SELECT count(*) FROM counted_dose WHERE vial = ?"), {vial.value});
    return row ? Result<int>(row->first().toInt()) : Result<int>(row.error());
}

Result<QList<Stored<Reaction>>> ReactionRegister::of(Id person)
{
    return readRecords<Reaction>(m_database, ofPerson() + QStringLiteral("ORDER BY r.onset, r.id"),
                                 {person.value});
}

Result<QList<Stored<Reaction>>> ReactionRegister::counted(Id person)
{
    return readRecords<Reaction>(m_database,
                                 QStringLiteral("JOIN counted_reaction c ON c.id = r.id ") + ofPerson() +
                                     QStringLiteral("ORDER BY r.onset, r.id"),
                                 {person.value});
}

Result<QList<Id>> ReactionRegister::severeIn(Id session)
{
    const auto rows =
        m_database.rows(QStringLiteral("SELECT DISTINCT r.person FROM reaction r JOIN dose d ON d.id = "
                                       "r.dose WHERE d.session = ? AND r.severity = ? "
                                       "AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = r.id) "
                                       "AND NOT EXISTS (SELECT 1 FROM reaction n WHERE n.replaces = r.id "
                                       "AND NOT EXISTS (SELECT 1 FROM voided w WHERE w.target = n.id))"),
                        {session.value, static_cast<int>(Reaction::Severity::Severe)});
    if (!rows) return rows.error();
    QList<Id> people;
    for (const Row& row : *rows)
        people.append(Id{row[0].toLongLong()});
    return people;
}

QString lotKey(const QString& lot)
{
    QString key;
    for (const QChar c : lot)
        if (c.isLetterOrNumber()) key += c.toUpper();
    return key;
}

Result<std::optional<Stored<LotSuspension>>> LotSuspensionRegister::inForce(const QString& product,
                                                                            const QString& lot)
{
    auto all =
        readRecords<LotSuspension>(m_database,
                                   QStringLiteral("WHERE r.product = ? AND NOT EXISTS (SELECT 1 FROM voided "
                                                  "v WHERE v.target = r.id) ORDER BY r.since, r.id"),
                                   {product});
    if (!all) return all.error();
    for (const auto& suspension : std::as_const(all.value()))
        if (lotKey(suspension.value.lot) == lotKey(lot)) return std::optional(suspension);
    return std::optional<Stored<LotSuspension>>();
}

} // namespace noi
