#pragma once

#include "core/clinical/pregnancy/maternity_codes.h"
#include "core/service/pregnancy_file.h"

namespace noi
{

/// The list of maternity-codes that the danger signs of a visit are of.
[[nodiscard]] const char* postnatalSigns(PostnatalVisit::OfWhom ofWhom);

/// Who of a birth a person is; BadInput for someone who is not of it, or of whom the visit says otherwise.
[[nodiscard]] Result<PostnatalVisit::OfWhom> whoIsSeen(const PostnatalVisit& visit,
                                                       const DeliveryLine& birth);

/// BadInput for a day that is missing, to come or before the birth; for figures of nobody, and codes of no
/// list. `visit.ofWhom` is known.
[[nodiscard]] Result<void> checkPostnatal(const PostnatalVisit& visit, const Delivery& delivery,
                                          const pregnancy::MaternityCodes& codes, QDate today);

} // namespace noi
