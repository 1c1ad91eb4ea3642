#include "ui/session/board_model.h"

namespace noi
{

void BoardModel::setRows(const QList<BoardRow>& rows)
{
    if (rows == m_rows) return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QModelIndex BoardModel::indexOf(Id visit) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].visit == visit) return index(static_cast<int>(i));
    return {};
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const BoardRow& person = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return QStringList{person.name, person.age, person.detail}.join(u' ').trimmed();
    if (role == Qt::ToolTipRole) return person.name;
    return {};
}

} // namespace noi
