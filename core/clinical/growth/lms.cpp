#include "core/clinical/growth/lms.h"

#include <cmath>

namespace noi::growth
{

double Lms::valueAt(double z) const
{
    return l == 0 ? m * std::exp(s * z) : m * std::pow(1 + l * s * z, 1 / l);
}

double Lms::zOf(double value) const
{
    const double z = l == 0   ? std::log(value / m) / s
                     : l == 1 ? (value / m - 1) / s
                              : (std::pow(value / m, l) - 1) / (s * l);
    if (std::abs(z) <= 3) return z;
    const double third = valueAt(z > 0 ? 3 : -3), step = std::abs(third - valueAt(z > 0 ? 2 : -2));
    return (z > 0 ? 3 : -3) + (value - third) / step;
}

Lms between(const Lms& first, const Lms& second, double part)
{
    const auto mixed = [part](double from, double to) { return from + part * (to - from); };
    return {mixed(first.l, second.l), mixed(first.m, second.m), mixed(first.s, second.s)};
}

} // namespace noi::growth
