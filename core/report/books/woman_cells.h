#pragma once

#include "core/model/pregnancy.h"
#include "core/report/books/cells.h"
#include "core/report/books/named_people.h"

namespace noi::report
{

/// PARA as four figures, "1001"; nothing unless all are known.
[[nodiscard]] Cell paraCell(const Pregnancy& pregnancy);
[[nodiscard]] Cell ethnicityCell(const NamedPerson& person, const BookContext& context);
/// Names of the codes of a list of maternity-codes, as "a; b".
[[nodiscard]] QString maternityNames(const char* list, const QStringList& codes, const BookContext& context);

/// Names of the stations' sites here, by id.
Result<QHash<Id, QString>> siteNames(Database& database);

} // namespace noi::report
