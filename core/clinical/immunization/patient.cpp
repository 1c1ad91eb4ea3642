#include "core/clinical/immunization/patient.h"

#include <algorithm>

namespace noi::immunization
{

bool Patient::has(const QString& observation) const
{
    return std::ranges::any_of(observations, [&](const Observation& one) { return one.code == observation; });
}

QDate Patient::lastDateOf(const QString& observation) const
{
    QDate last;
    for (const Observation& one : observations)
        if (one.code == observation && one.date.isValid() && (!last.isValid() || one.date > last))
            last = one.date;
    return last;
}

} // namespace noi::immunization
