#pragma once

#include "core/clinical/pregnancy/dating.h"
#include "core/model/antenatal_test.h"
#include "core/model/antenatal_visit.h"
#include "core/model/person.h"
#include "core/model/pregnancy.h"

namespace noi
{

// Days since the last period:
constexpr int stillbirthFrom = 22 * 7;   ///< a loss from then on is a birth, before it a miscarriage
constexpr int longestPregnancy = 45 * 7; ///< later than any birth

/// A pregnancy as it is dated: by a last period that is known to the day, and by the scan.
[[nodiscard]] std::optional<pregnancy::Dating> datingOf(const Pregnancy& pregnancy,
                                                        const pregnancy::DatingRules& rules);

/// BadInput for a man's file.
[[nodiscard]] Result<void> checkWoman(const Person& person);
/// BadInput for days to come or too long ago, for a scan without its age or day, for a PARA or figures that
/// no woman has.
[[nodiscard]] Result<void> checkPregnancy(const Pregnancy& pregnancy, QDate today);
/// …for figures of no woman or unborn child, for a day to come or before the pregnancy began.
[[nodiscard]] Result<void> checkVisit(const AntenatalVisit& visit,
                                      const std::optional<pregnancy::Dating>& dating, QDate today);
[[nodiscard]] Result<void> checkTest(const AntenatalTest& test, QDate today);

} // namespace noi
