#include "ui/kit/drop_list.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace noi
{

namespace
{

constexpr int mostRows = 9;

/// Text at the left, detail in grey behind it.
class TwoPartDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight(option.widget)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int gap = gridUnit(option.widget);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, QColor(colours::accentPale));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, QColor(colours::band));
        QRect room = option.rect.adjusted(gap, 0, -gap, 0);
        const auto picture = index.data(Qt::DecorationRole).value<QIcon>();
        if (!picture.isNull()) {
            const int side = gap * 2;
            picture.paint(painter, QRect(room.left(), room.center().y() - side / 2, side, side));
            room.setLeft(room.left() + side + gap);
        }
        const QString text = index.data(Qt::DisplayRole).toString(),
                      detail = index.data(Qt::UserRole).toString();
        painter->setFont(option.font);
        painter->setPen(QColor(colours::text));
        painter->drawText(room, Qt::AlignVCenter,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
        room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(text) + 2 * gap);
        if (room.width() < 3 * gap) return;
        painter->setPen(QColor(colours::greyText));
        painter->drawText(room, Qt::AlignVCenter,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, room.width()));
    }
};

} // namespace

DropList::DropList(QWidget* anchor) : QListWidget(anchor), m_anchor(anchor)
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    setItemDelegate(new TwoPartDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { Q_EMIT chosen(m_items[row(item)]); });
}

void DropList::offer(const QList<PickItem>& items, bool markFirst)
{
    m_items = items;
    clear();
    for (const PickItem& item : items) {
        auto* line = new QListWidgetItem(item.text, this);
        line->setData(Qt::UserRole, item.detail);
        if (!item.icon.isEmpty()) line->setIcon(icon(item.icon, colours::greyText));
    }
    setCurrentRow(markFirst && !items.isEmpty() ? 0 : -1);
    if (items.isEmpty()) {
        hide();
    } else {
        place();
        show();
        raise();
    }
}

const PickItem* DropList::marked() const
{
    return isHidden() || currentRow() < 0 ? nullptr : &m_items[currentRow()];
}

bool DropList::takeKey(int key)
{
    if (isHidden() || m_items.isEmpty()) return false;
    const int last = static_cast<int>(m_items.size()) - 1, row = currentRow();
    switch (key) {
    case Qt::Key_Down: setCurrentRow(row >= last ? 0 : row + 1); return true;
    case Qt::Key_Up: setCurrentRow(row <= 0 ? last : row - 1); return true;
    case Qt::Key_PageDown: setCurrentRow(std::min(last, row + mostRows)); return true;
    case Qt::Key_PageUp: setCurrentRow(std::max(0, row - mostRows)); return true;
    default: return false;
    }
}

void DropList::place()
{
    if (parentWidget() != m_anchor->window()) setParent(m_anchor->window());
    const QRect anchor(m_anchor->mapTo(m_anchor->window(), QPoint(0, 0)), m_anchor->size());
    const int rows = static_cast<int>(std::min<qsizetype>(m_items.size(), mostRows));
    const int height = rows * rowHeight(this) + 2 * frameWidth() + 2;
    const int below = parentWidget()->height() - anchor.bottom() - 2, above = anchor.top() - 2;
    const bool drops = height <= below || below >= above;
    const int fitting = std::min(height, drops ? below : above);
    setGeometry(anchor.left(), drops ? anchor.bottom() + 2 : anchor.top() - 1 - fitting, anchor.width(),
                fitting);
}

} // namespace noi
