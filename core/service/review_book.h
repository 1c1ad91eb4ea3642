#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>

namespace noi
{

struct ServiceContext;

/// Which pairs of doses and of people want looking at: found once by going through all records, a slice at a
/// time, then kept up to date from what changes. Lives as long as the store is open, on its thread.
class ReviewBook
{
public:
    using Pair = std::pair<Id, Id>; ///< the lesser id first

    /// Follows what changed, then goes through the next slice. True when nothing is left to go through.
    Result<bool> follow(const ServiceContext& context);

    [[nodiscard]] const std::map<Pair, int>& doubleDoses() const { return m_doubleDoses; } ///< days apart
    [[nodiscard]] const std::set<Pair>& likelySame() const { return m_likelySame; }

private:
    std::map<Pair, int> m_doubleDoses;
    std::set<Pair> m_likelySame;
};

} // namespace noi
