#pragma once

#include "core/base/result.h"
#include "core/report/period.h"

#include <QString>

namespace noi::provincial
{

/// What somebody asks about reports, read from the address of the request.
struct AskedReport {
    enum class What { Forms, Stations, Table, Status, HandedIn };
    What what = What::Forms;
    QString form;          ///< empty: not said
    report::Period period; ///< invalid: not said
    QString station;       ///< code; empty: all
    QString language = QStringLiteral("vi");
    bool withRecords = false;

    /// "/v1/reports/table?form=…&period=…". NotFound for another path; BadInput for a word that it does not
    /// take, one that is missing, or an unreadable one; Refused where records are asked for by whom may not
    /// see them.
    static Result<AskedReport> read(const QString& target, bool mayHaveRecords);

    [[nodiscard]] QString name() const; ///< the last part of the path
    /// For the log: no word that was not understood.
    [[nodiscard]] QString inWords() const;
};

} // namespace noi::provincial
