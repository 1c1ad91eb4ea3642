#pragma once

#include "core/store/database.h"

namespace noi
{

/// Database::list() of ids in any container.
template <class Ids> [[nodiscard]] QString listOf(const Database& database, const Ids& ids)
{
    QList<qint64> values;
    values.reserve(qsizetype(ids.size()));
    for (const Id id : ids)
        values.append(id.value);
    return database.list(values);
}

} // namespace noi
