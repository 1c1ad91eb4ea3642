#include "app/station/lan/lan_hub.h"

#include "app/server/serve.h"
#include "app/server/storage.h"

#include <sodium.h>

namespace noi
{
namespace
{

constexpr qint64 ticketMs = 15 * 60 * 1000;
/// A neighbour's tickets are numbered from here, so that their numbers are not those the province gave.
constexpr qint64 firstTicket = 1LL << 29;

QByteArray derived(const QByteArray& key)
{
    const QByteArray purpose("noi-lan-hub");
    QByteArray made(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(made.data()), static_cast<size_t>(made.size()),
                       reinterpret_cast<const unsigned char*>(purpose.constData()),
                       static_cast<unsigned long long>(purpose.size()),
                       reinterpret_cast<const unsigned char*>(key.constData()),
                       static_cast<size_t>(key.size()));
    return made;
}

} // namespace

LanHub::LanHub(const server::Options& options, const Settings& settings, const Clock& clock)
    : m_options(std::make_unique<server::Options>(options)), m_stationCode(settings.stationCode),
      m_stationName(settings.stationName), m_clock(clock)
{
}

LanHub::~LanHub() = default;

quint16 LanHub::port() const { return m_serving->port(); }

Result<std::unique_ptr<LanHub>> LanHub::start(const Settings& settings, const Clock& clock)
{
    server::Options options;
    options.folder.path = settings.folder;
    options.databaseKey = derived(settings.key);
    options.listenAddress = settings.listen;
    options.port = settings.port;
    options.url = QStringLiteral("https://127.0.0.1");
    options.log = settings.folder + QStringLiteral("/lan.log");
    options.minimumFreeMb = 200;
    options.news = true;
    std::unique_ptr<LanHub> hub(new LanHub(options, settings, clock));
    options.answered = [noting = hub.get()](qint64 device) {
        const std::lock_guard lock(noting->m_mutex);
        noting->m_answered[device] = noting->m_clock.nowMs();
    };
    auto serving = server::Serving::start(options, clock);
    if (!serving && settings.port != 0) {
        options.port = 0;
        serving = server::Serving::start(options, clock);
    }
    if (!serving) return serving.error();
    hub->m_serving = std::move(serving).value();
    const auto tls = server::tlsIdentity(options);
    if (!tls) return tls.error();
    hub->m_pin = tls->keyPrint;
    return hub;
}

QMap<qint64, qint64> LanHub::answered() const
{
    const std::lock_guard lock(m_mutex);
    return m_answered;
}

Result<wire::Ticket> LanHub::ticket() const
{
    const auto store = server::openStore(*m_options, m_clock);
    if (!store) return store.error();
    auto ticket = (*store)->makeTicket(m_stationCode, m_stationName, {}, ticketMs, firstTicket);
    if (!ticket) return ticket;
    ticket->serverUrl = QStringLiteral("https://127.0.0.1:%1").arg(port());
    ticket->tlsPin = m_pin;
    return ticket;
}

} // namespace noi
