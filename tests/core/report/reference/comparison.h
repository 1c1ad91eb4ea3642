#pragma once

#include "core/report/report_table.h"
#include "tests/core/report/reference/expected_figures.h"

#include <QStringList>

namespace noi::test::reference
{

/// Where a table that the engine made differs from what is expected, one line for each cell: form, row,
/// column, period, expected and got, and the first records that are missing or too many, with what they are.
/// Empty: nowhere.
[[nodiscard]] QStringList differences(const Form& form, const ExpectedTable& expected,
                                      const report::ReportTable& got, const CommuneRecords& commune);

/// A record in a few words: "dose bcg of 2025-03-02, number not said, of #17 (born 2025-02-27, 23734)".
[[nodiscard]] QString described(const CommuneRecords& commune, Id record);

} // namespace noi::test::reference
