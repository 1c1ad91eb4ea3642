#include "tests/bench/province_report_bench.h"

#include "app/system_clock.h"
#include "core/report/sealed_report.h"
#include "resources/packs/packs.h"
#include "sync/server/reports/numbering.h"
#include "sync/server/reports/province_report.h"
#include "sync/server/reports/report_packs.h"
#include "sync/server/reports/report_status.h"
#include "sync/server/server_store.h"
#include "tests/bench/figures.h"
#include "tests/bench/report_province.h"

#include <ctime>

namespace noi::bench
{

namespace
{

using namespace provincial;
using report::Period;

template <class T> T taken(Result<T> result)
{
    if (!result) fail(result.error().english());
    return std::move(result).value();
}

std::unique_ptr<ServerStore> open(const QString& database, const Clock& clock)
{
    return database.startsWith(u"postgresql:")
               ? taken(ServerStore::openPostgres(database, clock))
               : taken(
                     ServerStore::open(database + QStringLiteral("/server.db"), QByteArray(32, 'k'), clock));
}

template <class Work> void timed(const QString& what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock(); // of all threads of this process
    const QString found = work();
    printLine(QStringLiteral("%1 %2 s, of them %3 s of this process   %4")
                  .arg(what, -52)
                  .arg(double(timer.nsecsElapsed()) / 1e9, 8, 'f', 2)
                  .arg(double(std::clock() - before) / CLOCKS_PER_SEC, 6, 'f', 2)
                  .arg(found));
}

qint64 largest(const report::ReportTable& table)
{
    qint64 most = 0;
    for (const auto& row : table.rows)
        for (const auto& cell : row.cells)
            if (const auto* const figure = std::get_if<qint64>(&cell.value)) most = std::max(most, *figure);
    return most;
}

/// A signed report of every station, as they come by sync.
void handAllIn(Database& database, const QList<ReportingStation>& stations, const report::ReportTable& table)
{
    const auto already = taken(database.row(QStringLiteral("SELECT count(*) FROM report")));
    if (already.first().toInt() > 0) return;
    if (auto done = database.transaction([&]() -> Result<void> {
            for (const ReportingStation& station : stations) {
                const DeviceKeys keys = makeDeviceKeys();
                Report report;
                report.form = table.form;
                report.formVersion = table.version;
                report.period = table.period.text();
                report.madeAt = PartialDate::ofDay(QDate(2026, 11, 2));
                report.content = report::sealedContent(table);
                report.signedBy = QStringLiteral("Trưởng trạm");
                report.signer = Id::of(station.number, 2);
                report::sign(report, keys.secretKey);
                const Id id = Id::of(station.number, 4);
                for (const auto& [sql, values] : QList<std::pair<QString, QVariantList>>{
                         {QStringLiteral("INSERT INTO device(id, public_key) VALUES(?, ?)"),
                          {report.signer.value, QString::fromLatin1(keys.publicKey.toHex())}},
                         {QStringLiteral(
                              "INSERT INTO sync_device VALUES(?, ?, 'PC', ?, 0, 0, 0, 0, ?, NULL, NULL, 0)"),
                          {station.number, station.number, keys.publicKey, QByteArray("x")}},
                         {QStringLiteral("INSERT INTO op VALUES(?, ?, ?, ?, NULL, ?)"),
                          {id.value, id.value, station.file.value, QByteArray("x"), station.number}},
                         {QStringLiteral(
                              "INSERT INTO report(id, form, form_version, period, made_at, content, "
                              "signed_by, signer, signature) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                          {id.value, report.form, report.formVersion, report.period, report.madeAt.toText(),
                           report.content, report.signedBy, report.signer.value, report.signature}}})
                    if (auto put = database.run(sql, values); !put) return put;
            }
            return {};
        });
        !done)
        fail(done.error().english());
}

} // namespace

void measureProvinceReports(const QString& address, int stationCount, int people)
{
    const SystemClock clock;
    const auto store = open(address, clock);
    Database& database = store->database();
    if (taken(database.row(QStringLiteral("SELECT count(*) FROM sync_station"))).first().toInt() == 0)
        timed(QStringLiteral("filling"), [&] {
            fillProvince(database, stationCount, people);
            return QString();
        });
    const auto count = [&](const char* table) {
        return taken(database.row(QStringLiteral("SELECT count(*) FROM ") + QString::fromLatin1(table)))
            .first()
            .toString();
    };
    printLine(QStringLiteral("%1 stations, %2 people, %3 doses, %4 births")
                  .arg(count("sync_station"), count("person"), count("dose"), count("delivery")));
    const Period october = Period::month(2026, 10), year = Period::year(2026);
    const auto reference = taken(ReportPacks(PackFolders({bundledPacks()})).on(october.to, october.to));
    const QList<ReportingStation> stations = taken(reportingStations(database));
    timed(QStringLiteral("numbering all doses, the first time"), [&] {
        if (auto done = numberAllDoses(database, *reference); !done) fail(done.error().english());
        return count("series_dose");
    });
    if (database.dialect() == Database::Dialect::Postgres) (void)database.run(QStringLiteral("ANALYZE")).ok();
    report::ReportTable last;
    for (const auto& form : reference->forms.all())
        for (const Period& period : {october, year}) {
            if (!form.deadlines.contains(period.kind)) continue;
            for (const bool whole : {true, false}) {
                const auto scope = whole ? stations : QList{stations[stations.size() / 2]};
                timed(QStringLiteral("%1 %2, %3")
                          .arg(form.code, period.text(),
                               whole ? QStringLiteral("province") : QStringLiteral("one station")),
                      [&] {
                          const auto made = taken(reportOf(database, *reference,
                                                           {form.code, period, QStringLiteral("vi"),
                                                            PartialDate::ofDay(QDate(2026, 11, 10))},
                                                           scope, QStringLiteral("x")));
                          if (!whole && period == october && form.code == u"immunisation") last = made.table;
                          return QStringLiteral("largest figure %1").arg(largest(made.table));
                      });
            }
        }
    handAllIn(database, stations, last);
    timed(QStringLiteral("signed figures beside the registers"), [&] {
        const auto sum =
            taken(signedSum(database, *reference,
                            {QStringLiteral("immunisation"), october, QStringLiteral("vi"), {}}, stations));
        return QStringLiteral("%1 reported").arg(sum.reported.size());
    });
    timed(QStringLiteral("who has reported"), [&] {
        const auto* const form = reference->forms.byCode(QStringLiteral("immunisation"));
        return QStringLiteral("%1 stations")
            .arg(taken(statusOf(database, stations, *form, october, QDate(2026, 11, 10))).size());
    });
}

} // namespace noi::bench
