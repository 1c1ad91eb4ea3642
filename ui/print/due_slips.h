#pragma once

#include "ui/print/sheet.h"

#include <QList>
#include <QStringList>

namespace noi
{

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
