#pragma once

class QAbstractItemModel;
class QTableView;
class QWidget;
class QString;
template <class T> class QList;

namespace noi
{

/// A list of the people pages: whole rows, no grid, rows of the usual height, a name for tests.
QTableView* listTable(QAbstractItemModel* model, const QString& name, QWidget* parent);
/// Column widths in characters; the column given as 0 takes what is left.
void setColumnWidths(QTableView* table, const QList<int>& characters);
/// The selected row, or -1.
[[nodiscard]] int selectedRow(const QTableView* table);

} // namespace noi
