#pragma once

#include "core/service/actor.h"
#include "core/store/registers/due_register.h"

#include <QDate>

#include <vector>

namespace noi
{

struct ServiceContext;

/// What is new to a due list: everybody, or those in whose files something was written.
struct DueReading {
    QDate day;               ///< today, for which plans are to be worked out
    bool everything = false; ///< whoever is not in `people` is no longer listed
    QSet<Id> changed;        ///< the same of these and their children
    std::vector<DueCandidate> people;
};

/// Reads for a due list, each time only what changed since the last time. Lives on the store's thread.
///
/// Listed are those living in the station's commune, and those whose commune is not known: children under 16
/// and women of any age who have had a tetanus vaccine. Who lives elsewhere is on that commune's list.
class DueReader
{
public:
    static constexpr int childrenUnder = 16; ///< years

    Result<DueReading> read(const ServiceContext& context, const Actor& actor);

private:
    QDate m_day;
    quint64 m_mark = 0;
};

} // namespace noi
