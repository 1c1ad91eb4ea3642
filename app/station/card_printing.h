#pragma once

#include "core/reference/reference.h"
#include "core/service/person_file.h"
#include "ui/print/child_card.h"

namespace noi
{

/// What the child's card says, from the person's file.
[[nodiscard]] ChildCard childCardOf(const PersonFile& file, const Reference& reference,
                                    const QString& station, QDate today);

} // namespace noi
