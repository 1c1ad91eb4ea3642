#include "ui/sync/review_delegate.h"

#include "ui/kit/fitted_name.h"
#include "ui/kit/two_part_delegate.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace noi
{

namespace
{

constexpr double itemRows = 1.7, headingRows = 1.3;

bool isHeading(const QModelIndex& index) { return !(index.flags() & Qt::ItemIsSelectable); }

} // namespace

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {0, qRound((isHeading(index) ? headingRows : itemRows) * rowHeight(option.widget))};
}

void ReviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const int gap = gridUnit(option.widget);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->save();
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    if (isHeading(index)) {
        painter->setFont(bold);
        painter->setPen(QColor(colours::greyText));
        painter->drawText(option.rect.adjusted(gap, 0, -gap, -gap / 2), Qt::AlignBottom,
                          QFontMetrics(bold).elidedText(text, Qt::ElideRight, option.rect.width() - 2 * gap));
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, QColor(colours::accentPale));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, QColor(colours::band));
    const QRect room = option.rect.adjusted(2 * gap, gap / 2, -gap, -gap / 2);
    const QRect upper(room.left(), room.top(), room.width(), room.height() / 2),
        lower(room.left(), upper.bottom() + 1, room.width(), room.height() / 2);
    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    painter->setPen(QColor(colours::text));
    painter->drawText(upper, Qt::AlignVCenter, fittedName(text, upper.width(), metrics));
    painter->setPen(QColor(colours::greyText));
    painter->drawText(lower, Qt::AlignVCenter,
                      metrics.elidedText(index.data(TwoPartDelegate::detailRole).toString(), Qt::ElideRight,
                                         lower.width()));
    painter->restore();
}

} // namespace noi
