#pragma once

#include "core/reference/reference.h"
#include "core/service/due_list.h"
#include "ui/print/due_list_paper.h"

namespace noi
{

/// What an invitation says besides who is invited.
struct Invitation {
    QString station, when, where;
};

[[nodiscard]] DueListPaper paperOf(const DueList& list, const Reference& reference, const QString& station,
                                   const QDateTime& now);
[[nodiscard]] QList<DueSlip> slipsOf(const DueList& list, const Reference& reference,
                                     const Invitation& invitation);

} // namespace noi
