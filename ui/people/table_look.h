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
/// On a narrow screen the columns of `giveWay` are left out, the first first, while the shared ones have less
/// than half as many characters as their shares.
void setColumnShares(QTableView* table, const QList<int>& shares, const QList<int>& giveWay);
/// The selected row, or -1.
[[nodiscard]] int selectedRow(const QTableView* table);

} // namespace noi
