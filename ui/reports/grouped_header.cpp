#include "ui/reports/grouped_header.h"

#include "ui/reports/report_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace noi
{

namespace
{
constexpr int mostLines = 4;
}

GroupedHeader::GroupedHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

QString GroupedHeader::group(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal, ReportModel::GroupRole).toString()
                   : QString();
}

bool GroupedHeader::hasGroups() const
{
    for (int i = 0; i < count(); ++i)
        if (!group(i).isEmpty()) return true;
    return false;
}

int GroupedHeader::titleLines() const
{
    const int gap = gridUnit(this), line = fontMetrics().height();
    int most = 1;
    for (int i = 0; i < count(); ++i) {
        const QRect room(0, 0, sectionSize(i) - 2 * gap, mostLines * line);
        const QString title = model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        const int high = fontMetrics().boundingRect(room, Qt::TextWordWrap, title).height();
        most = std::max(most, (high + line / 2) / line);
    }
    return std::min(most, mostLines);
}

QSize GroupedHeader::sizeHint() const
{
    const int lines = model() ? titleLines() + (hasGroups() ? 1 : 0) : 1;
    return {QHeaderView::sizeHint().width(), lines * fontMetrics().height() + gridUnit(this)};
}

void GroupedHeader::paintGroup(QPainter& painter, const QRect& section, int logical) const
{
    const QString name = group(logical);
    if (name.isEmpty()) return;
    int first = logical, last = logical;
    while (first > 0 && group(first - 1) == name)
        --first;
    while (last + 1 < count() && group(last + 1) == name)
        ++last;
    // Each section draws its part of the whole group's line.
    const int left = sectionViewportPosition(first) - sectionViewportPosition(logical) + section.left();
    const int right =
        sectionViewportPosition(last) + sectionSize(last) - sectionViewportPosition(logical) + section.left();
    const int gap = gridUnit(this) / 2;
    const QRect all(left, section.top() + gap, right - left, fontMetrics().height());
    painter.drawText(all.adjusted(gap, 0, -gap, 0), Qt::AlignCenter,
                     fontMetrics().elidedText(name, Qt::ElideRight, all.width() - 2 * gap));
    painter.fillRect(QRect(std::max(section.left(), left + gap), all.bottom() + 1,
                           std::min(section.right() + 1, right - gap) - std::max(section.left(), left + gap),
                           1),
                     QColor(colours::line));
}

void GroupedHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, QColor(colours::window));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours::line));
    painter->setPen(QColor(colours::greyText));
    QFont font = this->font();
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    const int gap = gridUnit(this);
    QRect titles = rect.adjusted(gap, gap / 2, -gap, -gap / 2);
    if (hasGroups()) {
        paintGroup(*painter, rect, section);
        titles.setTop(titles.top() + fontMetrics().height());
    }
    const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    painter->drawText(titles, (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignBottom | Qt::TextWordWrap,
                      model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace noi
