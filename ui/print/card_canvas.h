#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

namespace noi
{

/// A sheet measured in millimetres on any painter.
class CardCanvas
{
public:
    /// Fits a sheet of `width` × `height` mm into `area`, at its upper left.
    CardCanvas(QPainter& painter, const QRectF& area, qreal width, qreal height);

    [[nodiscard]] QPainter& painter() const { return m_painter; }
    [[nodiscard]] QRectF rect(qreal left, qreal top, qreal width, qreal height) const;

    struct Style {
        qreal height = 3.2; ///< of the font, mm
        int weight = QFont::Normal;
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    };
    /// Writes text into a box (mm): one line, made smaller down to 60 % where it is too long, then on two
    /// lines, and only then cut with "…".
    void write(const QRectF& box, const QString& text, const Style& style) const;

    /// Writes text in as many lines as it takes; the height it took (mm).
    [[nodiscard]] qreal paragraph(qreal left, qreal top, qreal width, const QString& text,
                                  const Style& style) const;

    /// How wide a line of text is (mm).
    [[nodiscard]] qreal width(const QString& text, const Style& style) const;

    void line(qreal left, qreal top, qreal right, qreal bottom, qreal width = 0.2,
              Qt::PenStyle style = Qt::SolidLine) const;
    void frame(const QRectF& box, qreal width = 0.3) const;
    void shade(const QRectF& box) const;

private:
    [[nodiscard]] QFont font(const Style& style, qreal scale) const;

    QPainter& m_painter;
    QPointF m_origin;
    qreal m_scale; ///< painter units in a millimetre
};

} // namespace noi
