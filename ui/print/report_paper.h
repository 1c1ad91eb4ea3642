#pragma once

#include "core/exchange/report_frame.h"
#include "core/report/report_table.h"
#include "ui/print/sheet.h"

#include <QDate>
#include <QDateTime>

namespace noi
{

/// What is said around a report, in the language of the screen, for paper and spreadsheet alike.
struct ReportOccasion {
    QString place; ///< where it is signed: "Ia Ly"; empty: dots to write on
    QDate day;     ///< when; invalid: dots to write on
    QString edition; ///< which version of the report this is: "Bản nháp", "Bản 2, thay bản ngày 03/11/2026"
    QDateTime printed;
};
[[nodiscard]] exchange::ReportFrame reportFrame(const report::ReportTable& table,
                                                const ReportOccasion& occasion);

/// A report or register as it is handed in: on the form's paper, with its table's head on every page, a
/// group's head never the last line of a page and said again on the next, and the signatures together below
/// the last rows. A row of nothing but its number is high enough to be written on. A table that
/// is too wide to be read on A4 (words of less than 2.4 mm) goes on A3. Black on white, for photocopiers.
[[nodiscard]] PrintJob reportJob(const report::ReportTable& table, const exchange::ReportFrame& frame);
/// With as many of its first rows as stand on one page.
[[nodiscard]] report::ReportTable onePage(report::ReportTable table, const exchange::ReportFrame& frame);

} // namespace noi
