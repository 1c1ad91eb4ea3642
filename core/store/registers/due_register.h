#pragma once

#include "core/model/dose.h"
#include "core/model/person_line.h"
#include "core/model/reaction.h"
#include "core/store/registers.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace noi
{

/// Whom a due list is about: people alive whose birth is known, of one commune or of none that is known.
struct DueWho {
    QString commune;
    int bornFrom = 0;     ///< children: born in this year or later
    QStringList products; ///< and women of any age who have had one of these (tetanus)
    /// Only these and their children (whose lines name their mother); nothing: all.
    std::optional<QSet<Id>> only;
};

/// A person of a due list, and what matters to the schedule. Of a dose there are product, day and expiry; of
/// a reaction dose, onset and severity.
struct DueCandidate {
    PersonLine line;
    QString phone;                     ///< the person's, else the mother's
    QList<Stored<Dose>> doses;         ///< those that count, by date
    QList<Stored<Reaction>> reactions; ///< severe ones that count
};

/// Reading everybody's vaccinations at once: three statements, however many people.
class DueRegister
{
public:
    explicit DueRegister(Database& database) : m_database(database) {}

    Result<std::vector<DueCandidate>> candidates(const DueWho& who);

private:
    using Places = QHash<Id, size_t>;
    Result<void> addPeople(const DueWho& who, std::vector<DueCandidate>& people, Places& places);
    Result<void> addDoses(const DueWho& who, std::vector<DueCandidate>& people, const Places& places);
    Result<void> addReactions(const DueWho& who, std::vector<DueCandidate>& people, const Places& places);

    Database& m_database;
};

} // namespace noi
