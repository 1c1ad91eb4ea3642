#include "core/clinical/growth/corrected_age.h"

#include "core/clinical/growth/growth_standard.h"

namespace noi::growth
{

bool isCorrected(double ageDays, std::optional<int> gestationDays)
{
    return gestationDays && *gestationDays < pretermBelowDays && ageDays < correctedMonths * daysInMonth;
}

double correctedAge(double ageDays, std::optional<int> gestationDays)
{
    return isCorrected(ageDays, gestationDays) ? ageDays - (termDays - *gestationDays) : ageDays;
}

} // namespace noi::growth
