#pragma once

#include "core/report/books/book_context.h"

namespace noi::report
{

/// A2: one line for each child of the communes, born since 1 January of so many years (born_years_back)
/// before the period's last year, by hamlet and birth; doses as they were on the period's last day.
[[nodiscard]] QStringList childFields();
Result<QList<TableRow>> writeChildren(const BookContext& context);

} // namespace noi::report
