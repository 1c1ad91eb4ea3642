#pragma once

#include "core/report/books/book_context.h"

namespace noi::report
{

/// A3: one line for each antenatal visit of the period, by day: of women of the communes wherever they went,
/// and of any woman at the stations' sites.
[[nodiscard]] QStringList antenatalFields();
Result<QList<TableRow>> writeAntenatal(const BookContext& context);

} // namespace noi::report
