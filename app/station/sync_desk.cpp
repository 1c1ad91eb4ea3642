#include "app/station/sync_desk.h"

#include "app/station/sync_details.h"
#include "app/station/ticket_reading.h"
#include "core/service/same_person.h"

#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace noi
{

namespace
{

using namespace std::chrono_literals;

/// So much to come is a commune's records, not a day's changes: it is shown with a bar.
constexpr qint64 firstSyncFrom = 2000;

LinkState::Talk talkOf(SyncStatus::State state)
{
    switch (state) {
    case SyncStatus::State::NotEnrolled: return LinkState::Talk::NotEnrolled;
    case SyncStatus::State::Waiting: return LinkState::Talk::Waiting;
    case SyncStatus::State::Speaking: return LinkState::Talk::Speaking;
    case SyncStatus::State::TakingIn: return LinkState::Talk::TakingIn;
    case SyncStatus::State::NoLine: return LinkState::Talk::NoLine;
    case SyncStatus::State::Refused: return LinkState::Talk::Refused;
    }
    return LinkState::Talk::NotEnrolled;
}

QString shownAddress(const QString& url)
{
    const QUrl address(url);
    return address.host().isEmpty() ? url : address.host() + u':' + QString::number(address.port(443));
}

Error noAnswer()
{
    return {ErrorKind::Io,
            QT_TRANSLATE_NOOP("Error", "The other PC does not answer. Is it switched on, with Nôi "
                                       "open, in the same network?")};
}

} // namespace

SyncDesk::SyncDesk(Vault& vault, MakeLine makeLine) : m_vault(vault), m_makeLine(std::move(makeLine))
{
    if (!m_makeLine)
        m_makeLine = [](const ServerAddress& server) { return std::make_unique<HttpsLine>(server); };
    m_nudge.setSingleShot(true);
    m_nudge.setInterval(200ms);
    connect(&m_nudge, &QTimer::timeout, this, &SyncDesk::nudgeAll);
    m_patience.setSingleShot(true);
    m_patience.setInterval(40s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const bool neighbour = std::ranges::any_of(m_conversations, [this](const auto& one) {
            return one->link.id == m_joiningLink && !one->link.arbiter;
        });
        endJoining(neighbour ? Result<void>(noAnswer()) : Result<void>());
    });
    m_vault.setOnWrite([this] {
        QMetaObject::invokeMethod(
            this, [this] { m_nudge.start(); }, Qt::QueuedConnection);
    });
    m_vault.setBeforeClosing([this] { stop(); });
}

SyncDesk::~SyncDesk()
{
    stop();
    m_vault.setOnWrite({});
    m_vault.setBeforeClosing({});
}

void SyncDesk::start()
{
    if (m_running || !m_vault.isOpen()) return;
    restart();
}

void SyncDesk::restart()
{
    m_running = true;
    m_vault.asProgram([](Vault::Room& room) { return LinkRegister(room.store->database()).all(); })
        .then(this, [this](const Result<QList<Link>>& links) {
            m_conversations.clear();
            if (!links) return qWarning("sync: %s", qPrintable(links.error().english()));
            for (const Link& link : *links)
                open(link);
            Q_EMIT changed();
            Q_EMIT started();
        });
}

void SyncDesk::stop()
{
    for (const auto& conversation : m_conversations)
        conversation->runner->stop();
    m_conversations.clear();
    m_running = false;
}

void SyncDesk::open(const Link& link)
{
    auto made = std::make_unique<Conversation>();
    Conversation* conversation = made.get();
    conversation->link = link;
    conversation->shown.peer = link.arbiter ? LinkState::Peer::Province : LinkState::Peer::Neighbour;
    conversation->shown.talk = LinkState::Talk::Waiting;
    conversation->shown.name = link.name;
    conversation->shown.address = shownAddress(link.url);
    conversation->shown.lastAnswerMs = link.lastAnswerMs;
    auto line = m_makeLine({QUrl(link.url), link.tlsPin});
    const auto makeEngine = [room = m_vault.room(), id = link.id,
                             &clock = m_vault.clock()]() -> SyncRunner::Link {
        const auto open = room.lock();
        if (!open) return {};
        return {std::make_unique<SyncEngine>(*open->store, id, clock,
                                             [] { return QRandomGenerator::global()->generateDouble(); }),
                open->store.get()};
    };
    conversation->runner = std::make_unique<SyncRunner>(
        std::move(line),
        [this](std::function<void()> job) {
            m_vault.background([job = std::move(job)] {
                job();
                return true;
            });
        },
        makeEngine, m_vault.clock());
    connect(conversation->runner.get(), &SyncRunner::statusChanged, this,
            [this, conversation](const SyncStatus& status) { follow(*conversation, status); });
    connect(conversation->runner.get(), &SyncRunner::received, this,
            [this, conversation] { received(*conversation); });
    if (!link.arbiter) {
        conversation->watch = std::make_unique<NewsWatch>(ServerAddress{QUrl(link.url), link.tlsPin});
        connect(conversation->watch.get(), &NewsWatch::news, conversation->runner.get(), &SyncRunner::nudge);
    }
    m_conversations.push_back(std::move(made));
    conversation->runner->start();
    if (conversation->watch) conversation->watch->start();
}

