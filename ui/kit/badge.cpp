#include "ui/kit/badge.h"

#include <QPainter>

#include <algorithm>

namespace noi
{

namespace
{

QString withSign(Meaning meaning, const QString& words)
{
    return meaning == Meaning::Neutral ? words : sign(meaning) + u' ' + words;
}

} // namespace

Badge::Badge(QWidget* parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    setLook(this, "badge", meaningName(Meaning::Neutral));
}

void Badge::say(Meaning meaning, const QString& words)
{
    setText(withSign(meaning, words));
    setLook(this, "badge", meaningName(meaning));
}

int drawBadge(QPainter* painter, const QRect& rect, Meaning meaning, const QString& words)
{
    const QString text = withSign(meaning, words);
    const QFontMetrics metrics(painter->font());
    const int padding = metrics.height() / 3;
    // The advance is rounded: without a pixel more some words would be cut.
    const int width = std::min(rect.width(), metrics.horizontalAdvance(text) + 2 * padding + 1);
    const int height = std::min(rect.height(), metrics.height() + padding / 2);
    const QRect box(rect.left(), rect.center().y() - height / 2, width, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(paleColour(meaning));
    painter->drawRoundedRect(box, padding, padding);
    painter->setPen(colour(meaning));
    painter->drawText(box.adjusted(padding, 0, -padding, 0), Qt::AlignVCenter,
                      metrics.elidedText(text, Qt::ElideRight, width - 2 * padding));
    painter->restore();
    return width;
}

} // namespace noi
