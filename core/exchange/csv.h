#pragma once

#include "core/report/report_table.h"

#include <QByteArray>

namespace noi::exchange
{

enum class CsvKind {
    /// RFC 4180: commas; figures with a point and no other sign, shares as 97.5, dates as 2026-03-14.
    Machine,
    /// What Excel opens right with Windows set to Vietnamese: semicolons; figures with a decimal comma, dates
    /// as
    /// 14/03/2026. There a comma would not part cells, and 12.5 would be read as a day of May.
    VietnameseExcel
};

/// A report's table as CSV: UTF-8 with the mark at its beginning that Excel knows it by, lines end with CRLF.
/// First one line of titles, "group – title" where columns have a group, then the rows; a group's head
/// stands in the first cell of its line; closed cells are "x". Header, notes and who signs are left out.
/// Words that a spreadsheet would take for a formula have an apostrophe before them.
[[nodiscard]] QByteArray csvOf(const report::ReportTable& table, CsvKind kind = CsvKind::Machine);

/// One field as it stands in a file: in quotation marks where it has to be.
[[nodiscard]] QString csvField(const QString& text, QChar separator = u',');

/// Words that no spreadsheet takes for a formula: "'=1+1".
[[nodiscard]] QString withoutFormula(const QString& text);

} // namespace noi::exchange
