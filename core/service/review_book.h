#pragma once

#include "core/service/double_doses.h"
#include "core/store/registers/likely_same_register.h"

#include <map>

namespace noi
{

struct ServiceContext;

/// Which pairs of doses and of people want looking at: found by going through all records once, a slice at a
/// time, then kept up to date from what changes. Lives as long as the store is open, on its thread.
class ReviewBook
{
public:
    /// Follows what changed, then goes through the next slice. True when nothing is left to go through.
    Result<bool> follow(const ServiceContext& context);

    [[nodiscard]] const DoubleDoses& doubleDoses() const { return m_doubleDoses; }
    [[nodiscard]] const LikelySamePairs& likelySame() const { return m_likelySame; }

private:
    Result<void> lookAgain(const ServiceContext& context, const QSet<Id>& changed);
    Result<void> readSlice(const ServiceContext& context);
    Result<void> lookAt(const ServiceContext& context, const PeopleRange& people);
    Result<void> leaveOutLinked(const ServiceContext& context);

    quint64 m_mark = 0;
    Id m_from;              ///< the first person not gone through yet
    bool m_through = false; ///< all were
    DoubleDoses m_doubleDoses;
    LikelySamePairs m_likelySame;
};

} // namespace noi
