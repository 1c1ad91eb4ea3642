#include "ui/pregnancy/finding_delegate.h"

#include "ui/kit/badge.h"
#include "ui/pregnancy/pregnancy_words.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace noi
{

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    return {10 * rowHeight(option.widget), rowHeight(option.widget) * 3 / 2};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto urgency = static_cast<pregnancy::Urgency>(index.data(Urgency).toInt());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (urgency == pregnancy::Urgency::Emergency)
        painter->fillRect(option.rect, paleColour(Meaning::Stop));
    else if (chosen)
        painter->fillRect(option.rect, QColor(colours::accentPale));
    if (chosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          QColor(colours::accent));
    const int gap = gridUnit(option.widget), half = option.rect.height() / 2;
    const QRect room = option.rect.adjusted(gap, 1, -gap, -1);
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    const QRect first(room.left(), room.top(), room.width(), half);
    const int badge = drawBadge(painter, first, meaningOf(urgency), urgencyName(urgency)) + gap;
    const auto write = [painter](const QRect& rect, const QString& text, QRgb colour) {
        painter->setPen(QColor(colour));
        painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    write(first.adjusted(badge, 0, 0, 0), index.data().toString(), colours::text);
    painter->setFont(option.font);
    write(QRect(room.left(), room.top() + half, room.width(), room.height() - half),
          index.data(Advice).toString(), colours::greyText);
    painter->restore();
}

} // namespace noi
