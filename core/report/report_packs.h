#pragma once

#include "core/report/book_list.h"
#include "core/report/chart_list.h"
#include "core/report/report_reference.h"

namespace noi::report
{

/// Forms, books, charts and all that they are made by, as they apply on a day.
struct ReportPacks {
    ReportReference reference;
    BookList books;
    ChartList charts;

    static Result<ReportPacks> load(const PackFolders& folders, QDate day);
};

} // namespace noi::report
