#include "ui/print/sheet.h"

#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace noi
{
namespace
{

constexpr qreal millimetresOfInch = 25.4;

QPageLayout layoutOf(const PrintJob& job)
{
    return {QPageSize(QPageSize::A4), job.orientation, {}, QPageLayout::Millimeter};
}

bool paintPages(QPagedPaintDevice& device, int resolution, const PrintJob& job)
{
    QPainter painter;
    if (!painter.begin(&device)) return false;
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size =
        layoutOf(job).fullRect(QPageLayout::Millimeter).size() * resolution / millimetresOfInch;
    for (int i = 0; i < job.pages; ++i) {
        if (i > 0 && !device.newPage()) return false;
        job.paint(painter, QRectF(QPointF(), size), i);
    }
    return painter.end();
}

} // namespace

Result<void> writePdf(const QString& path, const PrintJob& job)
{
    QPdfWriter writer(path);
    writer.setPageLayout(layoutOf(job));
    writer.setResolution(600);
    if (!paintPages(writer, writer.resolution(), job) || QFileInfo(path).size() == 0)
        return Error{
            ErrorKind::Io,
            QT_TRANSLATE_NOOP("Error", "The pages could not be written to %1. Choose another folder."),
            {path}};
    return {};
}

Result<void> printOn(QPrinter& printer, const PrintJob& job)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(job.orientation);
    printer.setFullPage(true);
    if (!paintPages(printer, printer.resolution(), job))
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP(
                         "Error", "The printer did not take the pages. Look at the printer and print again."),
                     {}};
    return {};
}

} // namespace noi
