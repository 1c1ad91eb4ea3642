#pragma once

#include "core/report/books/book_context.h"
#include "core/service/due_list.h"

namespace noi::report
{

/// A due list as the screen shows it, with its hamlets as heads: nothing is worked out here.
[[nodiscard]] QStringList dueFields();
[[nodiscard]] QList<TableRow> writeDue(const BookContext& context, const DueList& list);
/// What the list was cut down to, in words; empty: nothing.
[[nodiscard]] QString dueSubject(const BookContext& context, const DueFilter& filter);

} // namespace noi::report
