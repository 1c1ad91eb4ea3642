#include "app/station/lan_desk.h"

#include "core/model/user.h"
#include "core/service/origins.h"
#include "core/store/own_numbers.h"
#include "core/store/registers/session_register.h"
#include "core/store/work.h"

#include <algorithm>
#include <chrono>

namespace noi
{

namespace
{

using namespace std::chrono_literals;

const QString shares = QStringLiteral("lanShares"), portKept = QStringLiteral("lanPort");

/// A PC that is idle asks once a minute.
constexpr qint64 goneAfterMs = 150'000;

LanSource::Done ready(const Result<void>& result) { return QtFuture::makeReadyFuture(result); }

Result<Device> ownDevice(Store& store)
{
    const auto own = OwnNumbers(store.database()).current();
    return own ? readRecord<Device>(store.database(), own->number.record) : Result<Device>(own.error());
}

Result<LanHub::Settings> hubSettings(Vault::Room& room)
{
    const auto station = PlaceRegister(room.store->database()).station();
    if (!station) return station.error();
    LanHub::Settings settings;
    settings.stationCode = QString::number(station->id.value); // as good as any: the hub has one station
    settings.stationName = station->value.name;
    return settings;
}

/// Who came last, of those that are not this PC.
struct Guest {
    QString name;
    qint64 ms = 0;
};
Result<Guest> lastGuest(Vault::Room& room, const QMap<qint64, qint64>& answered)
{
    OwnNumbers numbers(room.store->database());
    Guest last;
    qint64 device = 0;
    for (auto [number, ms] : answered.asKeyValueRange())
        if (ms > last.ms && !numbers.find(number)) {
            last.ms = ms;
            device = number;
        }
    if (device == 0) return last;
    const auto name = Origins(*room.context).deviceName(device);
    if (!name) return name.error();
    last.name = *name;
    return last;
}

} // namespace

LanDesk::LanDesk(Vault& vault, SyncDesk& sync, StationSettings& settings, Net net)
    : m_vault(vault), m_sync(sync), m_settings(settings), m_net(std::move(net))
{
    connect(&m_sync, &SyncDesk::started, this, &LanDesk::goOn);
    connect(&m_sync, &SyncSource::changed, this, &LanSource::changed);
    connect(&m_sync, &SyncDesk::cameIn, this, &LanDesk::readNames);
    connect(&m_refresh, &QTimer::timeout, this, &LanDesk::readNames);
    m_refresh.setInterval(5s);
    m_patience.setSingleShot(true);
    m_patience.setInterval(10s);
    connect(&m_patience, &QTimer::timeout, this, &LanDesk::giveFound);
}

LanDesk::~LanDesk() { letHubGo(); }

void LanDesk::goOn()
{
    readNames();
    if (m_settings.number(shares, 0) != 0) {
        if (!m_hub)
            startHub().then(this, [this](const Result<void>& started) {
                if (started) return;
                m_problem = started.error();
                Q_EMIT changed();
            });
    } else if (!m_sync.neighbours().isEmpty()) {
        look(); // it may have another address today
    }
}

QFuture<Result<void>> LanDesk::startHub()
{
    return m_vault.asProgram(hubSettings)
        .then(this,
              [this](const Result<LanHub::Settings>& found) {
                  return m_thread.run([found, folder = m_vault.folder().path, key = m_vault.key(),
                                       listen = m_net.listen, port = m_settings.number(portKept, 0),
                                       &clock = m_vault.clock()]() -> Result<Hub> {
                      if (!found) return found.error();
                      LanHub::Settings settings = *found;
                      settings.folder = folder + QStringLiteral("/hub");
                      settings.key = key;
                      settings.listen = listen;
                      settings.port = static_cast<quint16>(port);
                      auto hub = LanHub::start(settings, clock);
                      return hub ? Result<Hub>(Hub(std::move(hub).value())) : Result<Hub>(hub.error());
                  });
              })
        .unwrap()
        .then(this,
              [this](const Result<Hub>& hub) -> QFuture<Result<void>> {
                  if (!hub) return ready(hub.error());
                  m_hub = *hub;
                  m_problem.reset();
                  m_settings.set(portKept, m_hub->port());
                  m_sync.setOwnHub(m_hub->tlsPin());
                  callOut();
                  m_refresh.start();
                  return m_sync.neighbourMoved(m_hub->tlsPin(),
                                               QStringLiteral("https://127.0.0.1:%1").arg(m_hub->port()));
              })
        .unwrap();
}

void LanDesk::callOut()
{
    if (!m_hub || m_name.isEmpty()) return;
    m_beacon = std::make_unique<LanBeacon>(m_hub->announcement(m_name), m_net.callTo, m_net.callPort);
    Q_EMIT changed();
}

void LanDesk::letHubGo()
{
    m_beacon.reset();
    m_refresh.stop();
    m_code.clear();
    m_guestMs = 0;
    // It finishes what it is at: on its own thread.
    m_thread.run([hub = std::exchange(m_hub, nullptr)]() mutable {
        hub.reset();
        return true;
    });
}

LanSource::Done LanDesk::share()
{
    return startHub()
        .then(this,
              [this](const Result<void>& started) {
                  return m_thread.run([started, hub = m_hub]() -> Result<wire::Ticket> {
                      if (!started) return started.error();
                      return hub->ticket();
                  });
              })
        .unwrap()
        .then(this,
              [this](const Result<wire::Ticket>& ticket) {
                  return ticket ? m_sync.join(*ticket, Peer::Neighbour, {}) : ready(ticket.error());
              })
        .unwrap()
        .then(this,
              [this](const Result<void>& joined) {
                  if (!joined) {
                      letHubGo();
                      return ready(joined);
                  }
                  m_settings.set(shares, 1);
                  return offerCode();
              })
        .unwrap();
}

LanSource::Done LanDesk::offerCode()
{
    if (!m_hub) return ready(Result<void>());
    return m_thread.run([hub = m_hub] { return hub->ticket(); })
        .then(this, [this](const Result<wire::Ticket>& ticket) -> Result<void> {
            if (!ticket) return ticket.error();
            m_code = lanCodeText(*ticket);
            m_codeUntilMs = ticket->validUntilMs;
            Q_EMIT changed();
            return {};
        });
}

void LanDesk::look()
{
    if (m_finder) return;
    m_finder = std::make_unique<LanFinder>(m_net.callPort);
    connect(m_finder.get(), &LanFinder::found, this, &LanDesk::heard);
    if (!m_finder->isListening())
        m_problem = Error{ErrorKind::Io,
                          QT_TRANSLATE_NOOP("Error", "This PC cannot listen for others: another program uses "
                                                     "port %1."),
                          {QString::number(m_net.callPort)}};
}

void LanDesk::heard(const LanNeighbour& neighbour)
{
    m_sync.neighbourMoved(neighbour.announcement.tlsPin, neighbour.url());
    if (m_search && fitting(m_search->code)) giveFound();
    Q_EMIT changed();
}

const LanNeighbour* LanDesk::fitting(const LanCode& code) const
{
    if (!m_finder) return nullptr;
    for (const LanNeighbour& neighbour : m_finder->heard())
        if (code.fits(neighbour.announcement.tlsPin)) return &neighbour;
    return nullptr;
}

QFuture<Result<LanDesk::Found>> LanDesk::find(const LanCode& code)
{
    look();
    giveFound(); // of an earlier search
    m_search = Search{code, std::make_shared<QPromise<Result<Found>>>()};
    m_search->promise->start();
    const auto future = m_search->promise->future();
    m_patience.start();
    if (fitting(code)) giveFound();
    return future;
}

void LanDesk::giveFound()
{
    m_patience.stop();
    if (!m_search) return;
    const Search search = *std::exchange(m_search, std::nullopt);
    const LanNeighbour* neighbour = fitting(search.code);
    if (neighbour) {
        wire::Ticket ticket;
        ticket.number = search.code.ticket.number;
        ticket.secret = search.code.ticket.secret;
        ticket.serverUrl = neighbour->url();
        ticket.tlsPin = neighbour->announcement.tlsPin;
        search.promise->addResult(Result<Found>(Found{ticket, neighbour->announcement.name}));
    } else {
        search.promise->addResult(Result<Found>(Error{
            ErrorKind::Io, QT_TRANSLATE_NOOP("Error", "The PC that shows this code is not heard in the "
                                                      "network. Is it switched on, on the same network, "
                                                      "and the code right to the last letter?")}));
    }
    search.promise->finish();
}

LanSource::Done LanDesk::join(const QString& typed)
{
    const auto code = readLanCode(typed);
    if (!code) return ready(code.error());
    return find(*code)
        .then(this,
              [this](const Result<Found>& found) {
                  if (!found) return ready(found.error());
                  const QByteArray pin = found->ticket.tlsPin;
                  return m_sync.join(found->ticket, Peer::Neighbour, found->name)
                      .then(this, [this, pin](const Result<void>& joined) -> Result<void> {
                          if (joined) return joined;
                          m_sync.forgetNeighbour(pin);
                          if (joined.error().kind != ErrorKind::Refused) return joined;
                          return Error{ErrorKind::Refused,
                                       QT_TRANSLATE_NOOP("Error",
                                                         "The other PC does not take this code: it was used "
                                                         "or is too old. Ask for a new one there.")};
                      });
              })
        .unwrap();
}

LanSource::Done LanDesk::leave()
{
    if (m_hub) {
        m_settings.set(shares, 0);
        const QByteArray pin = m_hub->tlsPin();
        letHubGo();
        return m_sync.forgetNeighbour(pin);
    }
    const QList<QByteArray> neighbours = m_sync.neighbours();
    return neighbours.isEmpty() ? ready(Result<void>()) : m_sync.forgetNeighbour(neighbours.first());
}

LanSource::Done LanDesk::rename(const QString& name)
{
    const QString tidy = name.simplified();
    if (tidy.isEmpty())
        return ready(Error{ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "Give this PC a name.")});
    return m_vault
        .ask([tidy](ServiceContext& context, const Actor& actor) -> Result<void> {
            if (auto allowed = context.require(actor, "change-settings"); !allowed) return allowed;
            const auto own = OwnNumbers(context.database()).current();
            if (!own) return own.error();
            const auto seen = readSeen<Device>(context.store, own->number.record);
            if (!seen) return seen.error();
            Device after = seen->value;
            after.name = tidy;
            Work work(context.store, actor.user);
            work.change(*seen, after, own->number.record);
            return work.commit();
        })
        .then(this, [this](const Result<void>& renamed) {
            if (renamed) readNames();
            return renamed;
        });
}

