#pragma once

#include "core/reference/reference.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"

#include <QFile>

namespace noi::test
{

/// The packs that are compiled in, read once for all tests.
inline const Reference& bundled()
{
    static const Result<Reference> loaded =
        Reference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 1));
    REQUIRE_OK(loaded);
    return *loaded;
}

inline QByteArray bundledBytes(const QString& name)
{
    QFile file(bundledPacks() + u'/' + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace noi::test
