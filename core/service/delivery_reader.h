#pragma once

#include "core/service/pregnancy_file.h"

namespace noi
{

struct ServiceContext;

/// The birth that a pregnancy ended in, its children and the visits after it; none where there is no record
/// of one.
[[nodiscard]] Result<std::optional<DeliveryLine>> deliveryOf(const ServiceContext& context, Id pregnancy);

} // namespace noi
