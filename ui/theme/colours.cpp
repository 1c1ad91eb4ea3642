#include "ui/theme/colours.h"

#include <algorithm>
#include <cmath>

namespace noi::colours
{

namespace
{

double linear(int channel)
{
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

} // namespace

double contrast(QRgb one, QRgb other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)}); // by value: of two temporaries it
                                                                                // would keep references
    return (light + 0.05) / (dark + 0.05);
}

} // namespace noi::colours
