#pragma once

#include "core/reference/products.h"
#include "core/service/immunization_plan.h"

namespace noi
{

/// One vaccine to give: a combined product stands once for all the groups that it serves.
struct NextVaccine {
    QString product;    ///< code; empty where no product in use serves the group
    QStringList groups; ///< keys, in the plan's order
    int dose = 0;       ///< the lowest dose number among them: what it is called on the card
    bool overdue = false;

    bool operator==(const NextVaccine&) const = default;
};

/// What is recommended on `day` or was before it, in the plan's order: of the products that may be given,
/// those that serve the most groups, preferred ones first.
[[nodiscard]] std::vector<NextVaccine> nextVaccines(const ImmunizationPlan& plan, QDate day);

} // namespace noi
