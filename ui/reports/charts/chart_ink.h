#pragma once

#include "ui/growth/growth_chart.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace noi
{

/// How a surface is filled: it stays to be told apart where colours are gone.
enum class Hatch { Empty, Full, Slanted, Crossed, Dotted };

/// What a bar says: a colour on the screen, a hatching everywhere, and a sign beside its name.
struct ChartInk {
    Meaning meaning = Meaning::Neutral;
    Hatch hatch = Hatch::Empty;
};

/// Draws the parts of charts with a painter's font; on paper all in black on white.
class ChartPainter
{
public:
    ChartPainter(QPainter& painter, ChartLook look);

    [[nodiscard]] QPainter& painter() const { return m_painter; }
    [[nodiscard]] bool onPaper() const { return m_look == ChartLook::Paper; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double width(const QString& text, bool strong = false) const;

    enum class Weight { Normal, Strong };
    /// One line; smaller down to 70 % where it is too long, and only then cut with "…".
    void write(const QRectF& box, const QString& text, Qt::Alignment alignment,
               Weight weight = Weight::Normal) const;
    /// A line of the grid, of the frame, and one that must be seen: the wanted share.
    void gridLine(const QPointF& from, const QPointF& to) const;
    void frame(const QRectF& box) const;
    void wantedLine(const QPointF& from, const QPointF& to) const;

    void bar(const QRectF& box, const ChartInk& ink) const;
    /// A little bar, the sign and the name; how much of the line it took.
    double legend(const QPointF& from, const ChartInk& ink, const QString& name) const;

    [[nodiscard]] QColor ink(Meaning meaning) const;
    [[nodiscard]] double stroke() const { return m_lineHeight / 12; }

private:
    [[nodiscard]] QFont font(Weight weight, double scale) const;
    void hatchOver(const QRectF& box, Hatch hatch, const QColor& colour) const;

    QPainter& m_painter;
    ChartLook m_look;
    QFont m_font;
    double m_lineHeight;
};

/// "1.234" and "97,5 %".
[[nodiscard]] QString chartCount(qint64 number);
[[nodiscard]] QString chartPercent(double percent, int decimals = 1);

} // namespace noi
