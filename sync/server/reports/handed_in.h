#pragma once

#include "core/model/report.h"
#include "core/report/report_table.h"
#include "sync/server/reports/reporting_stations.h"

#include <QHash>

namespace noi::provincial
{

/// A version of a report as a station handed it in.
struct HandedInVersion {
    enum class Signature {
        Fits,      ///< and the key is that of a PC of this station
        OfAnother, ///< it fits a key, of a PC that is not known as this station's
        DoesNotFit,
    };
    Id id;
    Report report;
    Signature signature = Signature::DoesNotFit;
};

/// What one station handed in of one form and period.
struct HandedInReport {
    QList<HandedInVersion> versions; ///< newest first

    /// The one that stands: the newest whose signature fits and that no fitting one replaces. Null: none.
    [[nodiscard]] const HandedInVersion* standing() const;
    /// The first one that fits; null: none.
    [[nodiscard]] const HandedInVersion* first() const;
};

/// By station's number; a station without any is not there. What stands in nobody's file is left out.
Result<QHash<qint64, HandedInReport>> handedIn(Database& database, const QList<ReportingStation>& stations,
                                               const QString& form, const report::Period& period);

/// As it was signed. Damaged where it cannot be read, or is of another form or period than the record says.
Result<report::ReportTable> tableOf(const HandedInVersion& version);

} // namespace noi::provincial
