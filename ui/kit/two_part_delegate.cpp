#include "ui/kit/two_part_delegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace noi
{

QSize TwoPartDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), qRound(m_rows * rowHeight(option.widget))};
}

void TwoPartDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const int gap = gridUnit(option.widget);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, QColor(colours::accentPale));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, QColor(colours::band));
    QRect room = option.rect.adjusted(gap, 0, -gap, 0);
    if (const auto picture = index.data(Qt::DecorationRole).value<QIcon>(); !picture.isNull()) {
        const int side = gap * 2;
        picture.paint(painter, QRect(room.left(), room.center().y() - side / 2, side, side));
        room.setLeft(room.left() + side + gap);
    }
    const auto write = [&](const QString& text, QRgb colour) {
        painter->setPen(QColor(colour));
        painter->drawText(room, Qt::AlignVCenter,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    };
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setFont(option.font);
    write(text, colours::text);
    room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(text) + 2 * gap);
    if (room.width() > 3 * gap) write(index.data(detailRole).toString(), colours::greyText);
}

} // namespace noi
