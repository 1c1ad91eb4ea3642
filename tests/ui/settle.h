#pragma once

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

namespace noi::test
{

/// Some rounds of events: what was asked is answered, what changed is laid out.
inline void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

/// Keeps a picture where NOI_PICTURES names a folder.
inline void keepPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("NOI_PICTURES");
    if (!folder.isEmpty()) widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

/// Shows a page in the room the window leaves it on 1366 by 768, keeps the picture, and asks whether it would
/// also fit into what is left of that at 150 %.
inline void fitsItsRoom(QWidget& page, const QString& name)
{
    page.resize(1206, 650);
    page.show();
    settle();
    INFO(name.toStdString());
    CHECK(page.size() == QSize(1206, 650));
    INFO(page.minimumSizeHint().width() << " by " << page.minimumSizeHint().height());
    CHECK(page.minimumSizeHint().width() <= 760);
    CHECK(page.minimumSizeHint().height() <= 440);
    keepPicture(page, name);
}

} // namespace noi::test
