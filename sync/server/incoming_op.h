#pragma once

#include "core/journal/op.h"

#include <optional>

namespace noi
{

/// An operation on its way into the province's journal.
struct IncomingOp {
    Op op;
    QByteArray body;
    QByteArray hash;    ///< of its author's chain there; empty when another device brings it
    qint64 carrier = 0; ///< device whose request it came in

    /// The number it was written under; what was written again is on no chain, and its own number nobody's.
    [[nodiscard]] qint64 author() const
    {
        return hash.isEmpty() && op.origin ? op.origin.device() : op.id.device();
    }
};

/// An operation that belongs into a journal; else the bytes are set aside.
[[nodiscard]] inline std::optional<Op> readOp(const QByteArray& body)
{
    auto op = decodeOp(body);
    return op && op->file.device() > 0 ? std::optional(std::move(op).value()) : std::nullopt;
}

} // namespace noi
