#pragma once

#include "core/journal/op.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace noi
{

/// An operation without what it writes.
struct OpHead {
    Id id, record, file, actor;
    int type = 0;
    Hlc hlc;
    bool operator==(const OpHead&) const = default;
};

/// An operation's parts, pointing into its bytes.
struct ScannedOp {
    enum Key : unsigned char { Wall = 1, File = 2, Record = 4 }; ///< the keys that may be left out
    struct Field {
        int number;
        QByteArrayView value;    ///< CBOR of one null, bool, integer, double, text or bytes
        quint32 base, baseCount; ///< its part of `bases`
    };
    OpHead head;
    qint64 wallMs = 0;
    unsigned keys = 0;                  ///< which of Key are there
    QByteArrayView actor, file, record; ///< CBOR of these ids; the last two empty when left out
    std::vector<Field> fields;
    std::vector<QByteArrayView> bases; ///< CBOR of one id each
};

/// Reads bytes laid out as encodeOp() lays them out: definite lengths, shortest heads, keys and fields in
/// ascending order. False for anything else, operation or not, and for what was written again. Uses `op` again without asking for memory.
[[nodiscard]] bool scanOp(QByteArrayView bytes, ScannedOp& op);

/// What decodeOp() gives for the bytes that were scanned.
[[nodiscard]] Op toOp(const ScannedOp& scanned);

/// The integer whose CBOR this is.
[[nodiscard]] std::optional<qint64> integerOf(QByteArrayView cbor);

} // namespace noi
