#include "app/server/command.h"
#include "app/server/storage.h"
#include "app/system_clock.h"

#include <cstdio>

namespace noi::server
{
namespace
{

void noOptions(QCommandLineParser&) {}

Result<void> listStations(const Options& options, const QCommandLineParser&, const QStringList&)
{
    const SystemClock clock;
    const auto store = openStore(options, clock);
    if (!store) return store.error();
    const auto stations = (*store)->listStations();
    if (!stations) return stations.error();
    for (const StationEntry& station : *stations)
        std::printf("%-12s %3d PC  %9lld in its feed  %s  %s\n", qUtf8Printable(station.code),
                    station.devices, static_cast<long long>(station.feedLength), qUtf8Printable(station.name),
                    qUtf8Printable(station.communes.join(u' ')));
    return {};
}

QString remarkOn(const DeviceEntry& device)
{
    if (device.revoked) return QStringLiteral("revoked");
    if (device.successor != 0) return QStringLiteral("goes on as %1").arg(device.successor);
    return {};
}

Result<void> listDevices(const Options& options, const QCommandLineParser&, const QStringList& words)
{
    const SystemClock clock;
    const auto store = openStore(options, clock);
    if (!store) return store.error();
    const auto devices = (*store)->listDevices(words.value(0));
    if (!devices) return devices.error();
    for (const DeviceEntry& device : *devices)
        std::printf("%10lld  %s  %9lld operations  %s  %s\n", static_cast<long long>(device.number),
                    qUtf8Printable(vietnamTime(device.enrolledMs).toString(QStringLiteral("yyyy-MM-dd"))),
                    static_cast<long long>(device.ops), qUtf8Printable(device.name),
                    qUtf8Printable(remarkOn(device)));
    return {};
}

Result<void> revoke(const Options& options, const QCommandLineParser&, const QStringList& words)
{
    bool fits = false;
    const qint64 number = words.value(0).toLongLong(&fits);
    if (!fits)
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error", "Say which PC: its number, as “devices” lists them.")};
    const SystemClock clock;
    const auto store = openStore(options, clock);
    if (!store) return store.error();
    if (auto done = (*store)->revoke(number); !done) return done;
    std::printf("PC %lld is answered no more. What it wrote stays.\n", static_cast<long long>(number));
    return {};
}

} // namespace

const Command stationsCommand{"stations",
                              "stations\n"
                              "    Lists the stations, their PCs and communes.",
                              noOptions, listStations};
const Command devicesCommand{"devices",
                             "devices [STATION]\n"
                             "    Lists the PCs, of one station or all.",
                             noOptions, listDevices};
const Command revokeCommand{"revoke",
                            "revoke NUMBER\n"
                            "    From the next request on that PC is refused.",
                            noOptions, revoke};

} // namespace noi::server
