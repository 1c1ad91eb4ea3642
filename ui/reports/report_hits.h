#pragma once

#include "ui/reports/reports_source.h"
#include "ui/shell/omni_source.h"

namespace noi
{

/// What the box at the top finds among the reports: "báo cáo tháng 10", names of forms and books, best first.
/// `page`: the page's key.
[[nodiscard]] QList<OmniHit> reportHits(const QString& typed, const QList<ReportEntry>& entries, QDate today,
                                        const QString& language, const QString& page);

} // namespace noi
