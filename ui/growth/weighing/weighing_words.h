#pragma once

#include "core/service/weighing_paste.h"
#include "ui/growth/weighing/weighing_row.h"
#include "ui/theme/theme.h"

namespace noi
{

/// "Lying", "Standing"; empty where it is not known.
[[nodiscard]] QString positionWords(Measurement::Position position);
/// Completed months of the calendar; empty where the day of birth is not known.
[[nodiscard]] QString monthsWords(const PartialDate& birth, QDate day);
/// "9,80 · 21/05/2026"; empty where the child was not weighed before.
[[nodiscard]] QString lastWeighing(const std::optional<Measurement>& last);
/// What became of a row: why it was not kept, "measure again", or its classes in words behind a ✓.
[[nodiscard]] QString rowWords(const WeighingRow& row);
[[nodiscard]] Meaning rowMeaning(const WeighingRow& row);
/// The same with what to do about it, in sentences, as rich text; and the weighing before.
[[nodiscard]] QString rowSentences(const WeighingRow& row);
/// What becomes of a pasted line.
[[nodiscard]] QString fateWords(PastedLine::Fate fate);

} // namespace noi
