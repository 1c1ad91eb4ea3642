#include "core/clinical/pregnancy/deaths.h"

namespace noi::pregnancy
{

namespace
{

constexpr int maternalDays = 42, earlyNeonatalDays = 7, neonatalDays = 28;

} // namespace

std::optional<int> daysFrom(const PartialDate& first, const PartialDate& then)
{
    const auto exact = [](const PartialDate& date) {
        return date.precision() >= PartialDate::Precision::Day;
    };
    if (!exact(first) || !exact(then)) return {};
    return int(first.earliest().daysTo(then.earliest()));
}

std::optional<bool> isMaternalDeath(const PartialDate& died, const PartialDate& ended, bool accident)
{
    if (accident) return false;
    if (ended.isNull()) return true;
    const auto days = daysFrom(ended, died);
    return days ? std::optional(*days <= maternalDays) : std::nullopt;
}

std::optional<ChildDeath> childDeath(const PartialDate& born, const PartialDate& died)
{
    const auto days = daysFrom(born, died);
    if (!days || *days < 0) return {};
    return *days < earlyNeonatalDays ? ChildDeath::EarlyNeonatal
           : *days < neonatalDays    ? ChildDeath::LateNeonatal
                                     : ChildDeath::Later;
}

} // namespace noi::pregnancy
