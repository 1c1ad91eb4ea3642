#pragma once

#include "core/report/period.h"

#include <QString>

#include <optional>

namespace noi
{

/// What was typed into the box at the top about a report.
struct ReportSaid {
    std::optional<report::Period> period; ///< "tháng 10", "quý 3/2025", "6 tháng đầu năm", "năm 2025"
    bool report = false;                  ///< the word "báo cáo" stands in it
    QString rest;                         ///< all other words, as searchKey()
};

/// Marks and capitals do not matter. Without a year: the last one that has begun.
[[nodiscard]] ReportSaid reportSaid(const QString& typed, QDate today);

} // namespace noi
