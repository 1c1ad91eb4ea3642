#include "ui/reports/report_grid.h"

#include "ui/reports/grouped_header.h"
#include "ui/reports/report_model.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace noi
{

namespace
{

/// The cell that the arrow keys have come to has a frame, as a field that is typed in.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, plain, index);
        if (!(option.state & QStyle::State_HasFocus)) return;
        painter->save();
        painter->setPen(QPen(QColor(colours::accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        painter->restore();
    }
};

} // namespace

ReportGrid::ReportGrid(QWidget* parent) : QTableView(parent), m_model(new ReportModel(this))
{
    setModel(m_model);
    setHorizontalHeader(new GroupedHeader(this));
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMinimumHeight(4 * noi::rowHeight(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(noi::rowHeight(this));
    connect(this, &QTableView::doubleClicked, this, &ReportGrid::open);
}

void ReportGrid::show(const report::ReportTable& table)
{
    const QModelIndex now = currentIndex();
    const auto& before = m_model->table();
    const QString row = now.isValid() ? before.rows[now.row()].code : QString();
    const QString column = now.isValid() ? before.columns[now.column()].code : QString();
    const bool same = before.form == table.form;
    m_model->show(table);
    dress();
    same ? choose(row, column, now.row(), now.column()) : choose({}, {}, -1, -1);
}

const report::ReportTable& ReportGrid::table() const { return m_model->table(); }

void ReportGrid::clear() { m_model->show({}); }

void ReportGrid::dress()
{
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isHeading(row)) continue;
        const int from = m_model->headingColumn(row), columns = m_model->columnCount() - from;
        if (columns > 1) setSpan(row, from, 1, columns);
    }
    fitColumns();
}

void ReportGrid::choose(const QString& row, const QString& column, int rowBefore, int columnBefore)
{
    const auto& table = m_model->table();
    const auto inRow = [&](const report::TableRow& one) { return !row.isEmpty() && one.code == row; };
    const auto inColumn = [&](const report::TableColumn& one) { return one.code == column; };
    int at = int(std::ranges::find_if(table.rows, inRow) - table.rows.begin());
    if (at == table.rows.size()) at = rowBefore;
    int across = int(std::ranges::find_if(table.columns, inColumn) - table.columns.begin());
    if (across == table.columns.size()) across = columnBefore;
    if (at >= 0 && at < table.rows.size() && across >= 0 && across < table.columns.size())
        return setCurrentIndex(m_model->index(at, across));
    // The first figure.
    for (int i = 0; i < table.rows.size(); ++i)
        for (int j = m_model->labelColumn() + 1; !table.rows[i].heading && j < table.columns.size(); ++j)
            return setCurrentIndex(m_model->index(i, j));
}

void ReportGrid::fitColumns()
{
    const auto& columns = m_model->table().columns;
    if (columns.isEmpty()) return;
    const int gap = 2 * gridUnit(this), room = viewport()->width();
    const double shares = std::accumulate(columns.begin(), columns.end(), 0.0,
                                          [](double sum, const auto& one) { return sum + one.width; });
    const int label = m_model->labelColumn();
    int taken = 0;
    for (int i = 0; i < columns.size(); ++i) {
        if (i == label) continue;
        // As wide as its share; never narrower than its longest word, its title in two lines, and its
        // figures.
        const bool figures = columns[i].align == report::TableColumn::Align::Right;
        int least = figures ? fontMetrics().horizontalAdvance(QStringLiteral("00.000")) : 0;
        least = std::max(least, fontMetrics().horizontalAdvance(columns[i].title) * 6 / 10);
        for (const QString& word : columns[i].title.split(u' '))
            least = std::max(least, fontMetrics().horizontalAdvance(word));
        const int longest = columns[i].align == report::TableColumn::Align::Left ? 20 * gridUnit(this) : room;
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (!m_model->isHeading(row))
                least = std::max(least, std::min(longest, fontMetrics().horizontalAdvance(
                                                              m_model->index(row, i).data().toString())));
        const int share = int(room * columns[i].width / shares);
        setColumnWidth(i, figures ? std::max(least + gap, std::min(share, 14 * gridUnit(this)))
                                  : least + 2 * gap);
        taken += columnWidth(i);
    }
    setColumnWidth(label, std::max(room - taken, 24 * gridUnit(this)));
    horizontalHeader()->updateGeometry();
}

void ReportGrid::open(const QModelIndex& index)
{
    const report::Cell* const cell = m_model->cell(index);
    if (cell && !cell->records.isEmpty()) Q_EMIT opened(m_model->nameOf(index), cell->records);
}

void ReportGrid::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && (event->modifiers() & Qt::ControlModifier)))
        return event->ignore(); // the page's
    enter ? open(currentIndex()) : QTableView::keyPressEvent(event);
}

void ReportGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace noi
