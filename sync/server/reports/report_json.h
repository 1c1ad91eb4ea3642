#pragma once

#include "sync/server/reports/province_report.h"
#include "sync/server/reports/report_status.h"

#include <QJsonArray>
#include <QJsonObject>

namespace noi::provincial
{

// What REPORTS_API.md says, in JSON. Ids are text: they do not fit into the numbers of all programs.

/// `withRecords`: also the records behind each figure.
[[nodiscard]] QJsonObject toJson(const report::ReportTable& table, bool withRecords);
[[nodiscard]] QJsonObject toJson(const report::Period& period);
[[nodiscard]] QJsonObject toJson(const report::Form& form);
[[nodiscard]] QJsonObject toJson(const ReportingStation& station);
[[nodiscard]] QJsonObject toJson(const StationStatus& status);
[[nodiscard]] QJsonArray toJson(const HandedInReport& reports);
[[nodiscard]] QJsonObject toJson(const SignedSum& sum, bool withRecords);
/// {"error": {"code": …, "message": …}}
[[nodiscard]] QJsonObject errorJson(const QString& code, const QString& message);

} // namespace noi::provincial
