#pragma once

#include "core/base/error.h"

namespace noi
{

/// An error in the screen's language.
[[nodiscard]] QString errorText(const Error& error);

} // namespace noi
