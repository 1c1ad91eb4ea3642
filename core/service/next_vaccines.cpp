#include "core/service/next_vaccines.h"

#include <algorithm>

namespace noi
{
namespace
{

using Waiting = std::vector<const PlannedGroup*>;

qsizetype serves(const Waiting& waiting, const QString& product)
{
    return std::ranges::count_if(waiting,
                                 [&](const PlannedGroup* one) { return one->products.contains(product); });
}

QString bestProduct(const PlannedGroup& group, const Waiting& waiting)
{
    QString best;
    for (const QString& product : group.products)
        if (best.isEmpty() || serves(waiting, product) > serves(waiting, best)) best = product;
    return best;
}

} // namespace

std::vector<NextVaccine> nextVaccines(const ImmunizationPlan& plan, QDate day)
{
    Waiting waiting;
    for (const PlannedGroup& group : plan.groups)
        if (group.recommended.isValid() && group.recommended <= day) waiting.push_back(&group);

    std::vector<NextVaccine> vaccines;
    while (!waiting.empty()) {
        const PlannedGroup* first = waiting.front();
        NextVaccine next{bestProduct(*first, waiting), {}, first->nextDose, false};
        const auto served = [&](const PlannedGroup* one) {
            return one == first || one->products.contains(next.product);
        };
        for (const PlannedGroup* one : waiting) {
            if (!served(one)) continue;
            next.groups += one->group;
            next.dose = std::min(next.dose, one->nextDose);
            next.overdue = next.overdue || (one->pastDue.isValid() && one->pastDue <= day);
        }
        std::erase_if(waiting, served);
        vaccines.push_back(std::move(next));
    }
    return vaccines;
}

} // namespace noi
