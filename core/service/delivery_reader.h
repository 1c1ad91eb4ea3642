#pragma once

#include "core/service/pregnancy_file.h"

namespace noi
{

struct ServiceContext;

/// A birth, its children and the visits after it.
[[nodiscard]] Result<DeliveryLine> readDelivery(const ServiceContext& context, Id delivery);

/// The birth that a pregnancy ended in; none where there is no record of one.
[[nodiscard]] Result<std::optional<DeliveryLine>> deliveryOf(const ServiceContext& context, Id pregnancy);

} // namespace noi
