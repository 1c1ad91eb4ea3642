#pragma once

#include "core/base/result.h"
#include "core/model/person.h"

namespace noi
{

/// What is said of a person, as it is kept: names cleaned, the phone without spaces.
[[nodiscard]] Person tidiedPerson(Person person);

/// The name of a newborn that has none yet: "Con bà Nguyễn Thị Hoa" in every language of the screen, because
/// it is what gets stored; "Con bà Nguyễn Thị Hoa (2)" for the second of twins. `place` 0: born alone.
[[nodiscard]] QString nameOfNewborn(const QString& motherName, int place = 0);
[[nodiscard]] bool isNameOfNewborn(const QString& name);

/// BadInput for a person without a name, and for a birth or death that is still to come or does not fit.
[[nodiscard]] Result<void> checkPerson(const Person& person, QDate today);

} // namespace noi
