#pragma once

#include "core/reference/reference.h"
#include "core/service/due_list.h"
#include "ui/print/due_slips.h"

namespace noi
{

/// What an invitation says besides who is invited.
struct Invitation {
    QString station, when, where;
};

[[nodiscard]] QList<DueSlip> slipsOf(const DueList& list, const Reference& reference,
                                     const Invitation& invitation);

} // namespace noi
