#pragma once

#include "core/model/dose.h"
#include "core/model/person_line.h"
#include "core/model/reaction.h"
#include "core/store/registers.h"

#include <QSet>

#include <optional>

namespace noi
{

/// Whom a due list is about: people alive whose birth is known, of one commune or of none that is known.
struct DueWho {
    QString commune;
    int bornFrom = 0;             ///< children: born in this year or later
    QStringList products;         ///< and women of any age who have had one of these (tetanus)
    std::optional<QSet<Id>> only; ///< only these (see touchedBy); nothing: all
};

/// A person of a due list, and what matters to the schedule, by all files of theirs. Of a dose there are
/// product, day and expiry; of a reaction dose, onset and severity.
struct DueCandidate {
    PersonLine line;
    QString phone;                     ///< the person's, else the mother's
    QList<Stored<Dose>> doses;         ///< those that count, by date
    QList<Stored<Reaction>> reactions; ///< severe ones that count
};

/// Reading everybody's vaccinations at once: a handful of statements, however many people.
class DueRegister
{
public:
    explicit DueRegister(Database& database) : m_database(database) {}

    /// A person with several files is there once: by the one that lives in the commune, else that with the
    /// least id.
    Result<std::vector<DueCandidate>> candidates(const DueWho& who);
    /// Who is to be read again after these files were written in: the people themselves, their children
    /// (whose lines name their mother), and whoever was ever said to be the same person as one of these.
    Result<QSet<Id>> touchedBy(const QSet<Id>& changed);

private:
    Database& m_database;
};

} // namespace noi
