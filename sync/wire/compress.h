#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace noi::wire
{

/// Number of a compression dictionary that both sides have; 0 is none.
inline constexpr int noDictionary = 0;
inline constexpr int newestDictionary = noDictionary;
inline constexpr int highestDictionary = 63;
[[nodiscard]] bool dictionaryKnown(int number);

/// A body as it travels: stored as it is where zstd would not make it smaller.
struct Packed {
    bool stored = false;
    QByteArray bytes;
};
/// `dictionary` is one that is known here.
[[nodiscard]] Packed compress(const QByteArray& body, int dictionary);
/// BadInput for bytes that are not whole and for more than `limit` bytes: no more memory than that is taken.
/// NewerSchema for a dictionary that is not known here.
[[nodiscard]] Result<QByteArray> decompress(QByteArrayView bytes, bool stored, int dictionary, qint64 limit);

} // namespace noi::wire
