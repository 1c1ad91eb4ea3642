#include "core/report/cuts.h"

#include "core/report/family_columns.h"

#include <algorithm>

namespace noi::report
{

Cuts cutsOf(const QString& condition)
{
    Cuts cuts;
    for (const FamilyColumns& family : familyColumns())
        if (const auto cut = Condition::parse(condition, columnNamesOf(family.name)); cut)
            cuts.insert(family.name, *cut);
    return cuts;
}

bool canCut(const Expression& expression, const Cuts& cuts, const IndicatorPack& indicators)
{
    return std::ranges::all_of(expression.looksAt(),
                               [&](int which) { return cuts.contains(indicators.all()[which].family); });
}

} // namespace noi::report
