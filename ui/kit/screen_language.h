#pragma once

#include "core/reference/words.h"

namespace noi
{

/// A pack's text in the language of the screen.
[[nodiscard]] QString inScreenLanguage(const Words& words);

} // namespace noi
