#include "core/store/registers/link_register.h"

#include "core/store/json_ids.h"

#include <algorithm>
#include <bit>

namespace noi
{

namespace
{

constexpr qint64 bigOp = 64 * 1024;

const QString columns =
    QStringLiteral("arbiter, name, url, tls_pin, server_key, station, ticket, ticket_key, enrolled, epoch, "
                   "cursor, tell_holdings, waiting, last_answer, clock_off, tell_after");

QByteArray notNull(const QByteArray& bytes) { return bytes.isNull() ? QByteArray("") : bytes; }
QString notNull(const QString& text) { return text.isNull() ? QStringLiteral("") : text; }

QVariantList valuesOf(const Link& link)
{
    return {int(link.arbiter),
            notNull(link.name),
            notNull(link.url),
            notNull(link.tlsPin),
            notNull(link.serverKey),
            link.station.value,
            link.ticket,
            notNull(link.ticketKey),
            link.enrolled,
            notNull(link.epoch),
            notNull(link.cursor),
            int(link.tellHoldings),
            link.waiting,
            link.lastAnswerMs,
            link.clockOffMs,
            link.tellAfter ? QVariant(link.tellAfter->value) : QVariant()};
}

Link fromRow(const Row& row)
{
    Link link;
    link.id = Id{row[0].toLongLong()};
    link.arbiter = row[1].toBool();
    link.name = row[2].toString();
    link.url = row[3].toString();
    link.tlsPin = row[4].toByteArray();
    link.serverKey = row[5].toByteArray();
    link.station = Id{row[6].toLongLong()};
    link.ticket = row[7].toLongLong();
    link.ticketKey = row[8].toByteArray();
    link.enrolled = row[9].toLongLong();
    link.epoch = row[10].toByteArray();
    link.cursor = row[11].toByteArray();
    link.tellHoldings = row[12].toBool();
    link.waiting = row[13].toLongLong();
    link.lastAnswerMs = row[14].toLongLong();
    link.clockOffMs = row[15].toLongLong();
    if (!row[16].isNull()) link.tellAfter = Id{row[16].toLongLong()};
    return link;
}

/// Of the cursors whose age lies between 2^k and 2^(k+1) one is kept: the multiple of 2^k. It is one of
/// every smaller power too, so what is kept later was kept before.
bool keptAtAge(qint64 taken, qint64 age)
{
    return age <= 1 || taken % qint64(std::bit_floor(quint64(age))) == 0;
}

} // namespace

Result<QList<Link>> LinkRegister::all()
{
    const auto rows = m_database.rows(QStringLiteral("SELECT id, %1 FROM link ORDER BY id").arg(columns));
    if (!rows) return rows.error();
    QList<Link> links;
    for (const Row& row : *rows)
        links.append(fromRow(row));
    return links;
}

Result<std::optional<Link>> LinkRegister::province()
{
    const auto links = all();
    if (!links) return links.error();
    const auto province = std::ranges::find(*links, true, &Link::arbiter);
    return province == links->end() ? std::optional<Link>() : *province;
}

Result<Link> LinkRegister::find(Id link)
{
    const auto row =
        m_database.row(QStringLiteral("SELECT id, %1 FROM link WHERE id = ?").arg(columns), {link.value});
    if (!row) return row.error();
    if (row->isEmpty())
        return Error{ErrorKind::NotFound,
                     QT_TRANSLATE_NOOP("Error", "This PC is not joined to that place any more.")};
    return fromRow(*row);
}

Result<Id> LinkRegister::add(const Link& link)
{
    const auto row = m_database.row(
        QStringLiteral(
            "INSERT INTO link(%1) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")
            .arg(columns),
        valuesOf(link));
    return row ? Result<Id>(Id{row->value(0).toLongLong()}) : Result<Id>(row.error());
}

Result<void> LinkRegister::save(const Link& link)
{
    return m_database.run(
        QStringLiteral("UPDATE link SET (%1) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "WHERE id = ?")
            .arg(columns),
        valuesOf(link) << link.id.value);
}

Result<void> LinkRegister::remove(Id link)
{
    for (const char* sql : {"DELETE FROM link WHERE id = ?", "DELETE FROM link_cursor WHERE link = ?",
                            "DELETE FROM link_ack WHERE link = ?", "DELETE FROM outbox WHERE link = ?"})
        if (auto done = m_database.run(QString::fromLatin1(sql), {link.value}); !done) return done;
    return {};
}

Result<void> LinkRegister::forgetProgress(Id link)
{
    for (const char* sql : {"DELETE FROM link_cursor WHERE link = ?", "DELETE FROM link_ack WHERE link = ?"})
        if (auto done = m_database.run(QString::fromLatin1(sql), {link.value}); !done) return done;
    return {};
}

Result<void> LinkRegister::takeCursor(Id link, const QByteArray& cursor)
{
    const auto row =
        m_database.row(QStringLiteral("UPDATE link SET cursor = ?, cursors_taken = cursors_taken "
                                      "+ 1 WHERE id = ? RETURNING cursors_taken"),
                       {notNull(cursor), link.value});
    if (!row) return row.error();
    const qint64 now = row->value(0).toLongLong();
    if (auto noted = m_database.run(QStringLiteral("INSERT OR REPLACE INTO link_cursor VALUES(?, ?, ?)"),
                                    {link.value, now, notNull(cursor)});
        !noted)
        return noted;
    const auto kept =
        m_database.rows(QStringLiteral("SELECT taken FROM link_cursor WHERE link = ?"), {link.value});
    if (!kept) return kept.error();
    for (const Row& one : *kept)
        if (const qint64 taken = one[0].toLongLong(); !keptAtAge(taken, now - taken))
            if (auto gone =
                    m_database.run(QStringLiteral("DELETE FROM link_cursor WHERE link = ? AND taken = ?"),
                                   {link.value, taken});
                !gone)
                return gone;
    return {};
}

Result<QList<QByteArray>> LinkRegister::formerCursors(Id link)
{
    const auto rows = m_database.rows(
        QStringLiteral("SELECT cursor FROM link_cursor WHERE link = ? AND cursor <> x'' ORDER BY taken DESC"),
        {link.value});
    if (!rows) return rows.error();
    QList<QByteArray> cursors;
    for (const Row& row : *rows)
        cursors.append(row[0].toByteArray());
    return cursors;
}

Result<QMap<qint64, qint64>> LinkRegister::acks(Id link)
{
    const auto rows =
        m_database.rows(QStringLiteral("SELECT device, counter FROM link_ack WHERE link = ?"), {link.value});
    if (!rows) return rows.error();
    QMap<qint64, qint64> acks;
    for (const Row& row : *rows)
        acks.insert(row[0].toLongLong(), row[1].toLongLong());
    return acks;
}

Result<void> LinkRegister::setAck(Id link, qint64 device, qint64 counter)
{
    return m_database.run(QStringLiteral("INSERT OR REPLACE INTO link_ack VALUES(?, ?, ?)"),
                          {link.value, device, counter});
}

Result<void> LinkRegister::lowerAcks(qint64 device, qint64 counter)
{
    return m_database.run(QStringLiteral("UPDATE link_ack SET counter = min(counter, ?) WHERE device = ?"),
                          {counter, device});
}

Result<qint64> LinkRegister::carriedCount(Id link)
{
    const auto row =
        m_database.row(QStringLiteral("SELECT count(*) FROM outbox WHERE link = ?"), {link.value});
    return row ? Result<qint64>(row->value(0).toLongLong()) : Result<qint64>(row.error());
}

Result<QList<Carried>> LinkRegister::carriedPiece(Id link, qint64 maxBytes)
{
    constexpr qint64 atOnce = 4096; // rows looked at: more than a request takes in
    QList<Carried> piece;
    for (const char* size : {"<=", ">"}) {
        qint64 bytes = 0;
        const auto rows = m_database.rows(
            QStringLiteral("SELECT b.op, o.body FROM outbox b JOIN op o ON o.id = b.op WHERE b.link = ? AND "
                           "length(o.body) %1 ? ORDER BY b.op LIMIT ?")
                .arg(QLatin1String(size)),
            {link.value, bigOp, *size == '>' ? 1 : std::min(atOnce, maxBytes / 32 + 1)});
        if (!rows) return rows.error();
        for (const Row& row : *rows) {
            const QByteArray body = row[1].toByteArray();
            bytes += body.size();
            if (bytes > maxBytes && !piece.isEmpty()) break;
            piece.append({Id{row[0].toLongLong()}, body});
        }
        if (!piece.isEmpty()) break;
    }
    return piece;
}

Result<void> LinkRegister::dropCarried(Id link, const QList<Id>& ops)
{
    return m_database.run(
        QStringLiteral("DELETE FROM outbox WHERE link = ? AND op IN (SELECT value FROM json_each(?))"),
        {link.value, jsonOf(ops)});
}

Result<void> LinkRegister::carry(const QList<Id>& ops, Id from)
{
    return m_database.run(QStringLiteral("INSERT OR IGNORE INTO outbox SELECT l.id, j.value FROM link l, "
                                         "json_each(?) j WHERE l.id <> ?"),
                          {jsonOf(ops), from.value});
}

Result<void> LinkRegister::carryChain(Id link, qint64 device, qint64 after, qint64 last)
{
    return m_database.run(
        QStringLiteral("INSERT OR IGNORE INTO outbox SELECT ?, id FROM op WHERE id BETWEEN ? AND ?"),
        {link.value, Id::of(device, after + 1).value, Id::of(device, last).value});
}

Result<void> LinkRegister::carryOf(Id link, qint64 device, qint64 after)
{
    return m_database.run(
        QStringLiteral(
            "INSERT OR IGNORE INTO outbox SELECT ?, id FROM op WHERE id BETWEEN ? AND ? AND (hash "
            "IS NULL OR id & 4294967295 > coalesce((SELECT counter FROM chain WHERE device = ?), 0))"),
        {link.value, Id::of(device, after + 1).value, Id::of(device, 0xffffffff).value, device});
}

Result<QList<Id>> LinkRegister::withoutChain(Id after, qint64 most)
{
    const auto rows = m_database.rows(
        QStringLiteral(
            "SELECT id FROM op WHERE id > ? AND (hash IS NULL OR id & 4294967295 > coalesce((SELECT "
            "counter FROM chain WHERE device = id >> 32), 0)) ORDER BY id LIMIT ?"),
        {after.value, most});
    if (!rows) return rows.error();
    QList<Id> ids;
    for (const Row& row : *rows)
        ids.append(Id{row[0].toLongLong()});
    return ids;
}

Result<void> LinkRegister::carryTo(Id link, const QList<Id>& ops)
{
    return m_database.run(
        QStringLiteral("INSERT OR IGNORE INTO outbox SELECT ?, id FROM op WHERE id IN (SELECT value FROM "
                       "json_each(?))"),
        {link.value, jsonOf(ops)});
}

} // namespace noi
