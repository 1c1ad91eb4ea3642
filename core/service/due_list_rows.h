#pragma once

#include "core/service/due_list_book.h"

namespace noi
{

/// The list that answers a filter; pure. `today`: the day the needs were worked out on.
[[nodiscard]] DueList dueListOf(const std::vector<const DueBook::Entry*>& entries, const DueFilter& filter,
                                QDate today);

/// What one person needs by the last day of the filter, as the doses to give: one combined vaccine stands for
/// all the groups it serves.
[[nodiscard]] QList<DueDose> dueDosesOf(const std::vector<DueBook::Need>& needs, const DueFilter& filter,
                                        QDate asOf);

} // namespace noi
