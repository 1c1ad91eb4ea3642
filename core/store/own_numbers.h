#pragma once

#include "core/journal/chain.h"
#include "core/store/database.h"

namespace noi
{

/// A device number this PC writes under, or wrote under before.
struct OwnNumber {
    ChainHead head;       ///< device 0: none yet
    QByteArray secretKey; ///< empty where an earlier version did not keep it
    QByteArray publicKey;
    Id record; ///< its Device record
    /// How many counters its next operation passes over: each run of the program begins at a place of its
    /// own, so that what two images of one disk write never gets the same ids.
    qint64 gap = 0;
};

/// All SQL about this PC's own numbers: the current one, those before it, and the heads of their chains.
class OwnNumbers
{
public:
    explicit OwnNumbers(Database& database) : m_database(database) {}

    struct Current {
        OwnNumber number;
        QString machine; ///< empty after a restore
    };
    /// Device 0 in a new store.
    Result<Current> current();
    /// Oldest first.
    Result<QList<OwnNumber>> former();
    /// The current or a former number; NotFound for any other.
    Result<OwnNumber> find(qint64 device);

    /// Makes `fresh` the current number; the one that was goes to the former ones.
    Result<void> take(const OwnNumber& fresh, const QString& machine);
    /// The head of one chain; a head at counter 0 takes the chain, and a former number, away.
    Result<void> writeHead(const ChainHead& head);

private:
    Database& m_database;
};

} // namespace noi
