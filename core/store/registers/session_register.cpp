#include "core/store/registers/session_register.h"

namespace noi
{

Result<QList<SessionLine>> SessionRegister::between(QDate from, QDate to)
{
    const auto rows = m_database.rows(selectRecords<Session>(QStringLiteral(
                                          "WHERE r.date BETWEEN ? AND ? ORDER BY r.date DESC, r.id DESC")),
                                      {from.toString(Qt::ISODate), to.toString(Qt::ISODate)});
    if (!rows) return rows.error();
    QList<SessionLine> lines;
    for (const Row& row : *rows) {
        SessionLine line{recordFrom<Session>(row), {}, 0, 0};
        const auto more = m_database.row(
            QStringLiteral("SELECT (SELECT name FROM site WHERE id = ?), (SELECT count(*) FROM visit "
                           "WHERE session = ?), (SELECT count(*) FROM counted_dose WHERE session = ?)"),
            {line.session.value.site.value, line.session.id.value, line.session.id.value});
        if (!more) return more.error();
        line.siteName = more->at(0).toString();
        line.people = more->at(1).toInt();
        line.doses = more->at(2).toInt();
        lines.append(line);
    }
    return lines;
}

Result<QList<Stored<Visit>>> VisitRegister::in(Id session)
{
    return readRecords<Visit>(m_database, QStringLiteral("WHERE r.session = ? ORDER BY r.arrived_at, r.id"),
                              {session.value});
}

Result<Id> VisitRegister::of(Id session, Id person)
{
    const auto row = m_database.row(
        QStringLiteral("SELECT id FROM visit WHERE session = ? AND person = ? ORDER BY id LIMIT 1"),
        {session.value, person.value});
    if (!row) return row.error();
    return row->isEmpty() ? Id() : Id{row->first().toLongLong()};
}

namespace
{

const QString countingScreening = QStringLiteral(
    "AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = r.id) "
    "AND NOT EXISTS (SELECT 1 FROM screening n WHERE n.replaces = r.id "
    "AND NOT EXISTS (SELECT 1 FROM voided w WHERE w.target = n.id)) ORDER BY r.screened_at, r.id");

} // namespace

Result<QList<Stored<Screening>>> VisitRegister::screeningsIn(Id session)
{
    return readRecords<Screening>(
        m_database, QStringLiteral("JOIN visit w ON w.id = r.visit WHERE w.session = ? ") + countingScreening,
        {session.value});
}

Result<std::optional<Stored<Screening>>> VisitRegister::screeningOf(Id visit)
{
    auto all = readRecords<Screening>(m_database, QStringLiteral("WHERE r.visit = ? ") + countingScreening,
                                      {visit.value});
    if (!all) return all.error();
    return all->isEmpty() ? std::optional<Stored<Screening>>() : std::optional(all->last());
}

Result<QList<Stored<Vial>>> VialRegister::in(Id session)
{
    return readRecords<Vial>(m_database,
                             QStringLiteral("WHERE r.session = ? OR r.id IN (SELECT vial FROM dose WHERE "
                                            "session = ?) ORDER BY r.opened_at, r.id"),
                             {session.value, session.value});
}

Result<QList<Stored<Vial>>> VialRegister::withSerial(const QString& product, const QString& serial)
{
    return readRecords<Vial>(
        m_database, QStringLiteral("WHERE r.product = ? AND r.serial = ? ORDER BY r.opened_at, r.id"),
        {product, serial});
}

Result<Stored<Station>> PlaceRegister::station()
{
    auto all = readRecords<Station>(m_database, QStringLiteral("ORDER BY r.id LIMIT 1"));
    if (!all) return all.error();
    if (all->isEmpty())
        return Error{
            ErrorKind::NotFound,
            QT_TRANSLATE_NOOP("Error", "This PC does not belong to a station yet. Set it up first.")};
    return all->first();
}

Result<QList<Stored<Site>>> PlaceRegister::sites()
{
    return readRecords<Site>(m_database,
                             QStringLiteral("WHERE r.closed IS NULL OR r.closed = 0 ORDER BY r.id"));
}

Result<QString> PlaceRegister::siteName(Id site)
{
    const auto row = m_database.row(QStringLiteral("SELECT name FROM site WHERE id = ?"), {site.value});
    return row ? Result<QString>(row->value(0).toString()) : Result<QString>(row.error());
}

Result<QList<Stored<Fridge>>> PlaceRegister::fridges()
{
    return readRecords<Fridge>(m_database,
                               QStringLiteral("WHERE r.retired IS NULL OR r.retired = 0 ORDER BY r.id"));
}

} // namespace noi
