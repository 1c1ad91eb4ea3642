#pragma once

#include "tests/core/store/store_fixture.h"

namespace noi::test
{

/// How many rows a table has.
inline qint64 count(Store& store, const QString& what)
{
    const auto row = store.database().row(QStringLiteral("SELECT count(*) FROM ") + what);
    REQUIRE_OK(row);
    return row->first().toLongLong();
}

} // namespace noi::test
