#include "app/server/serve.h"

#include "app/server/storage.h"
#include "sync/server/replay_guard.h"
#include "sync/server/reports/report_service.h"
#include "sync/wire/envelope.h"

#include <QFile>

#include <algorithm>
#include <thread>

namespace noi::server
{
namespace
{

const QStringList paths{QStringLiteral("/v1/sync"), QStringLiteral("/v1/enrol"),
                        QStringLiteral("/v1/search")};

int workersFor(const Options& options)
{
    if (options.workers > 0) return options.workers;
    if (isSqlite(options)) return 1; // it has one writer anyway
    return std::clamp(2 * static_cast<int>(std::thread::hardware_concurrency()), 2, 16);
}

front::Front::Options frontOptions(const Options& options)
{
    front::Front::Options made;
    made.address = options.listenAddress;
    made.port = options.port;
    made.paths = paths;
    made.workers = workersFor(options);
    made.limits.connectionsPerAddress = options.connectionsPerAddress;
    made.limits.requestMs = options.requestSeconds * 1000;
    made.news = options.news;
    made.deviceOf = wire::senderOf;
    return made;
}

} // namespace

Serving::Serving(const Options& options, const Clock& clock)
    : m_options(options), m_clock(clock), m_lock(options.folder.lock()), m_log(front::linesTo(options.log)),
      m_guard(std::make_shared<ReplayGuard>(clock.nowMs()))
{
    m_lock.setStaleLockTime(0);
}

Serving::~Serving()
{
    m_watch.reset();
    m_front.reset();
    m_housekeeper.reset();
    m_log.event(QStringLiteral("stopped"));
}

Result<std::unique_ptr<Serving>> Serving::start(const Options& options, const Clock& clock)
{
    // The first start makes folder, keys and tables; an error here is said better than from a worker.
    if (auto store = openStore(options, clock); !store) return store.error();
    std::unique_ptr<Serving> serving(new Serving(options, clock));
    if (auto begun = serving->begin(); !begun) return begun.error();
    return serving;
}

Result<void> Serving::begin()
{
    if (!m_lock.tryLock())
        return Error{ErrorKind::Refused,
                     QT_TRANSLATE_NOOP("Error", "Another noi-server already runs on %1."),
                     {m_options.folder.path}};
    const auto tls = tlsIdentity(m_options);
    if (!tls) return tls.error();
    m_tlsPin = tls->keyPrint;
    if (auto kept = remember(m_options); !kept) return kept;
    m_housekeeper = std::make_unique<Housekeeper>(m_options, m_clock, m_log, m_metrics);

    front::Front::Options options = frontOptions(m_options);
    options.tls = *tls;
    if (m_options.reports) options.reading = reports();
    auto started = front::Front::start(options, handlers(), m_log, m_metrics);
    if (!started) return started.error();
    m_front = std::move(started).value();
    m_newsTeller = m_front.get();
    m_metrics.addGauge(QStringLiteral("noi_connections_open"), QStringLiteral("Now."),
                       [front = m_front.get()] { return front->connections(); });
    if (!m_options.metricsAddress.isEmpty()) {
        front::Front::Options watch;
        watch.address = m_options.metricsAddress;
        watch.port = m_options.metricsPort;
        auto watching = front::Front::start(watch, {}, m_log, m_metrics);
        if (!watching) return watching.error();
        m_watch = std::move(watching).value();
    }
    m_log.event(QStringLiteral("listening on %1:%2, %3, %4 workers")
                    .arg(m_options.listenAddress, QString::number(port()),
                         isSqlite(m_options) ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL"),
                         QString::number(options.workers)));
    return {};
}

front::MakeHandler Serving::handlers()
{
    return [this]() -> Result<front::Handler> {
        auto opened = openStore(m_options, m_clock);
        if (!opened) return opened.error();
        const std::shared_ptr<ServerStore> store = std::move(opened).value();
        store->setTlsPin(m_tlsPin);
        const auto service = std::make_shared<SyncService>(*store, m_clock, m_guard);
        return front::Handler([this, store, service](const QString& path, const QByteArray& request) {
            store->setDiskNearlyFull(m_housekeeper->diskNearlyFull());
            HttpAnswer answer = service->answer(path, request);
            if (m_options.answered && answer.status == 200) m_options.answered(answer.device);
            if (answer.opsIn > 0) {
                m_housekeeper->wake();
                front::Front* teller = m_newsTeller;
                if (teller && m_options.news) teller->tellNews();
            }
            return answer;
        });
    };
}

front::Front::Reading Serving::reports() const
{
    // Besides those who make reports one who tells the others that their key is none, or where reports stand.
    const int workers = m_options.reportsAtOnce + 1;
    const auto turns = std::make_shared<provincial::ReportTurns>(m_options.reportsAtOnce);
    const auto make = [this, turns]() -> Result<front::Handler> {
        auto opened = openStore(m_options, m_clock);
        if (!opened) return opened.error();
        const std::shared_ptr<ServerStore> store = std::move(opened).value();
        const auto service =
            std::make_shared<provincial::ReportService>(*store, m_clock, reportPacks(m_options), turns);
        return front::Handler([store, service](const QString& target, const QByteArray& key) {
            return service->answer(target, key);
        });
    };
    return {QStringLiteral("/v1/reports/"), make, workers};
}

} // namespace noi::server
