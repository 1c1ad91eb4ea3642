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
/// How the columns share the width there is, whatever it is: a list never scrolls sideways. A negative share
/// is a column of just so many characters (dates, numbers), which is never cut short.
void setColumnShares(QTableView* table, const QList<int>& shares);
/// The selected row, or -1.
[[nodiscard]] int selectedRow(const QTableView* table);

} // namespace noi
