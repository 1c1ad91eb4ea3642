#include "tests/bench/server_bench.h"

#include "app/system_clock.h"
#include "core/model/dose.h"
#include "core/model/identifier.h"
#include "core/model/person.h"
#include "sync/server/replay_guard.h"
#include "sync/server/server_store.h"
#include "sync/server/sync_service.h"
#include "sync/wire/codec.h"
#include "sync/wire/enrol_proof.h"
#include "sync/wire/envelope.h"
#include "tests/bench/figures.h"

#include <QDateTime>

#include <atomic>
#include <mutex>
#include <thread>

namespace noi::bench
{

namespace
{

constexpr int opsInRequest = 500;

std::unique_ptr<ServerStore> open(const QString& database, const Clock& clock)
{
    auto store = database.startsWith(u"postgresql:")
                     ? ServerStore::openPostgres(database, clock)
                     : ServerStore::open(database + QStringLiteral("/server.db"), QByteArray(32, 'k'), clock);
    if (!store) fail(store.error().english());
    return std::move(store).value();
}

/// A station's PC and what it has written so far.
struct LoadingPc {
    ChainHead head;
    DeviceKeys keys = makeDeviceKeys();
    qint64 acked = 0;
    QByteArray ackedHash, cursor;
    QString commune;
    qint64 stampMs = 0;

    template <class R> QByteArray op(const R& record, Id file = {}, qint64 ahead = 1)
    {
        const Id id = Id::of(head.device, head.counter + ahead);
        Op op{id,
              Id::of(head.device, 3),
              1'794'000'000'000 + id.counter() * 977,
              {},
              file ? file : id,
              R::number,
              id,
              {}};
        op.hlc = Hlc::atMs(op.wallMs);
        const FieldValues values = fieldValues(record);
        for (auto value = values.begin(); value != values.end(); ++value)
            op.fields.append({value.key(), value.value(), {}});
        return encodeOp(op);
    }

    /// A child, its number and three doses: 100 families.
    QList<QByteArray> writeSome()
    {
        QList<QByteArray> ops;
        const auto put = [&](const QByteArray& body) {
            head.hash = chainHash(head.hash, body);
            ++head.counter;
            ops.append(body);
        };
        while (ops.size() < opsInRequest) {
            const Id person = Id::of(head.device, head.counter + 1);
            Person child;
            child.fullName = QStringLiteral("Nguyễn Thị Thu Hà %1").arg(person.counter());
            child.birth = PartialDate::ofDay(QDate(2026, 1, 1).addDays(person.counter() % 300));
            child.sex = Sex::Female;
            child.commune = commune;
            child.hamlet = QStringLiteral("Làng Kép");
            put(op(child));
            put(op(Identifier{person,
                              Identifier::Kind::PersonalId,
                              QString::number(64'226'000'000 + person.value % 1'000'000'000),
                              {},
                              {},
                              {},
                              {}},
                   person));
            for (int number = 1; number <= 3; ++number) {
                Dose dose;
                dose.person = person;
                dose.product = QStringLiteral("SII-PENTA");
                dose.doseNumber = number;
                dose.lot = QStringLiteral("L1");
                put(op(dose, person));
            }
        }
        return ops;
    }

    QByteArray request(const Clock& clock)
    {
        wire::SyncRequest request;
        request.cursor = cursor;
        request.room = 64 << 10;
        wire::ChainRun run;
        run.device = head.device;
        run.after = acked;
        run.afterHash = ackedHash;
        run.ops = writeSome();
        request.chains = {run};
        stampMs = qMax(stampMs + 1, clock.nowMs());
        return wire::sealRequest(wire::encode(request), stampMs, head, keys.secretKey);
    }

