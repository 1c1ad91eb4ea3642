#include "core/report/report_packs.h"

namespace noi::report
{

Result<ReportPacks> ReportPacks::load(const PackFolders& folders, QDate day)
{
    auto reference = ReportReference::load(folders, day);
    if (!reference) return reference.error();
    auto books = BookList::load(folders, day, *reference);
    if (!books) return books.error();
    auto charts = ChartList::load(folders, day, reference->indicators);
    if (!charts) return charts.error();
    return ReportPacks{std::move(reference).value(), std::move(books).value(), std::move(charts).value()};
}

} // namespace noi::report
