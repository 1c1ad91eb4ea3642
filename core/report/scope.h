#pragma once

#include "core/base/id.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace noi::report
{

/// Whose report it is: a station's, or several stations' added up.
struct Scope {
    QSet<QString> communes; ///< who lives there is resident
    QSet<Id> sites;         ///< of its stations: what happens there has place "station"
};

} // namespace noi::report
