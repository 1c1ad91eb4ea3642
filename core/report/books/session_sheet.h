#pragma once

#include "core/report/books/book_context.h"

namespace noi::report
{

/// The sheet of a session: one line for each dose, whoever came without one in a line too, by arrival.
[[nodiscard]] QStringList sessionFields();
Result<QList<TableRow>> writeSession(const BookContext& context, Id session);
/// So many numbered lines to write on.
[[nodiscard]] QList<TableRow> blankSessionRows(const BookContext& context, int rows);

} // namespace noi::report
