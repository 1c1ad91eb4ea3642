#pragma once

#include "tests/core/report/reference/families.h"

namespace noi::test::reference
{

/// What makes counting hard, in words, and how often it occurs in a commune. Found in the records themselves,
/// apart from what made them.
[[nodiscard]] QMap<QString, int> difficultCases(const CommuneRecords& commune, const Families& families,
                                                const ReportPacks& packs);

} // namespace noi::test::reference
