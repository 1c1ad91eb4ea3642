#include "core/store/own_numbers.h"

#include "core/store/registers.h"

namespace noi
{

namespace
{

/// Columns: number, secret key, record, counter, hash, signature, public key.
OwnNumber fromRow(const Row& row)
{
    OwnNumber own{{row[0].toLongLong(), row[3].toLongLong(), row[4].toByteArray(), row[5].toByteArray()},
                  row[1].toByteArray(),
                  row.value(6).toByteArray(),
                  Id{row[2].toLongLong()},
                  0};
    // libsodium keeps the public key in the second half of the secret one.
    if (own.publicKey.isEmpty()) own.publicKey = own.secretKey.mid(32);
    return own;
}

} // namespace

Result<OwnNumbers::Current> OwnNumbers::current()
{
    const auto row = m_database.row(QStringLiteral(
        "SELECT d.number, d.secret_key, d.record, c.counter, c.hash, c.signature, NULL, d.machine "
        "FROM own_device d LEFT JOIN chain c ON c.device = d.number"));
    if (!row) return row.error();
    return row->isEmpty() ? Current{} : Current{fromRow(*row), row->at(7).toString()};
}

Result<QList<OwnNumber>> OwnNumbers::former()
{
    const auto rows = m_database.rows(QStringLiteral(
        "SELECT d.number, d.secret_key, d.record, c.counter, c.hash, c.signature, d.public_key "
        "FROM former_device d LEFT JOIN chain c ON c.device = d.number ORDER BY d.taken"));
    if (!rows) return rows.error();
    QList<OwnNumber> all;
    for (const Row& row : *rows)
        all.append(fromRow(row));
    return all;
}

Result<OwnNumber> OwnNumbers::find(qint64 device)
{
    const auto now = current();
    if (!now) return now.error();
    if (now->number.head.device == device) return now->number;
    const auto earlier = former();
    if (!earlier) return earlier.error();
    for (const OwnNumber& one : *earlier)
        if (one.head.device == device) return one;
    return noSuchRecord(Id::of(device, 1));
}

Result<void> OwnNumbers::take(const OwnNumber& fresh, const QString& machine)
{
    const auto now = current();
    if (!now) return now.error();
    const OwnNumber& old = now->number;
    if (old.head.counter > 0)
        if (auto kept = m_database.run(QStringLiteral("INSERT OR REPLACE INTO former_device(number, "
                                                      "secret_key, public_key, record) VALUES(?, ?, ?, ?)"),
                                       {old.head.device, old.secretKey, old.publicKey, old.record.value});
            !kept)
            return kept;
    if (auto cleared = m_database.run(QStringLiteral("DELETE FROM own_device")); !cleared) return cleared;
    return m_database.run(QStringLiteral("INSERT INTO own_device VALUES(?, ?, ?, ?)"),
                          {fresh.head.device, fresh.secretKey, fresh.record.value,
                           machine.isNull() ? QStringLiteral("") : machine});
}

Result<void> OwnNumbers::writeHead(const ChainHead& head)
{
    if (head.counter > 0)
        return m_database.run(QStringLiteral("INSERT OR REPLACE INTO chain VALUES(?, ?, ?, ?)"),
                              {head.device, head.counter, head.hash, head.signature});
    if (auto gone = m_database.run(QStringLiteral("DELETE FROM chain WHERE device = ?"), {head.device});
        !gone)
        return gone;
    return m_database.run(QStringLiteral("DELETE FROM former_device WHERE number = ?"), {head.device});
}

} // namespace noi
