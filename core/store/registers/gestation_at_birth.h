#pragma once

#include "core/base/id.h"
#include "core/store/database.h"

#include <optional>

namespace noi
{

/// How long the pregnancy had lasted when this person was born, in days since the last period, as the record
/// of the birth has it, in any file of theirs. None where it is not known here: nobody is taken for born at
/// term, nor for preterm.
[[nodiscard]] Result<std::optional<int>> gestationAtBirth(Database& database, Id person);

} // namespace noi
