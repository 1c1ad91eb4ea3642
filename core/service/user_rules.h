#pragma once

#include "core/base/result.h"

namespace noi
{

/// What the name of somebody who works here must be.
[[nodiscard]] Result<void> checkUserName(const QString& name);
/// 8 characters or more: whoever steals the PC may try as often as they like.
[[nodiscard]] Result<void> checkPassword(const QString& password);
/// 4 to 8 digits.
[[nodiscard]] Result<void> checkPin(const QString& pin);

} // namespace noi
