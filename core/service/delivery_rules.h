#pragma once

#include "core/clinical/pregnancy/dating.h"
#include "core/clinical/pregnancy/maternity_codes.h"
#include "core/model/delivery.h"
#include "core/model/newborn.h"
#include "core/model/person.h"

#include <optional>

namespace noi
{

constexpr int earliestBirth = 20 * 7; ///< days since the last period; what ends before is a miscarriage

[[nodiscard]] bool isStillborn(const Newborn& newborn);

/// Days since the last period when the child was born: by the pregnancy's dates where the day of birth is
/// known, else as the delivery has it.
[[nodiscard]] std::optional<int> gestationOf(const Newborn& newborn, const Delivery& delivery,
                                             const std::optional<pregnancy::Dating>& dating);

/// BadInput for a man's file, for a day that is missing, to come or after the mother's death; for codes that
/// are in no list, and figures of no birth.
[[nodiscard]] Result<void> checkDelivery(const Delivery& delivery, const Person& mother,
                                         const pregnancy::MaternityCodes& codes, QDate today);
/// …for a birth before the 20th week or after the 45th of the pregnancy it ends.
[[nodiscard]] Result<void> checkWeeks(const PartialDate& deliveredAt,
                                      const std::optional<pregnancy::Dating>& dating);
/// …for a child of whom it is not said whether it was born alive, or not born with this birth; for weights
/// and lengths of no child, an Apgar above 10, or one of a
/// stillborn above 0; for one born dead before 22 weeks.
[[nodiscard]] Result<void> checkNewborn(const Newborn& newborn, const Delivery& delivery, QDate today);

/// …for a code that is not in the list.
[[nodiscard]] Result<void> checkCodes(const pregnancy::MaternityCodes& lists, const char* list,
                                      const QStringList& codes);

} // namespace noi
