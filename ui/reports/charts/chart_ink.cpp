#include "ui/reports/charts/chart_ink.h"

#include "core/report/report_table.h"
#include "ui/theme/colours.h"

#include <QFontMetricsF>
#include <QPainter>

namespace noi
{

ChartPainter::ChartPainter(QPainter& painter, ChartLook look)
    : m_painter(painter), m_look(look), m_font(painter.font()),
      m_lineHeight(QFontMetricsF(m_font, painter.device()).height())
{
    painter.setRenderHint(QPainter::Antialiasing);
}

QFont ChartPainter::font(Weight weight, double scale) const
{
    QFont font = m_font;
    if (weight == Weight::Strong) font.setWeight(QFont::DemiBold);
    if (scale < 1 && font.pixelSize() > 0)
        font.setPixelSize(qMax(1, int(font.pixelSize() * scale)));
    else if (scale < 1)
        font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

double ChartPainter::width(const QString& text, bool strong) const
{
    return QFontMetricsF(font(strong ? Weight::Strong : Weight::Normal, 1), m_painter.device())
        .horizontalAdvance(text);
}

void ChartPainter::write(const QRectF& box, const QString& text, Qt::Alignment alignment, Weight weight) const
{
    constexpr double smallest = 0.7;
    double scale = 1;
    const auto fits = [&] {
        return QFontMetricsF(font(weight, scale), m_painter.device()).horizontalAdvance(text) <= box.width();
    };
    while (scale > smallest && !fits())
        scale -= 0.05;
    m_painter.setPen(onPaper() ? QColor(Qt::black) : QColor(colours::text));
    m_painter.setFont(font(weight, scale));
    const QString shown = fits() ? text
                                 : QFontMetricsF(m_painter.font(), m_painter.device())
                                       .elidedText(text, Qt::ElideRight, box.width());
    m_painter.drawText(box, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    m_painter.setFont(m_font);
}

void ChartPainter::gridLine(const QPointF& from, const QPointF& to) const
{
    m_painter.setPen(QPen(QColor(onPaper() ? 0xffb4b4b4 : colours::line), stroke() / 2));
    m_painter.drawLine(from, to);
}

void ChartPainter::frame(const QRectF& box) const
{
    m_painter.setPen(QPen(QColor(onPaper() ? 0xff000000 : colours::fieldLine), stroke() / 2, Qt::SolidLine,
                          Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(box);
}

void ChartPainter::wantedLine(const QPointF& from, const QPointF& to) const
{
    m_painter.setPen(QPen(ink(Meaning::Stop), stroke() * 1.3, Qt::DashLine));
    m_painter.drawLine(from, to);
}

QColor ChartPainter::ink(Meaning meaning) const { return onPaper() ? QColor(Qt::black) : colour(meaning); }

void ChartPainter::bar(const QRectF& box, const ChartInk& ink) const
{
    if (box.width() <= 0 || box.height() <= 0) return;
    const QColor strong = this->ink(ink.meaning);
    const QColor pale = onPaper() ? QColor(Qt::white) : paleColour(ink.meaning);
    m_painter.fillRect(box, ink.hatch == Hatch::Full ? strong : pale);
    hatchOver(box, ink.hatch, strong);
    m_painter.setPen(QPen(strong, stroke(), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(box);
}

/// Lines and dots of our own: a brush's pattern has the size of the device's dots, so a printer makes grey of
/// it.
void ChartPainter::hatchOver(const QRectF& box, Hatch hatch, const QColor& colour) const
{
    if (hatch == Hatch::Empty || hatch == Hatch::Full) return;
    const double step = m_lineHeight * (hatch == Hatch::Slanted ? 0.28 : 0.36);
    m_painter.save();
    m_painter.setClipRect(box, Qt::IntersectClip);
    m_painter.setPen(QPen(colour, stroke(), Qt::SolidLine, Qt::FlatCap));
    m_painter.setBrush(colour);
    if (hatch == Hatch::Dotted) {
        m_painter.setPen(Qt::NoPen);
        for (double y = box.top() + step / 2; y < box.bottom() + step; y += step)
            for (double x = box.left() + step / 2; x < box.right() + step; x += step)
                m_painter.drawEllipse(QPointF(x, y), stroke() * 0.9, stroke() * 0.9);
    }
    for (double x = box.left() - box.height(); hatch != Hatch::Dotted && x < box.right(); x += step) {
        m_painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        if (hatch == Hatch::Crossed)
            m_painter.drawLine(QPointF(x, box.top()), QPointF(x + box.height(), box.bottom()));
    }
    m_painter.restore();
}

double ChartPainter::legend(const QPointF& from, const ChartInk& ink, const QString& name) const
{
    const double box = m_lineHeight * 1.4;
    bar({from.x(), from.y() + 0.15 * m_lineHeight, box, 0.7 * m_lineHeight}, ink);
    const QString words = (sign(ink.meaning) + u' ' + name).trimmed();
    const double wide = width(words);
    write({from.x() + box + 0.4 * m_lineHeight, from.y(), wide + 1, m_lineHeight}, words,
          Qt::AlignLeft | Qt::AlignVCenter);
    return box + wide + 2 * m_lineHeight;
}

QString chartCount(qint64 number) { return report::cellText({number, 0, {}, false}); }

QString chartPercent(double percent, int decimals)
{
    return report::cellText({report::Cell::Percent{percent}, decimals, {}, false});
}

} // namespace noi
