#include "ui/print/child_card.h"

#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace noi
{
namespace
{

constexpr qreal millimetresOfInch = 25.4;
constexpr QSizeF a5(210, 148);

/// Where the card stands on a page that the device paints from edge to edge.
QRectF cardArea(const QPagedPaintDevice& device, int resolution)
{
    const QSizeF page = device.pageLayout().fullRect(QPageLayout::Millimeter).size();
    const qreal scale = qMin(1.0, qMin(page.width() / a5.width(), page.height() / a5.height()));
    const qreal unit = resolution / millimetresOfInch;
    return {0, 0, a5.width() * scale * unit, a5.height() * scale * unit};
}

void paintCutLine(QPainter& painter, const QRectF& card)
{
    painter.setPen(QPen(Qt::black, card.width() / 1000, Qt::DashLine));
    painter.drawLine(card.bottomLeft(), card.bottomRight());
}

bool paintPages(QPagedPaintDevice& device, int resolution, const ChildCard& card)
{
    QPainter painter;
    if (!painter.begin(&device)) return false;
    const QRectF area = cardArea(device, resolution);
    const qreal page = device.pageLayout().fullRect(QPageLayout::Millimeter).height();
    for (int i = 0; i < childCardPages(card); ++i) {
        if (i > 0 && !device.newPage()) return false;
        paintChildCard(painter, area, card, i);
        if (page > a5.height() + 1) paintCutLine(painter, area);
    }
    return painter.end();
}

QPageLayout layoutOf(CardPaper paper)
{
    const bool half = paper == CardPaper::HalfA4;
    return {QPageSize(half ? QPageSize::A4 : QPageSize::A5),
            half ? QPageLayout::Portrait : QPageLayout::Landscape,
            {},
            QPageLayout::Millimeter};
}

} // namespace

Result<void> writeChildCardPdf(const QString& path, const ChildCard& card, CardPaper paper)
{
    QPdfWriter writer(path);
    writer.setPageLayout(layoutOf(paper));
    writer.setResolution(600);
    if (!paintPages(writer, writer.resolution(), card) || QFileInfo(path).size() == 0)
        return Error{
            ErrorKind::Io,
            QT_TRANSLATE_NOOP("Error", "The card could not be written to %1. Choose another folder."),
            {path}};
    return {};
}

Result<void> printChildCard(QPrinter& printer, const ChildCard& card)
{
    printer.setFullPage(true);
    if (!paintPages(printer, printer.resolution(), card))
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP(
                         "Error", "The printer did not take the card. Look at the printer and print again."),
                     {}};
    return {};
}

} // namespace noi
