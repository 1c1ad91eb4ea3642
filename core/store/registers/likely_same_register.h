#pragma once

#include "core/store/database.h"

#include <map>
#include <optional>
#include <vector>

namespace noi
{

/// Some people: those named, or a stretch of ids.
struct PeopleRange {
    QList<Id> named;      ///< if any, only these
    Id from;              ///< else from this id on
    std::optional<Id> to; ///< up to this one, not included; none: to the last
};

/// Two ids, the lesser first.
using IdPair = std::pair<Id, Id>;

/// What two files that may be one person's have in common.
struct LikelySameSigns {
    QString identifier; ///< a number that both have; empty: none
    bool nameBirthAndMother = false;
};
using LikelySamePairs = std::map<IdPair, LikelySameSigns>;

/// Files that may be one person's, from what they have in common. All reading of several registers at once.
class LikelySameRegister
{
public:
    explicit LikelySameRegister(Database& database) : m_database(database) {}

    /// Adds the pairs of which one is among `people`: the same personal, insurance or birth certificate
    /// number, or the same name, day of birth and mother's name (marks left out). Not those of different
    /// sexes, nor those of whom somebody said whether they are one.
    Result<void> find(const PeopleRange& people, LikelySamePairs& pairs);
    /// The id that many people after `from`; none: there are not so many.
    Result<std::optional<Id>> personAfter(Id from, int many);

private:
    Database& m_database;
};

/// "column IN …" or "column >= … AND column < …", and its values.
[[nodiscard]] QString inRange(const QString& column, const PeopleRange& people, QVariantList& values);

} // namespace noi
