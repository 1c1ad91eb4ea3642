#include "ui/kit/flow_layout.h"

#include <algorithm>

namespace noi
{

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item) { m_items.push_back(item); }

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* const item = itemAt(index);
    if (item) m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return lay(QRect(0, 0, width, 0), false); }

QSize FlowLayout::minimumSize() const
{
    int height = 0;
    for (const QLayoutItem* item : m_items)
        height = std::max(height, item->sizeHint().height());
    return {0, height};
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem* item : m_items)
        width += item->sizeHint().width() + spacing();
    return {width, minimumSize().height()};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    lay(rect, true);
}

int FlowLayout::lay(const QRect& rect, bool place) const
{
    int x = rect.left(), y = rect.top(), row = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue; // hidden
        const QSize wanted = item->sizeHint();
        if (x > rect.left() && x + wanted.width() > rect.left() + rect.width()) {
            x = rect.left();
            y += row + spacing() / 2;
            row = 0;
        }
        if (place) item->setGeometry({x, y, std::min(wanted.width(), rect.width()), wanted.height()});
        x += wanted.width() + spacing();
        row = std::max(row, wanted.height());
    }
    return y + row - rect.top();
}

} // namespace noi
