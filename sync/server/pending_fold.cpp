#include "sync/server/pending_fold.h"

#include <QtEndian>

#include <algorithm>

namespace noi
{

Result<void> addPendingFold(Database& database, QList<qint64> records)
{
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
    if (records.isEmpty()) return {};
    QByteArray packed(records.size() * 8, '\0');
    qToBigEndian<qint64>(records.constData(), records.size(), packed.data());
    return database.run(QStringLiteral("INSERT INTO pending_fold(records) VALUES(?)"), {packed});
}

Result<QList<PendingFold>> pendingFolds(Database& database, int limit)
{
    const auto rows = database.rows(
        QStringLiteral("SELECT number, records FROM pending_fold ORDER BY number LIMIT ?"), {limit});
    if (!rows) return rows.error();
    QList<PendingFold> folds;
    for (const Row& row : *rows) {
        const QByteArray packed = row[1].toByteArray();
        PendingFold fold{row[0].toLongLong(), QList<qint64>(packed.size() / 8)};
        qFromBigEndian<qint64>(packed.constData(), fold.records.size(), fold.records.data());
        folds.append(fold);
    }
    return folds;
}

Result<void> removePendingFolds(Database& database, const QList<PendingFold>& folds)
{
    QList<qint64> numbers;
    for (const PendingFold& fold : folds)
        numbers.append(fold.number);
    return database.run(QStringLiteral("DELETE FROM pending_fold WHERE number IN (SELECT given.value FROM ") +
                            database.givenIds() + u')',
                        {database.list(numbers)});
}

} // namespace noi
