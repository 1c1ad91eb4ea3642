#pragma once

#include "core/base/error.h"

#include <functional>

namespace noi
{

/// Told how far a long piece of work is, of how much; answers whether to go on. May be empty. Called on the
/// thread that works, a few times a second at most as far as it can be helped.
using Progress = std::function<bool(qsizetype done, qsizetype of)>;

/// What was asked to stop and did: nothing was written.
[[nodiscard]] inline Error cancelled()
{
    return {ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was written.")};
}

} // namespace noi
