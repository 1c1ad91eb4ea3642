#include "core/store/registers/dose_register.h"

namespace noi
{

Result<Id> FactRegister::standingVoiding(Id fact)
{
    const auto row = m_database.row(
        QStringLiteral("SELECT v.id FROM voiding v WHERE v.target = ? AND NOT EXISTS "
                       "(SELECT 1 FROM voiding u WHERE u.target = v.id) ORDER BY v.id LIMIT 1"),
        {fact.value});
    if (!row) return row.error();
    return row->isEmpty() ? Id() : Id{row->first().toLongLong()};
}

Result<FactStatus> FactRegister::status(const char* table, Id fact)
{
    FactStatus status;
    const auto voided = m_database.row(
        QStringLiteral("SELECT reason FROM voided WHERE target = ? ORDER BY reason LIMIT 1"), {fact.value});
    if (!voided) return voided.error();
    if (!voided->isEmpty()) {
        status.voided = true;
        status.voidReason = voided->first().toString();
    }
    const auto replaced = m_database.row(
        QStringLiteral("SELECT r.id FROM %1 r WHERE r.replaces = ? AND NOT EXISTS (SELECT 1 FROM "
                       "voided v WHERE v.target = r.id) ORDER BY r.id LIMIT 1")
            .arg(QString::fromLatin1(table)),
        {fact.value});
    if (!replaced) return replaced.error();
    if (!replaced->isEmpty()) status.replacedBy = Id{replaced->first().toLongLong()};
    return status;
}

Result<QList<Stored<Dose>>> DoseRegister::of(Id person)
{
    return readRecords<Dose>(m_database, QStringLiteral("WHERE r.person = ? ORDER BY r.given_at, r.id"),
                             {person.value});
}

Result<QList<Stored<Dose>>> DoseRegister::countedIn(Id session)
{
    return readRecords<Dose>(
        m_database,
        QStringLiteral("JOIN counted_dose c ON c.id = r.id WHERE r.session = ? ORDER BY r.given_at, r.id"),
        {session.value});
}

Result<int> DoseRegister::countedFrom(Id vial)
{
    const auto row =
        m_database.row(QStringLiteral("SELECT count(*) FROM counted_dose WHERE vial = ?"), {vial.value});
    return row ? Result<int>(row->first().toInt()) : Result<int>(row.error());
}

Result<QList<Stored<Reaction>>> ReactionRegister::of(Id person)
{
    return readRecords<Reaction>(m_database, QStringLiteral("WHERE r.person = ? ORDER BY r.onset, r.id"),
                                 {person.value});
}

Result<QList<Id>> ReactionRegister::severeIn(Id session)
{
    const auto rows =
        m_database.rows(QStringLiteral("SELECT DISTINCT r.person FROM reaction r JOIN dose d ON d.id = "
                                       "r.dose WHERE d.session = ? AND r.severity = ? "
                                       "AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = r.id) "
                                       "AND NOT EXISTS (SELECT 1 FROM reaction n WHERE n.replaces = r.id)"),
                        {session.value, static_cast<int>(Reaction::Severity::Severe)});
    if (!rows) return rows.error();
    QList<Id> people;
    for (const Row& row : *rows)
        people.append(Id{row[0].toLongLong()});
    return people;
}

namespace
{

QString lotKey(const QString& lot)
{
    QString key;
    for (const QChar c : lot)
        if (c.isLetterOrNumber()) key += c.toUpper();
    return key;
}

} // namespace

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
