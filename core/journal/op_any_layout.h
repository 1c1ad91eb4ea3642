#pragma once

#include "core/journal/op.h"

namespace noi
{

/// decodeOp() for CBOR laid out in any way, and for keys of later versions: slow, and sure.
[[nodiscard]] Result<Op> decodeOpOfAnyLayout(const QByteArray& bytes);

} // namespace noi
