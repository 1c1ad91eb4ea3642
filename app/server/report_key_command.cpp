#include "app/server/command.h"
#include "app/server/storage.h"
#include "app/system_clock.h"
#include "sync/server/reports/report_keys.h"

#include <cstdio>

namespace noi::server
{
namespace
{

using provincial::ReportKey;
using provincial::ReportKeys;

void addOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("with-records"),
                      QStringLiteral("The key also shows which records are behind a figure.")});
}

Result<void> addKey(ServerStore& store, const QCommandLineParser& parser, const QStringList& words)
{
    const auto key = ReportKeys(store.database())
                         .add(words.sliced(1).join(u' '), parser.isSet(QStringLiteral("with-records")),
                              store.clock().nowMs());
    if (!key) return key.error();
    std::printf("%s\n", key->constData());
    std::fprintf(stderr, "Keep it: it is shown this once.\n");
    return {};
}

QString day(qint64 ms) { return vietnamTime(ms).toString(QStringLiteral("yyyy-MM-dd")); }

QString remarkOn(const ReportKey& key)
{
    QStringList remarks;
    if (key.withRecords) remarks << QStringLiteral("with records");
    if (key.lastUsedMs != 0) remarks << QStringLiteral("last used %1").arg(day(key.lastUsedMs));
    if (key.revokedMs != 0) remarks << QStringLiteral("revoked %1").arg(day(key.revokedMs));
    return remarks.join(QStringLiteral(", "));
}

Result<void> listKeys(ServerStore& store)
{
    const auto keys = ReportKeys(store.database()).list();
    if (!keys) return keys.error();
    for (const ReportKey& key : *keys)
        std::printf("%4lld  %s  %s  %s\n", static_cast<long long>(key.number),
                    qUtf8Printable(day(key.madeMs)), qUtf8Printable(key.name), qUtf8Printable(remarkOn(key)));
    return {};
}

Result<void> revokeKey(ServerStore& store, const QStringList& words)
{
    bool fits = false;
    const qint64 number = words.value(1).toLongLong(&fits);
    if (!fits)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "report-key revoke NUMBER: it is in “report-key list”.")};
    if (auto done = ReportKeys(store.database()).revoke(number, store.clock().nowMs()); !done) return done;
    std::printf("Key %lld is answered no more.\n", static_cast<long long>(number));
    return {};
}

Result<void> run(const Options& options, const QCommandLineParser& parser, const QStringList& words)
{
    const SystemClock clock;
    const auto store = openStore(options, clock);
    if (!store) return store.error();
    const QString what = words.value(0);
    if (what == u"add") return addKey(**store, parser, words);
    if (what == u"list") return listKeys(**store);
    if (what == u"revoke") return revokeKey(**store, words);
    return Error{ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "report-key add, report-key list or report-key revoke?")};
}

} // namespace

const Command reportKeyCommand{"report-key",
                               "report-key add NAME [--with-records] | report-key list | report-key revoke "
                               "NUMBER\n"
                               "    Lets a person of the province ask for reports (REPORTS_API.md), and no "
                               "longer.",
                               addOptions, run};

} // namespace noi::server
