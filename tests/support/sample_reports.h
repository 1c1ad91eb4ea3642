#pragma once

#include "core/report/report_table.h"

namespace noi::test
{

// Reports of people who do not exist, in the shapes that forms have.

/// A4 lying: groups of columns, group heads, levels, closed cells, shares; three sign.
[[nodiscard]] report::ReportTable groupedReport();
/// The register of vaccinated children: 22 columns with long names and dates, lying, more than a page.
[[nodiscard]] report::ReportTable childRegister(int children = 60);
/// A3 lying, with texts of several lines and dates to the minute.
[[nodiscard]] report::ReportTable antenatalRegister(int women = 25);
/// A4 upright, one line of titles.
[[nodiscard]] report::ReportTable longList(int rows = 300);

/// Everything a report's table shows, row by row, as it stands in its cells; a heading is one text.
[[nodiscard]] QList<QStringList> shownTexts(const report::ReportTable& table);

} // namespace noi::test
