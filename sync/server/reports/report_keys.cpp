#include "sync/server/reports/report_keys.h"

#include "core/base/random_bytes.h"

#include <QCryptographicHash>

namespace noi::provincial
{

namespace
{

constexpr qsizetype keyBytes = 32;
constexpr auto writing = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString hashOf(const QByteArray& key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex());
}

QVariant text(const QString& value) { return value.isNull() ? QStringLiteral("") : value; }

} // namespace

Result<QByteArray> ReportKeys::add(const QString& name, bool withRecords, qint64 nowMs)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "Say whose key it is.")};
    const QByteArray key = "noi_" + randomBytes(keyBytes).toBase64(writing);
    if (auto added = m_database.run(
            QStringLiteral("INSERT INTO report_key(name, hash, with_records, made_at) VALUES(?, ?, ?, ?)"),
            {name.trimmed(), hashOf(key), withRecords ? 1 : 0, nowMs});
        !added)
        return added.error();
    return key;
}

Result<QList<ReportKey>> ReportKeys::list()
{
    const auto rows = m_database.rows(QStringLiteral(
        "SELECT k.number, k.name, k.with_records, k.made_at, coalesce(k.revoked_at, 0), (SELECT "
        "coalesce(max(a.at), 0) FROM report_audit a WHERE a.who = k.number) FROM report_key k ORDER BY "
        "k.number"));
    if (!rows) return rows.error();
    QList<ReportKey> keys;
    for (const Row& row : *rows)
        keys.append({row[0].toLongLong(), row[1].toString(), row[2].toLongLong() != 0, row[3].toLongLong(),
                     row[4].toLongLong(), row[5].toLongLong()});
    return keys;
}

Result<void> ReportKeys::revoke(qint64 number, qint64 nowMs)
{
    const auto changed = m_database.change(
        QStringLiteral("UPDATE report_key SET revoked_at = ? WHERE number = ? AND revoked_at IS NULL"),
        {nowMs, number});
    if (!changed) return changed.error();
    if (*changed == 0)
        return Error{ErrorKind::NotFound,
                     QT_TRANSLATE_NOOP("Error", "There is no valid report key with the number %1."),
                     {QString::number(number)}};
    return {};
}

Result<std::optional<ReportKey>> ReportKeys::find(const QByteArray& key)
{
    const auto row = m_database.row(
        QStringLiteral("SELECT number, name, with_records, made_at FROM report_key WHERE hash = ? AND "
                       "revoked_at IS NULL"),
        {hashOf(key)});
    if (!row) return row.error();
    if (row->isEmpty()) return std::optional<ReportKey>();
    return std::optional(ReportKey{row->at(0).toLongLong(), row->at(1).toString(),
                                   row->at(2).toLongLong() != 0, row->at(3).toLongLong(), 0, 0});
}

Result<void> ReportKeys::note(const ReportAsked& asked, qint64 nowMs)
{
    return m_database.run(QStringLiteral("INSERT INTO report_audit(who, at, what, form, period, station, "
                                         "status) VALUES(?, ?, ?, ?, ?, ?, ?)"),
                          {asked.key, nowMs, text(asked.what), text(asked.form), text(asked.period),
                           text(asked.station), asked.status});
}

} // namespace noi::provincial
