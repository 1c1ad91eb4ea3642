#pragma once

#include "core/store/database.h"

namespace noi
{

/// Walks every chain this PC has written, under its number and those before it: each operation fits the hash
/// before it, none is missing, and the head is where the last one leaves it and bears the device's signature.
/// Damaged says at which operation it breaks. Changes nothing.
Result<void> checkChains(Database& database);

} // namespace noi
