#pragma once

#include "core/store/database.h"
#include "sync/server/cursor.h"

#include <QMap>

#include <optional>

namespace noi
{

/// A station's feed: the ids of all operations it is to have, in rows as they were added. Each row's tag is
/// drawn once, at random: where a cursor's tag stands, there is the very row it was given out for, and so are
/// those before it, whatever became of the server meanwhile.
class Feed
{
public:
    explicit Feed(Database& database) : m_database(database) {}

    /// A new station's, empty.
    Result<void> begin(qint64 station);
    /// Appends to several feeds, each one's head locked to the end of the transaction: whoever sees a row
    /// sees all rows before it.
    Result<void> append(const QMap<qint64, QList<qint64>>& feeds);

    enum class Fit {
        Fits,
        OtherHistory, ///< something else stands at its place
        FromFuture,   ///< there is nothing at its place yet
    };
    Result<Fit> fit(qint64 station, const Cursor& cursor);

    struct Pull {
        QList<QByteArray> ops;
        Cursor cursor;
        bool more = false;
        qint64 waiting = 0;
    };
    /// What comes after the cursor, which fits: up to `room` bytes of operations, at least one. Those of the
    /// reader's own chain are left out, up to `ownHead`: what others brought under its number it may have
    /// lost, or a clone wrote it.
    Result<Pull> pull(qint64 station, const Cursor& from, Id ownHead, qint64 room);

private:
    struct FeedRow {
        qint64 position = 0;
        qint64 total = 0; ///< operations up to and with this row
        QByteArray tag;
        QList<qint64> ops;
    };
    Result<void> appendOne(qint64 station, FeedRow head, const QList<qint64>& ids);
    Result<QList<FeedRow>> rowsFrom(qint64 station, qint64 position, int limit);
    Result<FeedRow> head(qint64 station);
    Result<qint64> readRow(const QList<qint64>& ids, Id ownHead, qint64 room, qint64& taken,
                           QList<QByteArray>& ops);

    Database& m_database;
};

} // namespace noi
