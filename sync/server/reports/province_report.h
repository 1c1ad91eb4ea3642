#pragma once

#include "core/report/report_reference.h"
#include "core/report/report_table.h"
#include "sync/server/reports/handed_in.h"

namespace noi::provincial
{

/// Which report, in which words, as of when.
struct ReportQuestion {
    QString form;
    report::Period period;
    QString language = QStringLiteral("vi"); ///< or "en"
    PartialDate now;
};

/// NotFound for a form that there is not, BadInput for a kind of period that it is not made for.
Result<const report::Form*> formOf(const report::ReportReference& reference, const QString& code,
                                   const report::Period& period);

/// A report made from the registers, and how far they had followed.
struct RegisterReport {
    report::ReportTable table;
    qint64 notCounted = 0; ///< files and uploads that came in and are not counted yet
};

/// The form filled from the registers for these stations together; people are counted once, whatever number
/// of stations has their file. `name`: who reports, as it prints. Doses are numbered first where that is
/// needed.
Result<RegisterReport> reportOf(Database& database, const report::ReportReference& reference,
                                const ReportQuestion& question, const QList<ReportingStation>& stations,
                                const QString& name);
/// "Toàn tỉnh".
[[nodiscard]] QString wholeProvince(const QString& language);

/// What the stations signed, added up, beside the registers.
struct SignedSum {
    struct Difference {
        QString row, column; ///< codes
        qint64 handedIn = 0;
        qint64 registers = 0; ///< of the stations that handed in
    };
    report::ReportTable handedIn;  ///< figures added up; no shares, no records
    report::ReportTable registers; ///< of all stations
    QList<ReportingStation> reported;
    QList<ReportingStation> missing; ///< nothing, or nothing whose signature fits
    QList<ReportingStation> damaged; ///< what they handed in cannot be read; not in the sum
    QStringList otherVersions;       ///< codes of stations whose form is of another version than here
    QList<Difference> differences;
    qint64 notCounted = 0;
};
Result<SignedSum> signedSum(Database& database, const report::ReportReference& reference,
                            const ReportQuestion& question, const QList<ReportingStation>& stations);

} // namespace noi::provincial
