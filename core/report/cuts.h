#pragma once

#include "core/clinical/rules/expression.h"
#include "core/report/indicator_pack.h"

namespace noi::report
{

/// What figures fulfil besides their indicators' own conditions, by family. Families that lack a column it
/// names are not in it.
using Cuts = QHash<QString, Condition>;

/// Empty where no family knows what it names, or it makes no sense.
[[nodiscard]] Cuts cutsOf(const QString& condition);
/// Whether every indicator of an expression has a family that knows the cut.
[[nodiscard]] bool canCut(const Expression& expression, const Cuts& cuts, const IndicatorPack& indicators);

} // namespace noi::report
