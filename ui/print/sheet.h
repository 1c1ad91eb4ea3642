#pragma once

#include "core/base/result.h"

#include <QPageLayout>
#include <QPageSize>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QPrinter;
class QRectF;

namespace noi
{

/// Pages of one size, painted one by one.
struct PrintJob {
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    int pages = 1;
    std::function<void(QPainter&, const QRectF& page, int number)> paint; ///< number from 0, whole page
    QPageSize::PageSizeId paper = QPageSize::A4;                          ///< or A3
};

/// Writes the pages as a PDF with embedded fonts. Error: the file cannot be written.
[[nodiscard]] Result<void> writePdf(const QString& path, const PrintJob& job);

/// Prints the pages on their paper. A printer that does not have it, as most that have no A3, gets them made
/// smaller to fit on what it has. Error: the printer does not take them.
[[nodiscard]] Result<void> printOn(QPrinter& printer, const PrintJob& job);

} // namespace noi
