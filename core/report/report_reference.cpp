#include "core/report/report_reference.h"

namespace noi::report
{

Result<ReportReference> ReportReference::load(const PackFolders& folders, QDate day)
{
    ReportReference reference;
    if (auto done = folders.readInto(reference.series, "series.csv", day); !done) return done.error();
    if (auto done = folders.readInto(reference.indicators, "indicators.csv", day); !done) return done.error();
    if (auto done = folders.readInto(reference.products, "products.csv", day); !done) return done.error();
    auto forms = FormBook::load(folders, day, reference.indicators);
    if (!forms) return forms.error();
    reference.forms = std::move(forms).value();
    auto pregnancy = pregnancy::PregnancyReference::load(folders, day);
    if (!pregnancy) return pregnancy.error();
    reference.pregnancy = std::move(pregnancy).value();
    auto growth = growth::GrowthReference::load(folders, day);
    if (!growth) return growth.error();
    reference.growth = std::move(growth).value();
    return reference;
}

} // namespace noi::report
