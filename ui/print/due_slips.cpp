#include "ui/print/due_slips.h"

#include "ui/print/card_canvas.h"

#include <QCoreApplication>

#include <algorithm>

namespace noi
{
namespace
{

struct DueSlipText {
    Q_DECLARE_TR_FUNCTIONS(DueSlipText)
};

// Millimetres on an upright A4.
constexpr qreal sheetWidth = 210, sheetHeight = 297;
constexpr int across = 2, down = 2, slipsOfPage = across * down;
constexpr qreal slipWidth = sheetWidth / across, slipHeight = sheetHeight / down, margin = 12;

constexpr Qt::Alignment centred = Qt::AlignHCenter | Qt::AlignVCenter;

/// Paints below one another.
class Slip
{
public:
    Slip(const CardCanvas& canvas, qreal left, qreal top)
        : m_canvas(canvas), m_left(left + margin), m_top(top + margin)
    {
    }

    void line(const QString& text, qreal height, const CardCanvas::Style& style)
    {
        m_canvas.write({m_left, m_top, width, height}, text, style);
        m_top += height;
    }
    void rule()
    {
        m_top += 1.5;
        m_canvas.line(m_left, m_top, m_left + width, m_top, 0.3);
        m_top += 2;
    }
    /// A label and below it what it says, or a dotted line to write on.
    void fact(const QString& label, const QString& value)
    {
        constexpr qreal height = 7;
        line(label, 4, {2.8});
        if (value.isEmpty())
            m_canvas.line(m_left, m_top + height - 1.5, m_left + width, m_top + height - 1.5, 0.3,
                          Qt::DotLine);
        else
            m_canvas.write({m_left, m_top, width, height - 0.5}, value, {4, QFont::DemiBold});
        m_top += height + 1;
    }
    void atFoot(qreal slipTop, const QString& text, qreal height, const CardCanvas::Style& style)
    {
        m_canvas.write({m_left, slipTop + slipHeight - margin - height, width, height}, text, style);
    }

private:
    static constexpr qreal width = slipWidth - 2 * margin;
    const CardCanvas& m_canvas;
    qreal m_left, m_top;
};

/// At most as many lines as there is room for: what is over stands behind the last.
QStringList linesOf(const QStringList& vaccines)
{
    constexpr qsizetype most = 5;
    QStringList lines = vaccines.first(std::min(vaccines.size(), most));
    if (vaccines.size() > most)
        lines.last() += QStringLiteral(", ") + vaccines.mid(most).join(QStringLiteral(", "));
    return lines;
}

void paintSlip(const CardCanvas& canvas, const DueSlip& slip, qreal left, qreal top)
{
    Slip paper(canvas, left, top);
    paper.line(slip.station, 5, {3.4, QFont::DemiBold, centred});
    if (!slip.phone.isEmpty())
        paper.line(DueSlipText::tr("Telephone: %1").arg(slip.phone), 4.5, {2.9, QFont::Normal, centred});
    paper.line(DueSlipText::tr("INVITATION TO VACCINATION"), 9, {5, QFont::Bold, centred});
    paper.rule();
    paper.line(slip.name, 11, {5, QFont::Bold});
    paper.line(DueSlipText::tr("Born %1").arg(slip.birth), 5, {3.2});
    if (!slip.mother.isEmpty()) paper.line(DueSlipText::tr("Mother: %1").arg(slip.mother), 5.5, {3.6});
    if (!slip.hamlet.isEmpty()) paper.line(DueSlipText::tr("Hamlet: %1").arg(slip.hamlet), 5.5, {3.6});
    paper.rule();
    paper.line(DueSlipText::tr("To be given"), 4, {2.8});
    for (const QString& vaccine : linesOf(slip.vaccines))
        paper.line(vaccine, 5.6, {4, QFont::DemiBold});
    paper.rule();
    paper.fact(DueSlipText::tr("When"), slip.when);
    paper.fact(DueSlipText::tr("Where"), slip.where);
    paper.atFoot(top, DueSlipText::tr("Bring the vaccination booklet."), 6, {3.8, QFont::Bold, centred});
}

void paintCutLines(const CardCanvas& canvas)
{
    canvas.line(slipWidth, 0, slipWidth, sheetHeight, 0.2, Qt::DashLine);
    canvas.line(0, slipHeight, sheetWidth, slipHeight, 0.2, Qt::DashLine);
}

} // namespace

PrintJob dueSlipsJob(const QList<DueSlip>& slips)
{
    const int pages = std::max(1, int((slips.size() + slipsOfPage - 1) / slipsOfPage));
    return {QPageLayout::Portrait, pages, [slips](QPainter& painter, const QRectF& page, int number) {
                const CardCanvas canvas(painter, page, sheetWidth, sheetHeight);
                const auto here = slips.mid(qsizetype(number) * slipsOfPage, slipsOfPage);
                for (int i = 0; i < here.size(); ++i)
                    paintSlip(canvas, here[i], i % across * slipWidth, i / across * slipHeight);
                paintCutLines(canvas);
            }};
}

} // namespace noi
