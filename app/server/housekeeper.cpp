#include "app/server/housekeeper.h"

#include "app/server/storage.h"
#include "sync/server/reports/numbering.h"

#include <QStorageInfo>

namespace noi::server
{
namespace
{

using namespace std::chrono_literals;
constexpr int foldsAtOnce = 20;
constexpr int filesAtOnce = 200;
constexpr auto othersTurn = 10ms; ///< on SQLite, whose writers wait for each other
constexpr auto restFor = 5s;
constexpr auto countEvery = 60s;

} // namespace

Housekeeper::Housekeeper(const Options& options, const Clock& clock, front::RequestLog& log,
                         front::Metrics& metrics)
    : m_options(options), m_clock(clock), m_log(log), m_packs(reportPacks(options))
{
    const auto gauge = [&metrics, this](const char* name, const char* help, qint64 ServerFigures::*field) {
        metrics.addGauge(QString::fromLatin1(name), QString::fromLatin1(help), [this, field] {
            const std::lock_guard lock(m_mutex);
            return static_cast<double>(m_figures.*field);
        });
    };
    gauge("noi_operations", "In verified chains.", &ServerFigures::ops);
    gauge("noi_operations_carried", "Brought by others, not verified yet.", &ServerFigures::carriedOps);
    gauge("noi_operations_set_aside", "Not understood, or clashing.", &ServerFigures::setAside);
    gauge("noi_stations", "Stations.", &ServerFigures::stations);
    gauge("noi_devices", "PCs that are not revoked.", &ServerFigures::devices);
    gauge("noi_feed_entries", "In all feeds together.", &ServerFigures::feedOps);
    gauge("noi_pending_folds", "Uploads that the registers have not followed yet.",
          &ServerFigures::pendingFolds);
    metrics.addGauge(QStringLiteral("noi_disk_free_bytes"), QStringLiteral("On the data folder's disk."),
                     [this] { return m_free.load(); });
    metrics.addGauge(QStringLiteral("noi_read_only"), QStringLiteral("1: the disk is nearly full."),
                     [this] { return m_full ? 1 : 0; });
    watchDisk();
    m_thread = std::thread([this] { work(); });
}

Housekeeper::~Housekeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_woken.notify_all();
    m_thread.join();
}

void Housekeeper::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_wake = true;
    }
    m_woken.notify_all();
}

/// False when it is time to end.
bool Housekeeper::rest(std::chrono::milliseconds longest)
{
    std::unique_lock lock(m_mutex);
    m_woken.wait_for(lock, longest, [this] { return m_wake || m_ending; });
    m_wake = false;
    return !m_ending;
}

void Housekeeper::work()
{
    std::unique_ptr<ServerStore> store;
    auto counted = std::chrono::steady_clock::now() - countEvery;
    do {
        watchDisk();
        if (!store) {
            auto opened = openStore(m_options, m_clock);
            if (!opened) continue; // the workers say so too
            store = std::move(opened).value();
        }
        const auto followed = store->followSome(foldsAtOnce);
        if (followed && *followed > 0)
            wake(); // there may be more
        else if (m_options.reports && !m_full && number(*store))
            wake();
        if (const auto now = std::chrono::steady_clock::now(); now - counted >= countEvery) {
            counted = now;
            count(*store);
        }
    } while (rest(restFor));
}

bool Housekeeper::number(ServerStore& store)
{
    const QDate today = vietnamToday(m_clock);
    const auto packs = m_packs.on(today, today);
    if (!packs) return false; // whoever asks for a report hears why
    const auto left = provincial::numberSomeDoses(store.database(), **packs, filesAtOnce);
    if (!left || *left == 0) return false;
    if (isSqlite(m_options)) std::this_thread::sleep_for(othersTurn);
    return true;
}

void Housekeeper::watchDisk()
{
    const QStorageInfo disk(m_options.folder.path);
    if (!disk.isValid()) return;
    m_free = static_cast<double>(disk.bytesAvailable());
    const bool full = disk.bytesAvailable() < m_options.minimumFreeMb * 1024 * 1024;
    if (full == m_full.exchange(full)) return;
    m_log.event(full ? QStringLiteral("disk nearly full: reading goes on, nothing is taken")
                     : QStringLiteral("disk has room again"));
}

void Housekeeper::count(ServerStore& store)
{
    auto figures = store.figures();
    if (!figures) return;
    const std::lock_guard lock(m_mutex);
    m_figures = std::move(figures).value();
}

} // namespace noi::server
