#include "app/server/command.h"
#include "app/server/storage.h"
#include "app/system_clock.h"

#include <QFile>

#include <cstdio>

namespace noi::server
{
namespace
{

constexpr qint64 largestPack = 4 << 20;

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("pack-version"), QStringLiteral("As its law or maker names it."),
         QStringLiteral("V")},
        {QStringLiteral("from"), QStringLiteral("Valid from this day."), QStringLiteral("YYYY-MM-DD")},
    });
}

Result<QString> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "“%1” cannot be read."), {path}};
    if (file.size() > largestPack)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "“%1” is larger than a pack may be (4 MB)."),
                     {path}};
    return QString::fromUtf8(file.readAll());
}

Result<void> addPack(ServerStore& store, const QCommandLineParser& parser, const QStringList& words)
{
    const QString name = words.value(1), version = parser.value(QStringLiteral("pack-version")),
                  from = parser.value(QStringLiteral("from"));
    const QDate day = QDate::fromString(from, Qt::ISODate);
    if (words.size() != 3 || version.isEmpty() || !day.isValid())
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "pack add NAME FILE --pack-version V --from YYYY-MM-DD")};
    const auto content = contentOf(words[2]);
    if (!content) return content.error();
    const auto id = store.addPack(name, version, PartialDate::ofDay(day), *content);
    if (!id) return id.error();
    std::printf("Pack %lld is kept. It goes to stations with: noi-server pack send %lld [STATION]…\n",
                static_cast<long long>(id->value), static_cast<long long>(id->value));
    return {};
}

Result<void> sendPack(ServerStore& store, const QStringList& words)
{
    bool fits = false;
    const Id pack{words.value(1).toLongLong(&fits)};
    if (!fits)
        return Error{
            ErrorKind::BadInput,
            QT_TRANSLATE_NOOP("Error", "pack send NUMBER [STATION]…: the number is in “pack list”.")};
    const QStringList stations = words.sliced(2);
    if (auto sent = store.sendPackTo(pack, stations); !sent) return sent;
    const QString whom =
        stations.isEmpty() ? QStringLiteral("all stations") : stations.join(QStringLiteral(", "));
    std::printf("Pack %lld goes to %s with their next sync.\n", static_cast<long long>(pack.value),
                qUtf8Printable(whom));
    return {};
}

Result<void> listPacks(ServerStore& store)
{
    const auto packs = store.listPacks();
    if (!packs) return packs.error();
    for (const ServerStore::PackEntry& pack : *packs)
        std::printf("%lld  %s %s, sent to %d stations\n", static_cast<long long>(pack.id.value),
                    qUtf8Printable(pack.name), qUtf8Printable(pack.version), pack.stations);
    return {};
}

Result<void> run(const Options& options, const QCommandLineParser& parser, const QStringList& words)
{
    const SystemClock clock;
    const auto store = openStore(options, clock);
    if (!store) return store.error();
    const QString what = words.value(0);
    if (what == u"add") return addPack(**store, parser, words);
    if (what == u"send") return sendPack(**store, words);
    if (what == u"list") return listPacks(**store);
    return Error{ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "pack add, pack send or pack list?")};
}

} // namespace

const Command packCommand{"pack",
                          "pack add NAME FILE --pack-version V --from YYYY-MM-DD | pack send NUMBER "
                          "[STATION]… | pack list\n"
                          "    Keeps a data pack; sends it to some stations first, to all later.",
                          addOptions, run};

} // namespace noi::server
