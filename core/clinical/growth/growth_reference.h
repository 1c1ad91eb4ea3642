#pragma once

#include "core/clinical/growth/growth_trend.h"
#include "core/reference/pack_folders.h"

namespace noi::growth
{

/// All that a child's growth is judged by. Some 20,000 rows: read when the first child's growth is looked at.
struct GrowthReference {
    GrowthStandard standard;
    GrowthClasses classes;
    TrendRules trends;

    /// The packs growth-who.csv, growth-classes.csv and growth-trends.csv that apply on `day`.
    static Result<GrowthReference> load(const PackFolders& folders, QDate day);
};

} // namespace noi::growth
