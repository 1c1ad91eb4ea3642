#pragma once

#include "ui/print/sheet.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace noi
{

/// A due list as it is printed: words only, so that any page can fill it.
struct DueListPaper {
    struct Line {
        QString name, birth, mother, phone, vaccines, due, state;
    };
    struct Hamlet {
        QString name; ///< never empty
        QList<Line> lines;
    };

    QString station;
    QString period; ///< "Tháng 11/2026"
    QString filter; ///< what it was cut down to; may be empty
    QList<Hamlet> hamlets;
    QDateTime printed;
};

/// A4 lying; a hamlet's head is never the last line of a page, and is said again on the next.
[[nodiscard]] PrintJob dueListJob(const DueListPaper& paper);

/// An invitation to a session.
struct DueSlip {
    QString station;
    QString name, birth, mother, hamlet;
    QStringList vaccines; ///< what is to be given: each on a line of its own
    QString when;         ///< "thứ Hai 23/11/2026, 7 giờ 30"; empty: dots to write on
    QString where;        ///< empty: dots to write on
    QString phone;        ///< of the station; may be empty
};

/// Four to an A4, with lines to cut along.
[[nodiscard]] PrintJob dueSlipsJob(const QList<DueSlip>& slips);

} // namespace noi
