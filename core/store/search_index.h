#pragma once

#include "core/store/database.h"

#include <QSet>

namespace noi
{

/// The words people are found by. Made from the registers and nothing else; refreshed in the transaction that
/// changes them, so a search never shows what is no longer so.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database) : m_database(database) {}

    /// Whether records of this type give anyone words.
    [[nodiscard]] static bool takesWordsFrom(int recordType);
    /// Adds the people in whose entries a record has a part, as the registers stand now: a person and their
    /// children, the owner of an identifier. To be asked before and after a record changes.
    Result<void> collectConcerned(Id record, QSet<Id>& people);
    Result<void> collectConcerned(const QSet<Id>& records, QSet<Id>& people);
    /// Makes the entries of these people anew; removes those of ids that are no
    /// person, or one whose file was withdrawn.
    Result<void> refresh(const QSet<Id>& people);
    Result<void> makeAgain();

    /// At most `limit` people for whom every typed word is the beginning of a word in their entry; those
    /// whose name begins as typed first, then the latest registered.
    Result<QList<Id>> find(const QString& typed, int limit);

private:
    Result<void> makeEntry(Id person);
    Result<void> removeEntry(Id person);

    Database& m_database;
};

} // namespace noi
