#include "sync/server/reports/report_packs.h"

#include <algorithm>

namespace noi::provincial
{

namespace
{

constexpr size_t mostKept = 4;

} // namespace

Result<std::shared_ptr<const report::ReportReference>> ReportPacks::on(QDate day, QDate today)
{
    std::erase_if(m_kept, [&](const Kept& one) { return one.today != today; });
    if (const auto known = std::ranges::find(m_kept, day, &Kept::day); known != m_kept.end())
        return known->reference;
    auto loaded = report::ReportReference::load(m_folders, day);
    if (!loaded) return loaded.error();
    auto reference = std::make_shared<report::ReportReference>(std::move(loaded).value());
    if (auto done = m_folders.readInto(reference->series, "series.csv", today); !done) return done.error();
    if (auto done = m_folders.readInto(reference->products, "products.csv", today); !done)
        return done.error();
    if (m_kept.size() >= mostKept) m_kept.pop_front();
    m_kept.push_back({day, today, reference});
    return std::shared_ptr<const report::ReportReference>(std::move(reference));
}

} // namespace noi::provincial
