#pragma once

#include "core/report/report_maker.h"

namespace noi::report
{

/// Something about a report's figures that cannot be, or that is asked about before it is handed in.
struct CheckFinding {
    enum class Kind {
        Rule, ///< a rule of the form does not hold: `what` says it
        Jump, ///< a figure is far from that of the period before: `what` is the row's label
    };
    Kind kind = Kind::Rule;
    QString what;
    qint64 now = 0, before = 0; ///< of a jump
    QList<Id> records;          ///< that should not be there; of a jump all of the figure
};

/// The form's rules over the figures of its checked column, and figures that jumped. A rule "a <= b" that
/// does not hold is found only where somebody in a is nowhere in b, in ten years.
Result<QList<CheckFinding>> check(ReportMaker& maker, Database& database, const Form& form,
                                  const Period& period, const QString& language);

} // namespace noi::report