    void hear(const HttpAnswer& answer)
    {
        const auto envelope = wire::openReplyUnchecked(answer.bytes, 64 << 20);
        const auto reply =
            envelope ? wire::decodeSyncReply(envelope->body) : Result<wire::SyncReply>(envelope.error());
        if (answer.status != 200 || !reply) fail(QString::number(answer.status) + u' ' + answer.note);
        acked = reply->acks.first().counter;
        ackedHash = reply->acks.first().hash;
        cursor = reply->cursor;
        if (acked != head.counter) fail(QStringLiteral("not all was taken"));
    }
};

std::vector<LoadingPc> enrolAll(ServerStore& store, SyncService& service, const Clock& clock, int stations)
{
    std::vector<LoadingPc> pcs(static_cast<size_t>(stations));
    for (int i = 0; i < stations; ++i) {
        LoadingPc& pc = pcs[size_t(i)];
        pc.commune = QString::number(10'000 + i);
        const auto ticket = store.makeTicket(QStringLiteral("S%1-%2").arg(i).arg(clock.nowMs()),
                                             QStringLiteral("Trạm"), {pc.commune}, 3600'000);
        if (!ticket) fail(ticket.error().english());
        pc.head.device = ticket->number;
        wire::EnrolRequest request;
        request.device = ticket->number;
        request.ticket = ticket->number;
        request.publicKey = pc.keys.publicKey;
        request.name = QStringLiteral("PC");
        request.proof =
            wire::ticketProof(request, wire::ticketKey(ticket->number, ticket->secret).valueOr({}));
        const HttpAnswer answer = service.answer(
            QStringLiteral("/v1/enrol"), wire::sealRequest(wire::encode(request), clock.nowMs(),
                                                           {ticket->number, 0, {}, {}}, pc.keys.secretKey));
        if (answer.status != 200) fail(answer.note);
    }
    return pcs;
}

} // namespace

void measureServer(const QString& database, qint64 operations, int stations, int workers)
{
    const SystemClock clock;
    const auto guard = std::make_shared<ReplayGuard>(0);
    const auto store = open(database, clock);
    SyncService enrolling(*store, clock, guard);
    std::vector<LoadingPc> pcs = enrolAll(*store, enrolling, clock, stations);
    printLine(QStringLiteral("%1 stations, %2 workers, requests of %3 operations")
                  .arg(stations)
                  .arg(workers)
                  .arg(opsInRequest));

    std::atomic<qint64> done = 0;
    for (qint64 until = 10'000; done < operations; until = qMin(until * 10, operations)) {
        until = qMin(until, operations);
        Times times(QStringLiteral("one request, up to %1 operations").arg(until));
        std::mutex together;
        const qint64 before = done;
        double makingMs = 0;
        QElapsedTimer clockwork;
        clockwork.start();
        std::atomic<bool> following = true;
        std::atomic<int> folded = 0;
        std::thread follower([&] {
            const auto own = open(database, clock);
            while (following) {
                const auto some = own->followSome(4);
                if (!some) fail(some.error().english());
                folded += *some;
                if (*some == 0) std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
        });
        std::vector<std::thread> threads;
        for (int worker = 0; worker < workers; ++worker)
            threads.emplace_back([&, worker] {
                const auto own = open(database, clock);
                SyncService service(*own, clock, guard);
                for (size_t i = size_t(worker); done < until; i = (i + size_t(workers)) % pcs.size()) {
                    LoadingPc& pc = pcs[i];
                    QElapsedTimer timer;
                    timer.start();
                    const QByteArray bytes = pc.request(clock);
                    const double made = double(timer.nsecsElapsed()) / 1e6;
                    timer.start();
                    const HttpAnswer answer = service.answer(QStringLiteral("/v1/sync"), bytes);
                    const double took = double(timer.nsecsElapsed()) / 1e6;
                    pc.hear(answer);
                    done += opsInRequest;
                    const std::lock_guard lock(together);
                    times.add(took);
                    makingMs += made;
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        const double seconds = double(clockwork.nsecsElapsed()) / 1e9;
        following = false;
        follower.join();
        times.print();
        const double requests = double(done - before) / opsInRequest;
        printLine(
            QStringLiteral("   %1 requests/s, %2 operations/s; making a request took %3 ms; the registers "
                           "followed %4 of %5 requests meanwhile")
                .arg(requests / seconds, 0, 'f', 1)
                .arg(requests * opsInRequest / seconds, 0, 'f', 0)
                .arg(makingMs / requests, 0, 'f', 2)
                .arg(folded.load())
                .arg(requests));
        if (until == operations) break;
    }
}

} // namespace noi::bench
