#pragma once

#include "ui/print/sheet.h"

#include <QDir>
#include <QImage>
#include <QPainter>

namespace noi::test
{

/// A page of a job on A4, 150 points to the inch. A `picture` is also kept in NOI_PICTURES, as
/// `picture`-PAGE.png.
inline QImage paintedPage(const PrintJob& job, int page, const QString& picture = {})
{
    const bool lying = job.orientation == QPageLayout::Landscape;
    QImage image(lying ? 1754 : 1240, lying ? 1240 : 1754, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    job.paint(painter, image.rect(), page);
    painter.end();
    const QString folder = qEnvironmentVariable("NOI_PICTURES");
    if (!folder.isEmpty() && !picture.isEmpty())
        image.save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(picture).arg(page)));
    return image;
}

inline bool hasInk(const QImage& image, const QRect& where)
{
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            if (qGray(image.pixel(x, y)) < 128) return true;
    return false;
}

} // namespace noi::test
