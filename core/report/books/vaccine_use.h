#pragma once

#include "core/report/books/book_context.h"

namespace noi::report
{

/// Vaccine use: one line for each vaccine and lot that was opened, given or destroyed in the period at the
/// stations, and the vaccine's sum.
[[nodiscard]] QStringList vaccineUseFields();
Result<QList<TableRow>> writeVaccineUse(const BookContext& context);

} // namespace noi::report
