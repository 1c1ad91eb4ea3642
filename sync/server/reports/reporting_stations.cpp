#include "sync/server/reports/reporting_stations.h"

#include <algorithm>

namespace noi::provincial
{

Result<QList<ReportingStation>> reportingStations(Database& database)
{
    const auto rows = database.rows(
        QStringLiteral("SELECT s.number, s.code, s.name, coalesce(s.file, 0), coalesce(c.commune, '') FROM "
                       "sync_station s LEFT JOIN sync_station_commune c ON c.station = s.number "
                       "ORDER BY s.code, c.commune"));
    if (!rows) return rows.error();
    QList<ReportingStation> all;
    for (const Row& row : *rows) {
        if (all.isEmpty() || all.last().number != row[0].toLongLong())
            all.append(
                {row[0].toLongLong(), row[1].toString(), row[2].toString(), {}, Id{row[3].toLongLong()}});
        if (const QString commune = row[4].toString(); !commune.isEmpty()) all.last().communes << commune;
    }
    for (ReportingStation& station : all) {
        if (!station.communes.isEmpty() || !station.file) continue;
        const auto own =
            database.row(QStringLiteral("SELECT commune FROM station WHERE id = ?"), {station.file.value});
        if (!own) return own.error();
        if (const QString commune = own->value(0).toString(); !commune.isEmpty()) station.communes << commune;
    }
    return all;
}

Result<ReportingStation> reportingStation(const QList<ReportingStation>& all, const QString& code)
{
    const auto found = std::ranges::find(all, code, &ReportingStation::code);
    if (found != all.end()) return *found;
    return Error{
        ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no station with the code “%1”."), {code}};
}

Result<report::Scope> scopeOf(Database& database, const QList<ReportingStation>& stations)
{
    report::Scope scope;
    QSet<Id> files;
    for (const ReportingStation& station : stations) {
        for (const QString& commune : station.communes)
            scope.communes.insert(commune);
        if (station.file) files.insert(station.file);
    }
    auto read = database.forEach(QStringLiteral("SELECT s.id, op.file FROM site s JOIN op ON op.id = s.id"),
                                 {}, [&](const Row& row) -> Result<void> {
                                     if (files.contains(Id{row[1].toLongLong()}))
                                         scope.sites.insert(Id{row[0].toLongLong()});
                                     return {};
                                 });
    return read ? Result<report::Scope>(std::move(scope)) : Result<report::Scope>(read.error());
}

} // namespace noi::provincial
