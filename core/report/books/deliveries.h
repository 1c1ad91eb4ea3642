#pragma once

#include "core/report/books/book_context.h"

namespace noi::report
{

/// A4: one line for each child born in the period, by day, the mother's figures in the first of twins. Of
/// women of the communes wherever they gave birth, and of any woman at the stations.
[[nodiscard]] QStringList deliveryFields();
Result<QList<TableRow>> writeDeliveries(const BookContext& context);

} // namespace noi::report
