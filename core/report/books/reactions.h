#pragma once

#include "core/report/books/book_context.h"

namespace noi::report
{

/// Reactions after vaccination, one line each, by onset: of people of the communes, and after doses of the
/// stations.
[[nodiscard]] QStringList reactionFields();
Result<QList<TableRow>> writeReactions(const BookContext& context);

} // namespace noi::report
