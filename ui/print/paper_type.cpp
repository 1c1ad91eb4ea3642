#include "ui/print/paper_type.h"

#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace noi
{

namespace
{

QFont fontOf(qreal size, int weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Be Vietnam Pro"), QStringLiteral("Noto Sans")});
    font.setPixelSize(qMax(1, qRound(size * PaperType::unitsOfMillimetre)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString withoutEndingSpace(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

PaperType::PaperType(qreal size, int weight) : m_size(size), m_font(fontOf(size, weight)), m_metrics(m_font)
{
}

qreal PaperType::widestWord(const QString& text) const
{
    qreal widest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to; (to = finder.toNextBoundary()) >= 0; from = to)
        widest = std::max(widest, width(withoutEndingSpace(text.mid(from, to - from))));
    return widest;
}

QStringList PaperType::lines(const QString& text, qreal width) const
{
    QStringList lines;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString& paragraph : text.split(u'\n')) {
        if (this->width(paragraph) <= width) {
            lines += paragraph;
            continue;
        }
        QTextLayout layout(paragraph, m_font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width * unitsOfMillimetre);
            lines += withoutEndingSpace(paragraph.mid(line.textStart(), line.textLength()));
        }
        layout.endLayout();
    }
    return lines;
}

void PaperType::write(QPainter& painter, const QStringList& lines, qreal left, qreal top, qreal width,
                      Qt::Alignment alignment) const
{
    painter.setPen(Qt::black);
    painter.setFont(m_font);
    qreal baseline = top * unitsOfMillimetre + m_metrics.ascent();
    for (const QString& line : lines) {
        const qreal free = width * unitsOfMillimetre - m_metrics.horizontalAdvance(line);
        const qreal before = alignment & Qt::AlignRight ? free : alignment & Qt::AlignHCenter ? free / 2 : 0;
        painter.drawText(QPointF(left * unitsOfMillimetre + before, baseline), line);
        baseline += m_metrics.height();
    }
}

void toPaper(QPainter& painter, const QRectF& page, qreal width)
{
    const qreal scale = page.width() / (width * PaperType::unitsOfMillimetre);
    painter.translate(page.topLeft());
    painter.scale(scale, scale);
}

} // namespace noi
