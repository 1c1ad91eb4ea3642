#pragma once

#include "core/service/immunization_plan.h"

namespace noi
{

/// One cell of the immunisation grid: what stands in a dose's place.
struct ImmunizationCell {
    enum class What {
        Nothing,
        Given,
        Next,   ///< the dose that is forecast
        Later,  ///< comes after that one
        Passed, ///< was not given and is needed no more
        Closed, ///< no dose any more: too old, contraindicated, …
    };

    What what = What::Nothing;
    int dose = -1; ///< Given: place in the group's doses

    bool operator==(const ImmunizationCell&) const = default;
};

/// A line of the grid. A group takes as many as its fullest cell needs: a dose that is not valid stands above
/// the one that made up for it.
struct ImmunizationRow {
    int group = 0;                       ///< place in the plan's groups
    int line = 0;                        ///< from 0
    int lines = 1;                       ///< of the group
    std::vector<ImmunizationCell> cells; ///< by dose number, from 1

    bool operator==(const ImmunizationRow&) const = default;
};

struct ImmunizationRows {
    int columns = 0; ///< of doses
    std::vector<ImmunizationRow> rows;
    int hidden = 0; ///< groups left out
};

/// Lays a plan out. Without `all`, groups that do not concern the person are left out: no dose was given, and
/// none is needed, or the person is too old for it as for most of the programme.
[[nodiscard]] ImmunizationRows rowsOf(const ImmunizationPlan& plan, bool all);

} // namespace noi
