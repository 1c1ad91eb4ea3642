#pragma once

#include "core/base/id.h"

#include <QString>

namespace noi
{

/// "[1,2,…]", for SQLite's json_each: any number of ids, in any container, as one value.
template <class Ids> [[nodiscard]] QString jsonOf(const Ids& ids)
{
    QString json;
    json.reserve(ids.size() * 20 + 2);
    for (const Id id : ids)
        json += (json.isEmpty() ? u'[' : u',') + QString::number(id.value);
    return json.isEmpty() ? QStringLiteral("[]") : json + u']';
}

} // namespace noi
