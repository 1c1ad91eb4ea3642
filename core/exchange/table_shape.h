#pragma once

#include "core/report/report_table.h"

namespace noi::exchange
{

/// Neighbouring columns below one head.
struct ColumnGroup {
    qsizetype first = 0, last = 0;
    QString title; ///< empty: one column that stands for itself

    bool operator==(const ColumnGroup&) const = default;
};

/// All columns from left to right, those with the same group together.
[[nodiscard]] QList<ColumnGroup> columnGroups(const QList<report::TableColumn>& columns);

/// The text of a row that is a group's head: its first cell that has one.
[[nodiscard]] QString headingText(const report::TableRow& row);

/// The column that a row's level sets in: the first that is written from the left.
[[nodiscard]] qsizetype labelColumn(const QList<report::TableColumn>& columns);

/// Whether a cell holds a number, a share or a date that is known to the day or better.
[[nodiscard]] bool isFigure(const report::Cell& cell);

} // namespace noi::exchange
