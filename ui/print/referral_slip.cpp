#include "ui/print/referral_slip.h"

#include "ui/print/card_canvas.h"

#include <QCoreApplication>

namespace noi
{
namespace
{

struct ReferralSlipText {
    Q_DECLARE_TR_FUNCTIONS(ReferralSlipText)
};

// Millimetres on an upright A4.
constexpr qreal sheetWidth = 210, sheetHeight = 297, margin = 12, inner = sheetWidth - 2 * margin;
constexpr CardCanvas::Style plain{3.6}, strong{3.6, QFont::DemiBold}, small{2.9};
constexpr Qt::Alignment centred = Qt::AlignHCenter | Qt::AlignVCenter;

/// Paints below one another.
class Slip
{
public:
    explicit Slip(const CardCanvas& canvas) : m_canvas(canvas) {}

    void line(const QString& text, qreal height, const CardCanvas::Style& style)
    {
        m_canvas.write({margin, m_top, inner, height}, text, style);
        m_top += height;
    }
    void heading(const QString& text)
    {
        m_top += 2.5;
        m_canvas.line(margin, m_top, margin + inner, m_top, 0.2);
        m_top += 1;
        line(text, 5.5, {3.4, QFont::Bold});
    }
    /// As many beside one another as `columns` says.
    void facts(const QList<ReferralSlip::Fact>& facts, int columns)
    {
        constexpr qreal height = 5.8;
        const qreal width = inner / columns;
        int at = 0;
        for (const auto& fact : facts) {
            if (fact.value.isEmpty()) continue;
            const QRectF box(margin + at % columns * width, m_top + at / columns * height, width - 2, height);
            m_canvas.write(box, fact.label + QStringLiteral(": ") + fact.value, plain);
            ++at;
        }
        m_top += (at + columns - 1) / columns * height;
    }
    void paragraph(const QString& text, const CardCanvas::Style& style)
    {
        m_top += m_canvas.paragraph(margin, m_top, inner, text, style) + 1;
    }
    void dots(int lines)
    {
        for (int i = 0; i < lines; ++i) {
            m_top += 7;
            m_canvas.line(margin, m_top, margin + inner, m_top, 0.2, Qt::DotLine);
        }
    }
    void skip(qreal height) { m_top += height; }
    [[nodiscard]] qreal top() const { return m_top; }

private:
    const CardCanvas& m_canvas;
    qreal m_top = margin;
};

void paintHead(Slip& paper, const CardCanvas& canvas, const ReferralSlip& slip)
{
    paper.line(slip.station, 6, {3.8, QFont::DemiBold});
    if (slip.emergency) {
        const QRectF box(sheetWidth - margin - 40, margin, 40, 9);
        canvas.frame(box, 0.6);
        canvas.write(box, ReferralSlipText::tr("EMERGENCY"), {5, QFont::Bold, centred});
    }
    paper.skip(4);
    paper.line(ReferralSlipText::tr("REFERRAL SLIP"), 10, {6.4, QFont::Bold, centred});
    paper.line(ReferralSlipText::tr("To: %1").arg(slip.toFacility), 8, {4.4, QFont::DemiBold});
}

void paintWoman(Slip& paper, const ReferralSlip& slip)
{
    paper.heading(ReferralSlipText::tr("Who is sent"));
    paper.line(slip.name, 8, {5, QFont::Bold});
    paper.facts(slip.who, 2);
    paper.heading(ReferralSlipText::tr("This pregnancy"));
    paper.facts(slip.pregnancy, 2);
}

void paintFindings(Slip& paper, const ReferralSlip& slip)
{
    if (!slip.findings.isEmpty()) paper.heading(ReferralSlipText::tr("What was found"));
    for (const QString& finding : slip.findings)
        paper.paragraph(QStringLiteral("• ") + finding, strong);
    if (slip.examined.isEmpty()) return;
    paper.heading(ReferralSlipText::tr("Examined on %1").arg(slip.examined));
    paper.facts(slip.figures, 3);
}

void paintReason(Slip& paper, const ReferralSlip& slip)
{
    paper.heading(ReferralSlipText::tr("Why she is sent"));
    paper.paragraph(slip.reason, plain);
    paper.heading(ReferralSlipText::tr("Done and given before"));
    if (slip.given.isEmpty())
        paper.dots(2);
    else
        paper.paragraph(slip.given, plain);
}

/// The signature at the right; below, the part that comes back.
void paintFoot(Slip& paper, const CardCanvas& canvas, const ReferralSlip& slip)
{
    paper.skip(5);
    const qreal left = margin + inner / 2, width = inner / 2;
    canvas.write({left, paper.top(), width, 5.5}, slip.when, {3.6, QFont::Normal, centred});
    canvas.write({left, paper.top() + 5.5, width, 5.5}, ReferralSlipText::tr("Sent by (signature)"),
                 {3.6, QFont::DemiBold, centred});
    canvas.write({left, paper.top() + 26, width, 6}, slip.by, {3.8, QFont::DemiBold, centred});
    paper.skip(34);
    paper.heading(ReferralSlipText::tr("Answer of who takes over (please send it back)"));
    paper.dots(3);
}

} // namespace

PrintJob referralSlipJob(const ReferralSlip& slip)
{
    return {QPageLayout::Portrait, 1, [slip](QPainter& painter, const QRectF& page, int) {
                const CardCanvas canvas(painter, page, sheetWidth, sheetHeight);
                Slip paper(canvas);
                paintHead(paper, canvas, slip);
                paintWoman(paper, slip);
                paintFindings(paper, slip);
                paintReason(paper, slip);
                paintFoot(paper, canvas, slip);
                canvas.write({margin, sheetHeight - margin - 4, inner, 4},
                             ReferralSlipText::tr("Printed %1")
                                 .arg(slip.printed.toString(QStringLiteral("dd/MM/yyyy HH:mm"))),
                             small);
            }};
}

} // namespace noi
