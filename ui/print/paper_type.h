#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>
#include <QStringList>

class QPainter;

namespace noi
{

/// A size and weight of our font on paper, measured in millimetres. The same on every device: it is set at a
/// hundred units in a millimetre, and whoever paints scales the painter (toPaper()).
class PaperType
{
public:
    static constexpr qreal unitsOfMillimetre = 100;

    explicit PaperType(qreal size, int weight = QFont::Normal); ///< mm

    [[nodiscard]] qreal size() const { return m_size; }
    [[nodiscard]] const QFont& font() const { return m_font; } ///< in its units
    [[nodiscard]] qreal lineHeight() const { return m_metrics.height() / unitsOfMillimetre; }
    [[nodiscard]] qreal width(const QString& text) const
    {
        return m_metrics.horizontalAdvance(text) / unitsOfMillimetre;
    }
    /// The widest part of a text that no line may be broken within.
    [[nodiscard]] qreal widestWord(const QString& text) const;
    /// Lines of at most that width (mm), broken at words, and inside a word only where it alone is too wide.
    [[nodiscard]] QStringList lines(const QString& text, qreal width) const;
    /// Writes lines into a box (mm), from its top.
    void write(QPainter& painter, const QStringList& lines, qreal left, qreal top, qreal width,
               Qt::Alignment alignment) const;

private:
    qreal m_size;
    QFont m_font;
    QFontMetricsF m_metrics;
};

/// Lets a painter paint in PaperType's units on a page that is `width` mm wide. Save and restore around it.
void toPaper(QPainter& painter, const QRectF& page, qreal width);

} // namespace noi
