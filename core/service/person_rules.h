#pragma once

#include "core/base/result.h"
#include "core/model/person.h"

namespace noi
{

/// What is said of a person, as it is kept: names cleaned, the phone without spaces.
[[nodiscard]] Person tidiedPerson(Person person);

/// BadInput for a person without a name, and for a birth or death that is still to come or does not fit.
[[nodiscard]] Result<void> checkPerson(const Person& person, QDate today);

} // namespace noi
