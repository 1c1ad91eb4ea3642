#pragma once

#include "core/clinical/pregnancy/maternity_codes.h"
#include "core/model/birth_certificate.h"
#include "core/model/newborn.h"
#include "core/service/service_context.h"

namespace noi
{

/// What is known of a child's birth, as it stands on the certificate: in Vietnamese, as the paper is. Number,
/// day and writer are left empty.
[[nodiscard]] Result<BirthCertificate> draftOf(const ServiceContext& context,
                                               const pregnancy::MaternityCodes& codes,
                                               const Stored<Newborn>& newborn);

} // namespace noi
