#pragma once

#include "core/service/session_board.h"

namespace noi
{

/// How far a vial may still be used.
enum class VialCondition { Usable, Soon, UsedUp, Over, Suspended, Discarded };

/// An opened vial in the words of the top line and of the list to choose from.
struct VialWords {
    VialCondition condition = VialCondition::Usable;
    QString left;  ///< "7/10 doses"
    QString until; ///< "5 h 20 left", "over time: discard", "lot suspended: do not use"
    [[nodiscard]] bool usable() const
    {
        return condition == VialCondition::Usable || condition == VialCondition::Soon;
    }
};

/// `now` in milliseconds since 1970 UTC. Less than an hour left is Soon.
[[nodiscard]] VialWords vialWords(const VialState& vial, qint64 now);

/// In the order of the board, those that can give a dose: Alt+1 is the first.
[[nodiscard]] QList<VialState> usableVials(const SessionBoard& board, qint64 now);
/// Opened, not discarded, and something is left in them: what the end of the session must deal with.
[[nodiscard]] QList<VialState> vialsToDiscard(const SessionBoard& board);

} // namespace noi