void LanDesk::readNames()
{
    const QMap<qint64, qint64> answered = m_hub ? m_hub->answered() : QMap<qint64, qint64>();
    struct Names {
        QString own;
        Guest guest;
    };
    m_vault
        .asProgram([answered](Vault::Room& room) -> Result<Names> {
            const auto own = ownDevice(*room.store);
            if (!own) return own.error();
            const auto guest = lastGuest(room, answered);
            if (!guest) return guest.error();
            return Names{own->name, *guest};
        })
        .then(this, [this](const Result<Names>& names) {
            if (!names) return;
            m_guest = names->guest.name;
            m_guestMs = names->guest.ms;
            const bool other = m_name != names->own;
            m_name = names->own;
            if (other || (m_hub && !m_beacon)) callOut();
            Q_EMIT changed();
        });
}

LanState LanDesk::state() const
{
    const auto when = [](qint64 ms) { return ms == 0 ? QDateTime() : vietnamTime(ms); };
    const qint64 now = m_vault.clock().nowMs();
    LanState state;
    state.name = m_name;
    state.problem = m_problem;
    if (m_finder)
        for (const LanNeighbour& one : m_finder->heard())
            if (!m_hub || one.announcement.tlsPin != m_hub->tlsPin()) state.found += one.announcement.name;
    if (m_hub || m_settings.number(shares, 0) != 0) {
        state.role = LanState::Role::Sharing;
        state.other = m_guest;
        state.lastHeard = when(m_guestMs);
        state.connected = m_guestMs != 0 && now - m_guestMs < goneAfterMs;
        if (now < m_codeUntilMs) {
            state.code = m_code;
            state.codeUntil = when(m_codeUntilMs);
        }
        return state;
    }
    const SyncState sync = m_sync.state();
    for (const LinkState& link : sync.links) {
        if (link.peer != LinkState::Peer::Neighbour) continue;
        state.role = LanState::Role::Joined;
        state.other = link.name;
        state.lastHeard = when(link.lastAnswerMs);
        state.connected = link.lastAnswerMs != 0 && link.talk != LinkState::Talk::NoLine &&
                          link.talk != LinkState::Talk::Refused;
    }
    return state;
}

} // namespace noi
