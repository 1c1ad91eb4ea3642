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
    return {QPageSize(job.paper), job.orientation, {}, QPageLayout::Millimeter};
}

/// Of the job's paper, in dots.
QSizeF sizeOf(const PrintJob& job, int resolution)
{
    return layoutOf(job).fullRect(QPageLayout::Millimeter).size() * resolution / millimetresOfInch;
}

/// As large as the job's paper, or smaller where the printer's is smaller.
QSizeF sizeOn(const QPrinter& printer, const PrintJob& job)
{
    const QSizeF wanted = sizeOf(job, printer.resolution());
    const QSizeF paper = printer.paperRect(QPrinter::DevicePixel).size();
    constexpr qreal rounding = 0.99; // of A4 in whole dots
    const bool fits =
        paper.width() >= wanted.width() * rounding && paper.height() >= wanted.height() * rounding;
    return fits ? wanted : wanted.scaled(paper, Qt::KeepAspectRatio);
}

bool paintPages(QPagedPaintDevice& device, const QSizeF& size, const PrintJob& job)
{
    QPainter painter;
    if (!painter.begin(&device)) return false;
    painter.setRenderHint(QPainter::Antialiasing);
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
    if (!paintPages(writer, sizeOf(job, writer.resolution()), job) || QFileInfo(path).size() == 0)
        return Error{
            ErrorKind::Io,
            QT_TRANSLATE_NOOP("Error", "The pages could not be written to %1. Choose another folder."),
            {path}};
    return {};
}

Result<void> printOn(QPrinter& printer, const PrintJob& job)
{
    printer.setPageSize(QPageSize(job.paper));
    printer.setPageOrientation(job.orientation);
    printer.setFullPage(true);
    if (!paintPages(printer, sizeOn(printer, job), job))
        return Error{ErrorKind::Io,
                     QT_TRANSLATE_NOOP(
                         "Error", "The printer did not take the pages. Look at the printer and print again."),
                     {}};
    return {};
}

} // namespace noi
