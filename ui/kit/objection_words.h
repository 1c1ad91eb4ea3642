#pragma once

#include "core/reference/products.h"
#include "core/reference/schedule_pack.h"
#include "core/service/dose_check.h"

namespace noi
{

/// What speaks against a dose on `day`, in one sentence: "6 days short of the interval after OPV of
/// 28/10/2026: right from 28/11/2026".
[[nodiscard]] QString objectionWords(const Objection& objection, QDate day, const Products& products,
                                     const SchedulePack& schedule);
/// The same where it is only said: nobody is stopped by it.
[[nodiscard]] QString noteWords(const Objection& note, const SchedulePack& schedule);

/// A dose given against the schedule, as a file shows it: "Given against the schedule (too soon): …"; empty
/// for any other dose.
[[nodiscard]] QString overrideWords(const Dose& dose);

} // namespace noi
