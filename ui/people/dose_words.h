#pragma once

#include "core/model/dose.h"
#include "core/model/reaction.h"

namespace noi
{

struct DoseLine;
struct PeopleReference;

[[nodiscard]] QString sourceInWords(Dose::Source source);
[[nodiscard]] QString programmeInWords(Dose::Programme programme);
[[nodiscard]] QString severityInWords(Reaction::Severity severity);
[[nodiscard]] QString outcomeInWords(Reaction::Outcome outcome);

/// A dose in a few words: "BCG 14/03/2026", "DPT-VGB-Hib 2 14/05/2026".
[[nodiscard]] QString doseTitle(const Dose& dose, const PeopleReference& reference);

/// Why a dose no longer counts; empty when it does. `all` is the file's doses: the reason of a replacement
/// stands in the dose that replaces it.
[[nodiscard]] QString whyNotCounted(const DoseLine& line, const QList<DoseLine>& all);

} // namespace noi
