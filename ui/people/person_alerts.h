#pragma once

#include "core/service/person_file.h"
#include "ui/theme/theme.h"

namespace noi
{

struct PeopleReference;

/// What everyone who opens a file has to see first.
struct Alert {
    Meaning meaning;
    QString words;
};

/// Withdrawn, died, severe reactions that stand, fields on which people disagree; in this order.
[[nodiscard]] QList<Alert> personAlerts(const PersonFile& file, const PeopleReference& reference);

} // namespace noi
