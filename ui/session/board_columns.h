#pragma once

#include "core/service/session_board.h"

#include <array>

namespace noi
{

/// How a row of the board is marked.
enum class RowMark { None, Done, Postponed, Contraindicated, Left, Reaction };

/// A person in one row of a column: only what is drawn.
struct BoardRow {
    Id visit;
    Id person;
    QString name;
    QString age;    ///< short; empty where the name needs the room
    QString detail; ///< one grey word: time of arrival, weight, reason; empty where the timer stands
    RowMark mark = RowMark::None;
    qint64 observedUntil = 0; ///< ms since 1970 UTC; 0 without a timer

    bool operator==(const BoardRow&) const = default;
};

/// The four columns, in the order of Stage. Waiting people by arrival, observed ones by who may go first,
/// done ones latest first.
using BoardColumns = std::array<QList<BoardRow>, 4>;

[[nodiscard]] BoardColumns boardColumns(const SessionBoard& board, QDate today);

/// The person of a visit; null when they are not on the board.
[[nodiscard]] const BoardPerson* personOf(const SessionBoard& board, Id visit);

/// Who is next after `visit` was dealt with: the first waiting for an injection, else for screening; null
/// when nobody waits.
[[nodiscard]] Id nextWaiting(const SessionBoard& board, Id visit);

} // namespace noi
