#pragma once

#include "core/clinical/pregnancy/pregnancy_reference.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"

namespace noi::test
{

/// The bundled packs, read once.
[[nodiscard]] inline const pregnancy::PregnancyReference& pregnancyPacks()
{
    static const auto read =
        pregnancy::PregnancyReference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 29));
    REQUIRE(read);
    return *read;
}

} // namespace noi::test
