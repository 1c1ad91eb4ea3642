#pragma once

#include "core/service/pregnancy_file.h"

namespace noi
{

// What the rules of care after birth look at (PostnatalRules::names()) on the day of a visit. What is not
// known is not among them.

/// `haemoglobin`: g/l, the last of the pregnancy.
[[nodiscard]] pregnancy::Facts motherFacts(const DeliveryLine& birth, const PostnatalVisit& visit,
                                           const pregnancy::MaternityCodes& codes,
                                           std::optional<double> haemoglobin);

/// `hepatitisB`: when the child's doses with it that count were given.
[[nodiscard]] pregnancy::Facts childFacts(const NewbornLine& child, const PostnatalVisit& visit,
                                          const pregnancy::MaternityCodes& codes,
                                          const QList<PartialDate>& hepatitisB);

/// Whether one of the doses was given within 24 hours of the birth, as known at `now`. None where the times
/// leave it open, or the 24 hours are not over.
[[nodiscard]] std::optional<bool> givenWithin24Hours(const PartialDate& born, const QList<PartialDate>& doses,
                                                     const PartialDate& now);

} // namespace noi
