#pragma once

#include "core/reference/reference.h"
#include "core/service/due_list.h"
#include "ui/theme/theme.h"

namespace noi
{

/// "Due", "Overdue", "Defaulter".
[[nodiscard]] QString dueStateWords(DueState state);
/// The same with the days: "Overdue 12 days", "Defaulter 45 days".
[[nodiscard]] QString dueStateWords(DueState state, int overdueDays);
[[nodiscard]] Meaning meaningOf(DueState state);

/// "DPT-VGB-Hib dose 2", "OPV dose 2".
[[nodiscard]] QStringList dueVaccines(const QList<DueDose>& doses, const Reference& reference);
/// The same in a line.
[[nodiscard]] QString dueVaccinesWords(const QList<DueDose>& doses, const Reference& reference);
/// A product as the station calls it: its short name.
[[nodiscard]] QString productWords(const QString& product, const Reference& reference);

/// "Month 11/2026", "Saturday 21/11/2026", "01/11/2026 – 15/11/2026".
[[nodiscard]] QString periodWords(QDate from, QDate to);
/// The hamlet, or that it is not known.
[[nodiscard]] QString hamletWords(const QString& hamlet);

} // namespace noi
