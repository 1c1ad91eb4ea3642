#pragma once

#include "core/reference/pack_table.h"

#include <QHash>

namespace noi
{

/// How near each other two doses of an antigen must be to look like one that was recorded twice, or given
/// twice because the other was not known. Pack columns: antigen, days.
struct DoubleDoseRules {
    QHash<QString, int> days; ///< by antigen; one that is not in it is never asked about

    /// Fails with Damaged, naming the line; antigens are unique.
    static Result<DoubleDoseRules> read(const QByteArray& bytes, const QString& file);
};

} // namespace noi
