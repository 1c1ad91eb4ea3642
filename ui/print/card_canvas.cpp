#include "ui/print/card_canvas.h"

#include <QFontMetricsF>

namespace noi
{

CardCanvas::CardCanvas(QPainter& painter, const QRectF& area, qreal width, qreal height)
    : m_painter(painter), m_origin(area.topLeft()),
      m_scale(qMin(area.width() / width, area.height() / height))
{
}

QRectF CardCanvas::rect(qreal left, qreal top, qreal width, qreal height) const
{
    return {m_origin.x() + left * m_scale, m_origin.y() + top * m_scale, width * m_scale, height * m_scale};
}

QFont CardCanvas::font(const Style& style, qreal scale) const
{
    QFont made;
    made.setFamilies({QStringLiteral("Be Vietnam Pro"), QStringLiteral("Noto Sans")});
    made.setPixelSize(qMax(1, qRound(style.height * scale * m_scale)));
    made.setWeight(static_cast<QFont::Weight>(style.weight));
    return made;
}

void CardCanvas::write(const QRectF& box, const QString& text, const Style& style) const
{
    constexpr qreal smallest = 0.6;
    const QRectF target = rect(box.left(), box.top(), box.width(), box.height());
    const auto widthAt = [&](qreal scale) {
        return QFontMetricsF(font(style, scale), m_painter.device()).horizontalAdvance(text);
    };
    qreal scale = 1;
    while (scale > smallest && widthAt(scale) > target.width())
        scale -= 0.05;
    m_painter.setPen(Qt::black);
    m_painter.setFont(font(style, scale));
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    if (metrics.horizontalAdvance(text) <= target.width()) {
        m_painter.drawText(target, static_cast<int>(style.alignment) | Qt::TextSingleLine, text);
        return;
    }
    const int flags = static_cast<int>(style.alignment) | Qt::TextWordWrap;
    const bool fitsWrapped = metrics.boundingRect(target, flags, text).height() <= target.height();
    const QString shown = fitsWrapped ? text : metrics.elidedText(text, Qt::ElideRight, target.width());
    m_painter.drawText(target, flags, shown);
}

qreal CardCanvas::paragraph(qreal left, qreal top, qreal width, const QString& text, const Style& style) const
{
    constexpr qreal endless = 1000; // mm
    m_painter.setPen(Qt::black);
    m_painter.setFont(font(style, 1));
    QRectF used;
    m_painter.drawText(rect(left, top, width, endless),
                       static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, text, &used);
    return used.height() / m_scale;
}

qreal CardCanvas::width(const QString& text, const Style& style) const
{
    return QFontMetricsF(font(style, 1), m_painter.device()).horizontalAdvance(text) / m_scale;
}

void CardCanvas::line(qreal left, qreal top, qreal right, qreal bottom, qreal width, Qt::PenStyle style) const
{
    m_painter.setPen(QPen(Qt::black, width * m_scale, style));
    m_painter.drawLine(rect(left, top, 0, 0).topLeft(), rect(right, bottom, 0, 0).topLeft());
}

void CardCanvas::frame(const QRectF& box, qreal width) const
{
    m_painter.setPen(QPen(Qt::black, width * m_scale));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect(box.left(), box.top(), box.width(), box.height()));
}

void CardCanvas::shade(const QRectF& box) const
{
    m_painter.fillRect(rect(box.left(), box.top(), box.width(), box.height()), QColor(0xe8, 0xe8, 0xe8));
}

} // namespace noi