void SyncDesk::follow(Conversation& conversation, const SyncStatus& status)
{
    LinkState& shown = conversation.shown;
    shown.talk = talkOf(status.state);
    shown.toSend = status.toSend;
    shown.toReceive = status.toReceive;
    shown.lastAnswerMs = status.lastAnswerMs;
    shown.clockOffMs = status.clockOffMs;
    shown.problem = status.problem;
    conversation.most = status.toReceive == 0 ? 0 : std::max(conversation.most, status.toReceive);
    shown.firstSync = conversation.most >= firstSyncFrom;
    shown.received = conversation.most - status.toReceive;
    m_setAside = static_cast<int>(status.setAside);
    conversation.diary.note(shown.peer, status, vietnamNow(m_vault.clock()));
    answerJoining(conversation, status);
    Q_EMIT changed();
}

/// Two files of one person are read together: one that is elsewhere is asked for, once.
void SyncDesk::askForLinkedFiles()
{
    m_vault.asProgram([](Vault::Room& room) { return SamePersons(*room.context).askForMissing(); })
        .then(this, [](const Result<int>& asked) {
            if (!asked) qWarning("sync: %s", qPrintable(asked.error().english()));
        });
}

void SyncDesk::received(Conversation& conversation)
{
    const LinkState::Peer peer = conversation.shown.peer;
    Q_EMIT cameIn();
    if (conversation.shown.toReceive == 0) askForLinkedFiles();
    for (const auto& other : m_conversations)
        if (other.get() != &conversation) other->runner->nudge();
    m_vault.asProgram([](Vault::Room& room) { return countOthers(*room.store); })
        .then(this, [this, peer](const Result<qint64>& others) {
            if (!others) return;
            const qint64 before = std::exchange(m_others, *others);
            if (before < 0) return;
            for (const auto& one : m_conversations)
                if (one->shown.peer == peer)
                    one->diary.noteReceived(peer, static_cast<int>(*others - before),
                                            vietnamNow(m_vault.clock()));
            Q_EMIT changed();
        });
}

void SyncDesk::nudgeAll()
{
    for (const auto& conversation : m_conversations)
        conversation->runner->nudge();
}

void SyncDesk::syncNow()
{
    for (const auto& conversation : m_conversations)
        conversation->diary.wanted();
    nudgeAll();
}

void SyncDesk::setToReview(int count)
{
    if (count == m_toReview) return;
    m_toReview = count;
    Q_EMIT changed();
}

SyncState SyncDesk::state() const
{
    SyncState state{{}, m_toReview, m_setAside};
    for (const auto& conversation : m_conversations)
        if (!isOwnHub(*conversation)) state.links.append(conversation->shown);
    std::ranges::stable_sort(state.links, {}, &LinkState::peer);
    return state;
}

QFuture<Result<SyncDetails>> SyncDesk::details()
{
    QList<SyncEvent> lately;
    for (const auto& conversation : m_conversations) {
        QList<SyncEvent> events = conversation->diary.events();
        if (isOwnHub(*conversation)) {
            // What this PC hands to itself is not sent yet; what comes from there, another PC wrote.
            for (SyncEvent& event : events)
                event.sent = 0;
            events.removeIf([](const SyncEvent& event) { return event.received == 0; });
        }
        lately += events;
    }
    std::ranges::stable_sort(lately, std::ranges::greater(), &SyncEvent::when);
    return m_vault.asProgram([lately](Vault::Room& room) { return readSyncDetails(room, lately); });
}

QFuture<Result<void>> SyncDesk::enrol(const TicketAnswers& answers)
{
    const auto ticket = readTicket(answers);
    return ticket ? join(*ticket, Peer::Province, {})
                  : QtFuture::makeReadyFuture(Result<void>(ticket.error()));
}

QFuture<Result<void>> SyncDesk::join(const wire::Ticket& ticket, Peer peer, const QString& name)
{
    auto joined = std::make_shared<Joined>();
    joined->start();
    m_vault
        .asProgram([ticket, peer, name](Vault::Room& room) -> Result<Id> {
            const auto id = joinWith(*room.store, ticket, peer);
            if (!id || name.isEmpty()) return id;
            LinkRegister links(room.store->database());
            auto link = links.find(*id);
            if (!link) return link.error();
            link->name = name;
            const auto saved = links.save(*link);
            return saved ? id : Result<Id>(saved.error());
        })
        .then(this, [this, joined](const Result<Id>& link) {
            if (!link) {
                joined->addResult(Result<void>(link.error()));
                return joined->finish();
            }
            endJoining({}); // another one, which goes on by itself
            m_joining = joined;
            m_joiningLink = *link;
            m_patience.start();
            restart();
        });
    return joined->future();
}

