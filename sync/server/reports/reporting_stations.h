#pragma once

#include "core/base/id.h"
#include "core/report/scope.h"
#include "core/store/database.h"

#include <QStringList>

#include <optional>

namespace noi::provincial
{

/// A station that reports, as the province knows it.
struct ReportingStation {
    qint64 number = 0;
    QString code, name;
    QStringList communes; ///< whose people are its residents
    Id file;              ///< its own affairs; null until it has begun them
};

/// All, by code. Communes are those the province gave it; without any, the one its own record names.
Result<QList<ReportingStation>> reportingStations(Database& database);
/// NotFound where there is none with this code.
Result<ReportingStation> reportingStation(const QList<ReportingStation>& all, const QString& code);

/// Theirs together: who lives in a commune of one of them is resident, what was done at a site of one of them
/// was done at the station.
Result<report::Scope> scopeOf(Database& database, const QList<ReportingStation>& stations);

} // namespace noi::provincial
