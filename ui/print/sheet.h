#pragma once

#include "core/base/result.h"

#include <QPageLayout>
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
    QPageLayout::Orientation orientation = QPageLayout::Portrait; ///< of A4
    int pages = 1;
    std::function<void(QPainter&, const QRectF& page, int number)> paint; ///< number from 0, whole page
};

/// Writes the pages as a PDF with embedded fonts. Error: the file cannot be written.
[[nodiscard]] Result<void> writePdf(const QString& path, const PrintJob& job);

/// Prints the pages on A4. Error: the printer does not take them.
[[nodiscard]] Result<void> printOn(QPrinter& printer, const PrintJob& job);

} // namespace noi
