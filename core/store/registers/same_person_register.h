#pragma once

#include "core/model/same_person.h"
#include "core/store/registers.h"

#include <QHash>

namespace noi
{

/// "(SELECT …)": a person and all other files of theirs, for a person given by one mark. A look into two
/// indexes where there are none.
[[nodiscard]] const QString& filesOfPerson();

/// What was said of two files, and stands.
struct StandingSame {
    Id fact, link; ///< the link is what a voiding names
    Id a, b;
    QString reason;
    bool different = false;
};

/// All reading of `same_person`.
class SamePersonRegister
{
public:
    explicit SamePersonRegister(Database& database) : m_database(database) {}

    /// The person first, then all other files of theirs by id, whether they are here or not.
    Result<QList<Id>> filesOf(Id person);
    /// The same for many at once: only those who have other files are in it, and not themselves among them.
    Result<QHash<Id, QList<Id>>> otherFiles(const QList<Id>& people);
    /// All sets of files of one person, each by id.
    Result<QList<QList<Id>>> sets();
    Result<QList<StandingSame>> between(Id a, Id b);
    /// What was said of a person's file directly.
    Result<QList<StandingSame>> of(Id person);
    /// Other files of people who have one here that are not here and were never asked for, with the reason of
    /// the link.
    Result<QList<StandingSame>> missing();

private:
    Database& m_database;
};

} // namespace noi
