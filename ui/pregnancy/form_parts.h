#pragma once

#include "ui/kit/choice_field.h"
#include "ui/kit/number_field.h"

#include <cmath>

namespace noi
{

// What the forms on pregnancy have in common.

/// A figure as it is typed, in the unit of the record; none for none.
[[nodiscard]] inline std::optional<int> whole(const NumberField& field, double times = 1)
{
    const auto number = field.number();
    return number ? std::optional(int(std::lround(*number * times))) : std::nullopt;
}
inline void setWhole(NumberField& field, std::optional<int> value, double times = 1)
{
    field.setNumber(value ? std::optional(*value / times) : std::nullopt);
}

/// The chosen line of an enumeration of the model; what is not chosen is 0, "not known".
template <class Enum> [[nodiscard]] Enum chosen(const ChoiceField& field)
{
    return static_cast<Enum>(field.value().toInt());
}
template <class Enum> void setChosen(ChoiceField& field, Enum value)
{
    const int number = static_cast<int>(value);
    field.setValue(number == 0 ? QVariant() : QVariant(number));
}

} // namespace noi
