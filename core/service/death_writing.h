#pragma once

#include "core/model/death.h"
#include "core/model/person.h"
#include "core/service/service_context.h"

namespace noi
{

/// BadInput for a day that is missing, to come, or before the birth.
[[nodiscard]] Result<void> checkDeath(const Death& death, const Person& person, QDate today);

/// Collects a death in `work`: the fact in the person's file, and the day in Person::died.
Id addDeath(Work& work, const Seen<Person>& person, const Death& death);

} // namespace noi
