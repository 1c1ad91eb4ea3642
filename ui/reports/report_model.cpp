#include "ui/reports/report_model.h"

#include "ui/theme/theme.h"

#include <QFont>

namespace noi
{

using report::Cell;
using report::TableColumn;

namespace
{

/// Nothing but words and no records: a label, not a figure.
bool isWords(const Cell& cell) { return std::holds_alternative<QString>(cell.value); }

Qt::Alignment alignment(TableColumn::Align align)
{
    switch (align) {
    case TableColumn::Align::Left: return Qt::AlignLeft | Qt::AlignVCenter;
    case TableColumn::Align::Right: return Qt::AlignRight | Qt::AlignVCenter;
    case TableColumn::Align::Centre: break;
    }
    return Qt::AlignCenter;
}

} // namespace

void ReportModel::show(const report::ReportTable& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

const Cell* ReportModel::cell(const QModelIndex& index) const
{
    if (!index.isValid()) return nullptr;
    const auto& cells = m_table.rows[index.row()].cells;
    return index.column() < cells.size() ? &cells[index.column()] : nullptr;
}

/// The widest column of words: in a form the one after the number.
int ReportModel::labelColumn() const
{
    int found = 0;
    for (int i = 0; i < m_table.columns.size(); ++i)
        if (m_table.columns[i].align == TableColumn::Align::Left &&
            m_table.columns[i].width > m_table.columns[found].width)
            found = i;
    return found;
}

QString ReportModel::nameOf(const QModelIndex& index) const
{
    const TableColumn& column = m_table.columns[index.column()];
    const QString title =
        column.group.isEmpty() ? column.title : column.group + QStringLiteral(" – ") + column.title;
    const QString row = index.siblingAtColumn(labelColumn()).data(PlainRole).toString();
    return row.isEmpty() ? title : row + QStringLiteral(" · ") + title;
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

int ReportModel::headingColumn(int row) const
{
    const auto& cells = m_table.rows[row].cells;
    int last = 0;
    for (int i = 0; i < cells.size(); ++i)
        if (isWords(cells[i])) last = i;
    return last;
}

QString ReportModel::text(const QModelIndex& index) const
{
    const Cell* const one = cell(index);
    return one ? report::cellText(*one) : QString();
}

QVariant ReportModel::colourOf(const QModelIndex& index) const
{
    const Cell* const one = cell(index);
    if (!one || one->closed) return QColor(colours::greyText);
    // Nobody: less loud than those whom there are people behind.
    const auto* const count = std::get_if<qint64>(&one->value);
    return QColor(count && *count == 0 ? colours::greyText : colours::text);
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    const auto& row = m_table.rows[index.row()];
    const bool label = index.column() == (row.heading ? headingColumn(index.row()) : labelColumn());
    switch (role) {
    case Qt::DisplayRole: // set in by what is as wide as a figure
        return label ? QString(3 * row.level, QChar(0x2002)) + text(index) : text(index);
    case Qt::ToolTipRole: return label ? QVariant(text(index)) : QVariant();
    case PlainRole: return text(index);
    case Qt::ForegroundRole: return colourOf(index);
    case Qt::BackgroundRole: {
        const Cell* const one = cell(index);
        return row.heading || (one && one->closed) ? QVariant(QColor(colours::window)) : QVariant();
    }
    case Qt::FontRole: {
        QFont font;
        if (row.heading) font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::TextAlignmentRole: {
        const Cell* const one = cell(index);
        if (row.heading) return int(Qt::AlignLeft | Qt::AlignVCenter);
        return int(one && one->closed ? Qt::Alignment(Qt::AlignCenter)
                                      : alignment(m_table.columns[index.column()].align));
    }
    default: return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_table.columns.size()) return {};
    const TableColumn& column = m_table.columns[section];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return column.title;
    case GroupRole: return column.group;
    case Qt::TextAlignmentRole: return int(alignment(column.align));
    default: return {};
    }
}

Qt::ItemFlags ReportModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_table.rows[index.row()].heading) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace noi
