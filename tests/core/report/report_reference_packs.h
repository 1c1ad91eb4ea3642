#pragma once

#include "core/report/report_reference.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"

namespace noi::test
{

/// The packs that reports are made by, as compiled in, read once for all tests.
inline const report::ReportReference& reportPacks()
{
    static const Result<report::ReportReference> loaded =
        report::ReportReference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 1));
    REQUIRE_OK(loaded);
    return *loaded;
}

} // namespace noi::test
