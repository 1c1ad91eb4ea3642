#pragma once

#include <QtGlobal>

namespace noi::wire
{

/// What a message may hold; more is not a message. Sizes in bytes.
inline constexpr qint64 maxOps = 200'000; ///< in one list of operations
inline constexpr qint64 maxOpBytes = 8 << 20;
inline constexpr qint64 maxChains = 4096;
inline constexpr qint64 maxHoldings = 200'000;
inline constexpr qint64 maxHashes = 200'000;
inline constexpr qint64 maxFormerCursors = 64;
inline constexpr qint64 maxFormerNumbers = 4096;
inline constexpr qint64 maxPeople = 1000;
inline constexpr qint64 maxEpoch = 32;
inline constexpr qint64 maxCursor = 128;
inline constexpr qint64 maxText = 4096; ///< a name, a sentence
inline constexpr int maxNesting = 8;    ///< of CBOR, in keys that are skipped too

inline constexpr qint64 hashBytes = 32, shortHashBytes = 16, publicKeyBytes = 32, signatureBytes = 64;
inline constexpr qint64 maxDevice = 0x7fffffff, maxCounter = 0xffffffff;
inline constexpr qint64 maxNumber = 0x7fffffffffffffff;

} // namespace noi::wire
