#pragma once

#include "core/store/registers/link_register.h"

namespace noi
{

/// The link to the province; Refused, in words, while this PC has not joined it.
Result<Link> joinedProvince(Database& database);

} // namespace noi
