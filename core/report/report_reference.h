#pragma once

#include "core/clinical/growth/growth_reference.h"
#include "core/clinical/pregnancy/pregnancy_reference.h"
#include "core/report/form_book.h"
#include "core/report/indicator_pack.h"
#include "core/report/series_pack.h"

namespace noi::report
{

/// All that reports are made by: what is counted, the forms, and the rules that a family's columns follow.
struct ReportReference {
    SeriesPack series;
    IndicatorPack indicators;
    FormBook forms;
    Products products;
    pregnancy::PregnancyReference pregnancy;
    growth::GrowthReference growth;

    /// The packs that apply on `day`: of a report, the last day of its period.
    static Result<ReportReference> load(const PackFolders& folders, QDate day);
};

} // namespace noi::report
