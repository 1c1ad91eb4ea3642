#pragma once

#include <QByteArray>

#include <optional>

namespace noi
{

/// Where a device is in its station's feed: everything in the rows before `position` and the first `inside`
/// operations of that row is taken. What clients keep are these bytes, and only the server reads them.
struct Cursor {
    qint64 position = 0; ///< 0: before the first row
    qint64 inside = 0;
    QByteArray tag;  ///< of the row at `position`, 8 bytes; empty at 0
    QByteArray mark; ///< of the epoch it was given out in, 4 bytes; empty at 0

    bool operator==(const Cursor&) const = default;
};

inline constexpr qsizetype tagBytes = 8, markBytes = 4;

/// Empty for the beginning.
[[nodiscard]] QByteArray toBytes(const Cursor& cursor);
/// Nothing for bytes that no server gave out.
[[nodiscard]] std::optional<Cursor> cursorFrom(const QByteArray& bytes);

} // namespace noi
