#pragma once

#include "core/service/pregnant_women.h"
#include "ui/theme/theme.h"

namespace noi
{

// A woman of the list of pregnant women in words.

/// Whole years; empty where the birth is not known.
[[nodiscard]] QString ageFigure(const PartialDate& birth, QDate today);
[[nodiscard]] QString weekFigure(const PregnantWoman& woman); ///< "28+3"; empty: not dated
/// The first day of the next contact; with that it is late.
[[nodiscard]] QString nextContactWords(const PregnantWoman& woman);
/// The gravest finding; empty for none of weight.
[[nodiscard]] QString riskWords(const PregnantWoman& woman);
/// How grave it is, and not what: for paper, that lies about. (It may be an infection.)
[[nodiscard]] QString riskOnPaper(const PregnantWoman& woman);
[[nodiscard]] bool atRisk(const PregnantWoman& woman);
[[nodiscard]] bool bornIn(const PregnantWoman& woman, QDate month); ///< expected in the month of that day

} // namespace noi
