#pragma once

#include "core/model/report.h"
#include "core/report/report_table.h"

namespace noi::report
{

/// What is kept of a report that was handed in: the whole table, so that it prints the same whatever becomes
/// of records and packs.
[[nodiscard]] QString sealedContent(const ReportTable& table);
/// Fails with Damaged.
[[nodiscard]] Result<ReportTable> openSealed(const Report& report);

/// Signs form, version, period, time, name and content with a device's secret key (Ed25519).
void sign(Report& report, const QByteArray& secretKey);
[[nodiscard]] bool signatureFits(const Report& report, const QByteArray& publicKey);

} // namespace noi::report
