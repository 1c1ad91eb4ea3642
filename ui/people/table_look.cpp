#include "ui/people/table_look.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStyledItemDelegate>
#include <QTableView>

#include <utility>

namespace noi
{

namespace
{

class ColumnShares : public QObject
{
public:
    ColumnShares(QTableView* table, QList<int> shares, QList<int> giveWay)
        : QObject(table), m_table(table), m_shares(std::move(shares)), m_giveWay(std::move(giveWay))
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) share();
        return QObject::eventFilter(watched, event);
    }
    void share()
    {
        const int character = m_table->fontMetrics().averageCharWidth();
        int left = m_table->viewport()->width(), all = 0;
        for (int i = 0; i < m_shares.size(); ++i)
            if (const int share = m_shares[i]; m_giveWay.contains(i) || !m_table->isColumnHidden(i))
                (share < 0 ? left : all) += share < 0 ? share * character : share;
        for (const int column : std::as_const(m_giveWay)) {
            const int share = m_shares[column];
            const bool narrow = left < all * character / 2;
            m_table->setColumnHidden(column, narrow);
            if (narrow) (share < 0 ? left : all) -= share < 0 ? share * character : share;
        }
        for (int i = 0; i < m_shares.size(); ++i)
            if (m_shares[i] < 0)
                m_table->setColumnWidth(i, -m_shares[i] * character);
            else if (all > 0 && !m_table->isColumnHidden(i))
                m_table->setColumnWidth(i, left * m_shares[i] / all);
    }

private:
    QTableView* m_table;
    QList<int> m_shares, m_giveWay;
};

/// What is chosen is a row; the style would frame one of its cells besides.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
    }
};

} // namespace

QTableView* listTable(QAbstractItemModel* model, const QString& name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(name);
    table->setModel(model);
    table->setItemDelegate(new RowDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setMinimumHeight(5 * rowHeight(table) / 2); // on a low screen a form below needs the room
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight(table));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void setColumnShares(QTableView* table, const QList<int>& shares) { setColumnShares(table, shares, {}); }

void setColumnShares(QTableView* table, const QList<int>& shares, const QList<int>& giveWay)
{
    auto* sharing = new ColumnShares(table, shares, giveWay);
    table->viewport()->installEventFilter(sharing);
    // A column that is hidden or shown again gives or takes room: its width is told as to or from nothing,
    // just before it counts as hidden.
    QObject::connect(
        table->horizontalHeader(), &QHeaderView::sectionResized, sharing,
        [sharing](int, int before, int now) {
            if (before == 0 || now == 0) sharing->share();
        },
        Qt::QueuedConnection);
}

int selectedRow(const QTableView* table)
{
    const QModelIndex current = table->selectionModel()->currentIndex();
    return current.isValid() && table->selectionModel()->isRowSelected(current.row()) ? current.row() : -1;
}

} // namespace noi
