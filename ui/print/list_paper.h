#pragma once

#include "ui/print/sheet.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace noi
{

/// A list as it is printed, in groups: words only, so that any page can fill it.
struct ListPaper {
    struct Column {
        QString title;
        qreal width; ///< mm; together with the number's 10 they fill 273
    };
    struct Group {
        QString name; ///< never empty
        QList<QStringList> rows;
    };

    QString station, title;
    QString subject; ///< below the title: the period, what it was cut down to
    QList<Column> columns;
    QList<Group> groups;
    QDateTime printed;
};

/// A4 lying, people numbered through; a group's head is never the last line of a page, and is said again on
/// the next.
[[nodiscard]] PrintJob listJob(const ListPaper& paper);

} // namespace noi