/// Without a line the ticket is kept, and shown as soon as there is one: that counts as done.
void SyncDesk::answerJoining(const Conversation& conversation, const SyncStatus& status)
{
    if (!m_joining || conversation.link.id != m_joiningLink) return;
    using State = SyncStatus::State;
    const bool stranger = status.problem && status.problem->kind == ErrorKind::WrongKey;
    const bool refused =
        stranger || status.state == State::Refused || (status.state == State::NotEnrolled && status.problem);
    const bool over = refused || status.state == State::NoLine || status.state == State::Waiting ||
                      status.state == State::TakingIn;
    if (!over || (!refused && status.state != State::NoLine && status.lastAnswerMs == 0)) return;
    const bool failed = status.problem && (refused || !conversation.link.arbiter);
    endJoining(failed ? Result<void>(*status.problem) : Result<void>());
}

void SyncDesk::endJoining(const Result<void>& result)
{
    m_patience.stop();
    if (!m_joining) return;
    const auto joining = std::exchange(m_joining, nullptr);
    // Whoever hears of it may stop the conversation that is telling it.
    QMetaObject::invokeMethod(
        this,
        [joining, result] {
            joining->addResult(result);
            joining->finish();
        },
        Qt::QueuedConnection);
}

QFuture<Result<void>> SyncDesk::changeNeighbour(const QByteArray& tlsPin,
                                                std::function<Result<void>(LinkRegister&, Link)> change)
{
    return m_vault
        .asProgram([tlsPin, change = std::move(change)](Vault::Room& room) -> Result<void> {
            LinkRegister links(room.store->database());
            const auto all = links.all();
            if (!all) return all.error();
            return room.store->database().transaction([&]() -> Result<void> {
                for (const Link& link : *all)
                    if (!link.arbiter && link.tlsPin == tlsPin)
                        if (auto done = change(links, link); !done) return done;
                return {};
            });
        })
        .then(this, [this](const Result<void>& changed) {
            if (changed && m_running) restart();
            return changed;
        });
}

QFuture<Result<void>> SyncDesk::neighbourMoved(const QByteArray& tlsPin, const QString& url)
{
    const bool there = std::ranges::any_of(m_conversations, [&](const auto& one) {
        return !one->link.arbiter && one->link.tlsPin == tlsPin && one->link.url != url;
    });
    if (!there) return QtFuture::makeReadyFuture(Result<void>());
    return changeNeighbour(tlsPin, [url](LinkRegister& links, Link link) {
        link.url = url;
        return links.save(link);
    });
}

QFuture<Result<void>> SyncDesk::forgetNeighbour(const QByteArray& tlsPin)
{
    return changeNeighbour(tlsPin,
                           [](LinkRegister& links, const Link& link) { return links.remove(link.id); });
}

void SyncDesk::setOwnHub(const QByteArray& tlsPin)
{
    m_ownHub = tlsPin;
    Q_EMIT changed();
}

bool SyncDesk::isOwnHub(const Conversation& conversation) const
{
    return !m_ownHub.isEmpty() && !conversation.link.arbiter && conversation.link.tlsPin == m_ownHub;
}

QList<QByteArray> SyncDesk::neighbours() const
{
    QList<QByteArray> keys;
    for (const auto& conversation : m_conversations)
        if (!conversation->link.arbiter && !isOwnHub(*conversation)) keys += conversation->link.tlsPin;
    return keys;
}

QFuture<Result<StickReport>> SyncDesk::writeStick(const QString& file, StickFor whom,
                                                  const QByteArray& invitation)
{
    return m_vault.asProgram([file, whom, invitation](Vault::Room& room) {
        return whom == StickFor::Province ? writeStickForProvince(*room.store, file)
                                          : writeStickForNeighbour(*room.store, file, invitation);
    });
}

QFuture<Result<StickReport>> SyncDesk::readStick(const QString& file)
{
    auto promise = std::make_shared<QPromise<Result<StickReport>>>();
    promise->start();
    m_vault.asProgram([file](Vault::Room& room) { return openStick(*room.store, file); })
        .then(this, [this, promise](const Result<OpenStick>& stick) {
            if (stick) return takeIn(*stick, promise);
            promise->addResult(Result<StickReport>(stick.error()));
            promise->finish();
        });
    return promise->future();
}

/// Slice by slice, so that the screens' own work on the store comes between.
void SyncDesk::takeIn(const OpenStick& stick, const std::shared_ptr<QPromise<Result<StickReport>>>& promise)
{
    m_vault.asProgram([intake = stick.intake](Vault::Room& room) { return intake->takeSlice(*room.store); })
        .then(this, [this, stick, promise](const Result<bool>& more) {
            if (more && *more) return takeIn(stick, promise);
            StickReport report = stick.report;
            report.changes = stick.intake->received().added;
            report.known = stick.intake->received().known;
            report.aside = stick.intake->received().setAside;
            promise->addResult(more ? Result<StickReport>(report) : Result<StickReport>(more.error()));
            promise->finish();
            Q_EMIT cameIn();
        });
}

QFuture<Result<QByteArray>> SyncDesk::invitation()
{
    return m_vault.asProgram([](Vault::Room& room) { return makeInvitation(*room.store); });
}

} // namespace noi
