#pragma once

#include "core/journal/op.h"
#include "core/store/database.h"

namespace noi
{

/// The words people are found by. Made from the registers and nothing else; refreshed in the transaction that
/// changes them, so a search never shows what is no longer so.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database) : m_database(database) {}

    /// Makes the entries of everyone whom these operations touch: persons, their children, owners of
    /// identifiers.
    Result<void> refresh(const QList<Op>& ops);
    Result<void> makeAgain();

    /// At most `limit` people for whom every typed word is the beginning of a word in their entry; those
    /// whose name begins as typed first, then the latest registered.
    Result<QList<Id>> find(const QString& typed, int limit);

private:
    Result<void> makeEntry(Id person);

    Database& m_database;
};

} // namespace noi
