#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace noi
{

/// Names an operation or a record, everywhere and for ever: device (31 bits) << 32 | counter (32 bits).
/// A record's id is the id of the operation that created it. 0 names nothing.
struct Id {
    qint64 value = 0;

    static constexpr Id of(qint64 device, qint64 counter) { return {device << 32 | counter}; }
    [[nodiscard]] constexpr qint64 device() const { return value >> 32; }
    [[nodiscard]] constexpr qint64 counter() const { return value & 0xffffffff; }
    [[nodiscard]] constexpr bool isNull() const { return value == 0; }
    explicit constexpr operator bool() const { return value != 0; }

    auto operator<=>(const Id&) const = default;
};

inline size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }

} // namespace noi
