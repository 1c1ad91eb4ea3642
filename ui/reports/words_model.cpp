#include "ui/reports/words_model.h"

namespace noi
{

void WordsModel::show(const QList<Line>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int WordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int WordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant WordsModel::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return line.words.value(index.column());
    case Qt::UserRole: return index.column() == line.stated ? QVariant(int(line.meaning)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(m_right.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft);
    default: return {};
    }
}

QVariant WordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return m_titles.value(section);
    if (role == Qt::TextAlignmentRole && m_right.contains(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace noi
