#pragma once

#include <QStyledItemDelegate>

namespace noi
{

/// Draws a cell's words as a badge; Qt::UserRole is its Meaning.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace noi
