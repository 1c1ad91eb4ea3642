#include "app/station/lan/lan_beacon.h"
#include "app/station/lan/lan_code.h"
#include "app/station/lan/lan_hub.h"
#include "app/station/line/https_line.h"
#include "app/station/line/news_watch.h"
#include "app/station/line/sync_runner.h"
#include "app/system_clock.h"
#include "core/model/dose.h"
#include "core/model/person.h"
#include "core/store/registers.h"
#include "core/store/work.h"
#include "sync/client/enrolment.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace noi;

namespace
{

template <class Condition> bool comes(Condition condition)
{
    const QDeadlineTimer deadline(20'000);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    return condition();
}

quint16 freeUdpPort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress::LocalHost);
    return socket.localPort();
}

/// One PC of the station; its store's jobs run on this thread, behind whatever waits there.
struct Pc {
    explicit Pc(const QString& name)
    {
        auto opened =
            Store::open(folder.filePath(QStringLiteral("noi.db")), QByteArray(32, 'k'), clock, {name, name});
        REQUIRE_OK(opened);
        store = std::move(opened).value();
    }
    ~Pc()
    {
        runner.reset();
        QCoreApplication::processEvents(); // the engine goes before its store
    }

    void join(const wire::Ticket& ticket)
    {
        const auto link = joinWith(*store, ticket, Peer::Neighbour);
        REQUIRE_OK(link);
        const ServerAddress server{QUrl(ticket.serverUrl), ticket.tlsPin};
        const auto onStore = [](std::function<void()> job) {
            QMetaObject::invokeMethod(qApp, std::move(job), Qt::QueuedConnection);
        };
        const auto make = [this, id = *link] {
            return SyncRunner::Link{std::make_unique<SyncEngine>(*store, id, clock, [] { return 0.5; }),
                                    store.get()};
        };
        runner = std::make_unique<SyncRunner>(std::make_unique<HttpsLine>(server), onStore, make, clock);
        watch = std::make_unique<NewsWatch>(server);
        QObject::connect(watch.get(), &NewsWatch::news, runner.get(), &SyncRunner::nudge);
        runner->start();
        watch->start();
    }
    [[nodiscard]] bool settled() const
    {
        const SyncStatus& now = runner->status();
        return now.state == SyncStatus::State::Waiting && now.toSend == 0 && now.toReceive == 0 &&
               now.lastAnswerMs > 0;
    }
    template <class R> Id add(const R& record, Id file = {})
    {
        Work work(*store, {});
        const Id id = work.add(record, file);
        REQUIRE_OK(work.commit());
        runner->nudge();
        return id;
    }
    [[nodiscard]] bool knows(Id dose)
    {
        const auto found = readRecord<Dose>(store->database(), dose);
        return found && !found->product.isEmpty();
    }

    SystemClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    std::unique_ptr<SyncRunner> runner;
    std::unique_ptr<NewsWatch> watch;
};

wire::Ticket someTicket()
{
    wire::Ticket ticket;
    ticket.number = 536870913;
    ticket.secret = "\x01\x02\x03\x04\x05\x06\x07\x08";
    ticket.tlsPin = QByteArray::fromHex("a1b2c3d4e5") + QByteArray(27, 'p');
    return ticket;
}

} // namespace

TEST_CASE("the code of a neighbour names its key, however it is typed", "[server][lan]")
{
    const wire::Ticket ticket = someTicket();
    const QString text = lanCodeText(ticket);
    for (const QString& typed :
         {text, text.toLower(), QString(text).remove(u'-'), QString(text).replace(u'-', u' ')}) {
        const auto code = readLanCode(typed);
        REQUIRE_OK(code);
        CHECK(code->ticket == wire::ShortCode{ticket.number, ticket.secret});
        CHECK(code->fits(ticket.tlsPin));
        CHECK_FALSE(code->fits(QByteArray(32, 'x')));
    }
    CHECK_FALSE(readLanCode(QStringLiteral("ABC")).ok());
    CHECK_FALSE(readLanCode(text.chopped(1)).ok());
    CHECK_FALSE(readLanCode(text.left(text.size() - 1) + u'U').ok()); // no U in such codes
}

TEST_CASE("an announcement is read as it was written, and nothing else is", "[server][lan]")
{
    const LanAnnouncement said{QStringLiteral("Trạm Y tế Mường Khương, tiếp đón"), 40000,
                               QByteArray(32, 'p')};
    const auto read = announcementFrom(toBytes(said));
    REQUIRE_OK(read);
    CHECK(*read == said);
    for (qsizetype i = 0; i < toBytes(said).size(); ++i)
        CHECK_FALSE(announcementFrom(toBytes(said).left(i)).ok());
    CHECK_FALSE(announcementFrom("hello").ok());
    CHECK_FALSE(announcementFrom(QByteArray(2000, '\xff')).ok());
}

TEST_CASE("two PCs of a station find each other, join by code, and see each other's doses at once",
          "[server][lan]")
{
    const SystemClock clock;
    const QTemporaryDir folder;
    LanHub::Settings settings;
    settings.folder = folder.filePath(QStringLiteral("hub"));
    settings.key = QByteArray(32, 'k');
    settings.stationCode = QStringLiteral("02680");
    settings.stationName = QStringLiteral("Trạm Y tế Mường Khương");
    settings.listen = QStringLiteral("127.0.0.1");
    const auto hub = LanHub::start(settings, clock);
    REQUIRE_OK(hub);

    Pc reception(QStringLiteral("reception")), injection(QStringLiteral("injection"));
    const qint64 number = injection.store->device();
    const auto own = (*hub)->ticket();
    REQUIRE_OK(own);
    reception.join(*own);

    // The second PC hears the first, and its person types what the first one shows.
    const quint16 port = freeUdpPort();
    LanFinder finder(port);
    REQUIRE(finder.isListening());
    const LanBeacon beacon((*hub)->announcement(settings.stationName),
                           {QHostAddress(QHostAddress::LocalHost)}, port);
    REQUIRE(comes([&] { return !finder.heard().isEmpty(); }));
    const LanNeighbour neighbour = finder.heard().first();
    CHECK(neighbour.announcement.name == settings.stationName);
    const auto shown = (*hub)->ticket();
    REQUIRE_OK(shown);
    const auto code = readLanCode(lanCodeText(*shown));
    REQUIRE_OK(code);
    REQUIRE(code->fits(neighbour.announcement.tlsPin));
    wire::Ticket typed;
    typed.number = code->ticket.number;
    typed.secret = code->ticket.secret;
    typed.serverUrl = neighbour.url();
    typed.tlsPin = neighbour.announcement.tlsPin;
    injection.join(typed);
    REQUIRE(comes([&] { return reception.settled() && injection.settled(); }));
    CHECK(injection.store->device() == number); // it keeps its own

    Person child;
    child.fullName = QStringLiteral("Vàng Thị Mỷ");
    const Id person = reception.add(child);
    QList<qint64> took;
    for (int i = 0; i < 10; ++i) {
        Pc& one = i % 2 == 0 ? injection : reception;
        Pc& other = i % 2 == 0 ? reception : injection;
        Dose dose;
        dose.person = person;
        dose.product = QStringLiteral("BCG");
        REQUIRE(comes([&] { return one.settled() && other.settled(); }));
        QElapsedTimer timer;
        timer.start();
        const Id given = one.add(dose, person);
        REQUIRE(comes([&] { return other.knows(given); }));
        took.append(timer.elapsed());
    }
    std::ranges::sort(took);
    std::printf("from one PC's commit to the other's records: median %lld ms, slowest %lld ms\n", took[5],
                took.last());
}
