#include "ui/people/table_look.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

namespace noi
{

QTableView* listTable(QAbstractItemModel* model, const QString& name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(name);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight(table));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void setColumnWidths(QTableView* table, const QList<int>& characters)
{
    const int one = table->fontMetrics().averageCharWidth();
    for (int i = 0; i < characters.size(); ++i) {
        if (characters[i] > 0)
            table->setColumnWidth(i, characters[i] * one);
        else
            table->horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
    }
}

int selectedRow(const QTableView* table)
{
    const QModelIndex current = table->selectionModel()->currentIndex();
    return current.isValid() && table->selectionModel()->isRowSelected(current.row()) ? current.row() : -1;
}

} // namespace noi
