#include "core/store/registers/gestation_at_birth.h"

#include "core/store/registers/same_person_register.h"

namespace noi
{

Result<std::optional<int>> gestationAtBirth(Database& database, Id person)
{
    // Two PCs may each have written the birth: the earlier record counts, as on the page of the birth.
    const auto row =
        database.row(QStringLiteral("SELECT gestation FROM newborn WHERE child IN ") + filesOfPerson() +
                         QStringLiteral(" AND gestation IS NOT NULL ORDER BY id LIMIT 1"),
                     {person.value});
    if (!row) return row.error();
    return row->isEmpty() ? std::optional<int>() : std::optional(row->first().toInt());
}

} // namespace noi
