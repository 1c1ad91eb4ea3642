#pragma once

#include "core/report/report_table.h"

namespace noi::report
{

/// A cell in which a report differs from the one that was handed in.
struct ChangedCell {
    QString row, column; ///< as the table shows them: label and title
    Cell before, now;
    QList<Id> added, removed; ///< records that count now and did not then, and the other way round
};

/// What changed between two tables of one form: cells whose figure or records differ. Of a form whose pack
/// changed meanwhile, rows and columns are compared by code.
[[nodiscard]] QList<ChangedCell> difference(const ReportTable& before, const ReportTable& now);

} // namespace noi::report
