#include "ui/reports/report_list_delegate.h"

#include "ui/kit/badge.h"
#include "ui/reports/report_list_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace noi
{

namespace
{

constexpr double lineRows = 1.9, headingRows = 1.2;

bool isHeading(const QModelIndex& index) { return !(index.flags() & Qt::ItemIsSelectable); }

} // namespace

QSize ReportListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {0, qRound((isHeading(index) ? headingRows : lineRows) * rowHeight(option.widget))};
}

void ReportListDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                      const QString& text)
{
    const int gap = gridUnit(option.widget);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(QColor(colours::greyText));
    painter.drawText(option.rect.adjusted(gap, 0, -gap, -gap / 2), Qt::AlignBottom, text);
}

void ReportListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->save();
    if (isHeading(index)) {
        paintHeading(*painter, option, text);
        return painter->restore();
    }
    const int gap = gridUnit(option.widget);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        painter->fillRect(option.rect, QColor(colours::accentPale));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, QColor(colours::band));
    if (chosen && (option.state & QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(gap / 2, option.rect.height())),
                          QColor(colours::accent));
    const QRect room = option.rect.adjusted(2 * gap, gap / 2, -gap, -gap / 2);
    const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
    QRect lower(room.left(), upper.bottom() + 1, room.width(), room.height() / 2);
    painter->setFont(option.font);
    painter->setPen(QColor(colours::text));
    painter->drawText(upper, Qt::AlignVCenter,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, upper.width()));
    if (const QVariant meaning = index.data(ReportListModel::MeaningRole); meaning.isValid())
        lower.setLeft(lower.left() +
                      drawBadge(painter, lower, static_cast<Meaning>(meaning.toInt()),
                                index.data(ReportListModel::StateRole).toString()) +
                      gap);
    painter->setPen(QColor(colours::greyText));
    painter->drawText(lower, Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(ReportListModel::DetailRole).toString(),
                                                    Qt::ElideRight, lower.width()));
    painter->restore();
}

} // namespace noi
