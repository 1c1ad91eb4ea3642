#pragma once

#include "ui/session/board_columns.h"

#include <QAbstractListModel>

namespace noi
{

/// One column of the board.
class BoardModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<BoardRow>& rows); ///< nothing happens when they are the same
    [[nodiscard]] const QList<BoardRow>& rows() const { return m_rows; }
    [[nodiscard]] const BoardRow& row(const QModelIndex& index) const { return m_rows[index.row()]; }
    [[nodiscard]] QModelIndex indexOf(Id visit) const; ///< invalid when they are not in this column

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// The whole row in words as DisplayRole (for readers of the screen and tests), the full name as tool
    /// tip.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<BoardRow> m_rows;
};

} // namespace noi
