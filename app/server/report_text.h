#pragma once

#include "core/report/report_table.h"

namespace noi::server
{

/// A report for a terminal: its head, and its columns set out with spaces.
[[nodiscard]] QString linesOf(const report::ReportTable& table);
/// As RFC 4180 has it, figures without marks of thousands, lines ended by CR LF.
[[nodiscard]] QString csvOf(const report::ReportTable& table);

} // namespace noi::server
