#pragma once

#include "core/base/result.h"
#include "core/model/identifier.h"

namespace noi
{

/// Without spaces, letters upper case.
[[nodiscard]] QString tidiedIdentifier(const QString& typed);

/// Whether a number can be one of its kind: personal ID 12 digits, old card 9, insurance two letters and 13
/// digits or 10 digits. Birth certificates, cards and others are taken as they are, but not empty.
[[nodiscard]] Result<void> checkIdentifier(const Identifier& identifier);

} // namespace noi
