#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace noi::wire
{

/// Number of a compression dictionary that both sides have; 0 is none. A dictionary is never changed: a
/// better one gets the next number, and the old ones stay, for those who know no other. tests/sync/training
/// makes them.
inline constexpr int noDictionary = 0;
inline constexpr int newestDictionary = 1;
inline constexpr int highestDictionary = 63; ///< that fits in an envelope
[[nodiscard]] constexpr bool dictionaryKnown(int number) { return number >= 0 && number <= newestDictionary; }

/// A body as it travels: stored as it is where zstd would not make it smaller.
struct Packed {
    bool stored = false;
    QByteArray bytes;
};
/// With none where `dictionary` is not known here.
[[nodiscard]] Packed compress(const QByteArray& body, int dictionary);
/// BadInput for bytes that are not whole and for more than `limit` bytes: no more memory than that is taken.
/// NewerSchema for a dictionary that is not known here.
[[nodiscard]] Result<QByteArray> decompress(QByteArrayView bytes, bool stored, int dictionary, qint64 limit);

} // namespace noi::wire
