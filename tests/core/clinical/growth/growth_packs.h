#pragma once

#include "core/clinical/growth/growth_standard.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"

namespace noi::test
{

/// A bundled pack of growth as its own reader gives it.
template <class Pack> Pack growthPack(const char* name)
{
    const auto file = PackFolders({bundledPacks()}).read(QString::fromLatin1(name), QDate(2026, 11, 29));
    REQUIRE_OK(file);
    auto read = Pack::read(file->bytes, file->name);
    REQUIRE_OK(read);
    return std::move(read).value();
}

/// WHO's tables, read once.
inline const growth::GrowthStandard& whoStandard()
{
    static const auto read = growthPack<growth::GrowthStandard>("growth-who.csv");
    return read;
}

} // namespace noi::test
