#include "ui/people/immunization_painter.h"

#include "ui/people/immunization_model.h"

#include <QPainter>

#include <algorithm>

namespace noi
{
namespace
{

QFont smallFont(const QFont& font)
{
    QFont small(font);
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

int signWidth(const QFontMetrics& metrics) { return metrics.horizontalAdvance(QStringLiteral("✓")) * 3 / 2; }

QColor inkOf(const ImmunizationLook& look)
{
    if (look.filled) return colour(look.meaning);
    return QColor(look.quiet ? colours::greyText : colours::text);
}

void drawGround(QPainter* painter, const QStyleOptionViewItem& option, const ImmunizationLook& look,
                bool lastOfGroup)
{
    const int gap = std::max(1, gridUnit(option.widget) / 4);
    if (look.filled) {
        painter->setPen(look.strong ? QPen(colour(look.meaning)) : QPen(Qt::NoPen));
        painter->setBrush(paleColour(look.meaning));
        painter->drawRoundedRect(option.rect.adjusted(gap, gap, -gap - 1, -gap - 1), gap, gap);
    }
    if (lastOfGroup) {
        painter->setPen(QColor(colours::band));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (!(option.state & QStyle::State_Selected)) return;
    painter->setPen(QPen(QColor(colours::accent), gap));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(option.rect.adjusted(gap, gap, -gap - 1, -gap - 1), gap, gap);
}

} // namespace

int ImmunizationPainter::wholeWidth(const QWidget* widget)
{
    const QFontMetrics metrics = widget->fontMetrics(), small(smallFont(widget->font()));
    return signWidth(metrics) + metrics.horizontalAdvance(QStringLiteral("00/00/0000")) +
           small.horizontalAdvance(QStringLiteral("DPT-VGB-Hib")) + 4 * gridUnit(widget);
}

void ImmunizationPainter::write(QPainter* painter, QRect room, const QStyleOptionViewItem& option,
                                const ImmunizationLook& look) const
{
    const int unit = gridUnit(option.widget);
    room.adjust(unit, 0, -unit / 2, 0);
    QFont font(option.font);
    if (look.strong) font.setWeight(QFont::DemiBold);
    QRect first = room, second = room;
    const bool two = m_twoLines && !look.detail.isEmpty();
    if (two) {
        first.adjust(0, unit / 4, 0, 0);
        second.adjust(0, 0, 0, -unit / 4);
        first.setBottom(room.center().y());
        second.setTop(room.center().y());
    }
    painter->setFont(font);
    const QFontMetrics metrics = painter->fontMetrics();
    painter->setPen(look.meaning == Meaning::Neutral ? inkOf(look) : colour(look.meaning));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, look.sign);
    first.setLeft(first.left() + signWidth(metrics));
    second.setLeft(first.left());
    // A long name takes a second line where the row has one.
    const bool wrapped = look.detail.isEmpty() && metrics.horizontalAdvance(look.text) > first.width() &&
                         metrics.boundingRect(first, Qt::TextWordWrap, look.text).height() <= first.height();
    const QString text = wrapped ? look.text : metrics.elidedText(look.text, Qt::ElideRight, first.width());
    painter->setPen(inkOf(look));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter | (wrapped ? Qt::TextWordWrap : 0), text);
    if (!two) second.setLeft(first.left() + metrics.horizontalAdvance(text) + unit);
    painter->setFont(smallFont(option.font));
    painter->setPen(look.filled ? inkOf(look) : QColor(colours::greyText));
    const QString detail = painter->fontMetrics().elidedText(look.detail, Qt::ElideRight, second.width());
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter, detail);
}

void ImmunizationPainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const auto* model = static_cast<const ImmunizationModel*>(index.model());
    const ImmunizationRow& row = model->rows().rows[size_t(index.row())];
    const ImmunizationLook look = model->look(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawGround(painter, option, look, index.column() == 0 || row.line == row.lines - 1);
    write(painter, option.rect, option, look);
    painter->restore();
}

} // namespace noi
