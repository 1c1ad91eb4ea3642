#include "ui/due/state_delegate.h"

#include "ui/kit/badge.h"

namespace noi
{

void StateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    ground.state &= ~QStyle::State_HasFocus; // what is chosen is a row
    const QVariant meaning = index.data(Qt::UserRole);
    if (!meaning.isValid()) return QStyledItemDelegate::paint(painter, ground, index);
    QStyledItemDelegate::paint(painter, ground, QModelIndex());
    const int gap = option.fontMetrics.height() / 4;
    drawBadge(painter, option.rect.adjusted(gap, 0, -gap, 0), static_cast<Meaning>(meaning.toInt()),
              index.data().toString());
}

} // namespace noi
