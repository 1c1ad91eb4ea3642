#include "ui/kit/drop_list.h"

#include "ui/kit/two_part_delegate.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace noi
{

namespace
{

constexpr int mostRows = 9;

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
        line->setData(TwoPartDelegate::detailRole, item.detail);
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
    // A narrow field's list is wider than the field: the grey detail tells people of one name apart.
    const int width = std::min(std::max(anchor.width(), 64 * gridUnit(this)), parentWidget()->width());
    const int left = std::min(anchor.left(), parentWidget()->width() - width);
    setGeometry(left, drops ? anchor.bottom() + 2 : anchor.top() - 1 - fitting, width, fitting);
}

} // namespace noi
