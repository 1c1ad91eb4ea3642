#include "app/tool/demo/load_demo.h"
#include "core/model/person.h"
#include "core/model/station.h"
#include "core/store/registers/link_register.h"
#include "sync/client/engine.h"
#include "sync/client/enrolment.h"
#include "sync/client/taking_in.h"
#include "sync/server/server_store.h"
#include "sync/server/sync_service.h"
#include "tests/bench/figures.h"
#include "tests/bench/sync/records.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <ctime>

using namespace noi;
using namespace noi::bench;

namespace
{

// Of HTTP, around each request and answer, as the front and the line send them.
constexpr qint64 headersUp = 170, headersDown = 40;
const QString commune = QStringLiteral("23638");

template <class T> T orFail(Result<T> result)
{
    if (!result) fail(result.error().english());
    return std::move(result).value();
}
void orFail(const Result<void>& result)
{
    if (!result) fail(result.error().english());
}

/// Real time, set forward so that the records have days to lie on.
class BenchClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch() + aheadMs; }
    qint64 aheadMs = 0;
};

struct Pc {
    std::unique_ptr<Store> store;
    Id link;
    std::unique_ptr<SyncEngine> engine;
    Id station;
    PeerRecords records;
};

struct Bench {
    QString folder;
    BenchClock clock;
    std::unique_ptr<ServerStore> province;
    std::unique_ptr<SyncService> service;

    explicit Bench(const QString& in) : folder(in)
    {
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        province =
            orFail(ServerStore::open(folder + QStringLiteral("/province.db"), QByteArray(32, 's'), clock));
        service = std::make_unique<SyncService>(*province, clock);
    }

    std::unique_ptr<Store> open(const QString& name)
    {
        return orFail(Store::open(folder + u'/' + name, QByteArray(32, 'k'), clock, {name, name}));
    }

    /// The next day: counters go on from somewhere else, and are longer.
    void restart(Pc& pc, const QString& name)
    {
        pc.engine.reset();
        pc.store.reset();
        pc.store = open(name);
        pc.engine = std::make_unique<SyncEngine>(*pc.store, pc.link, clock, [] { return 0.5; });
    }

    Pc join(const QString& name, quint32 seed)
    {
        Pc pc{open(name), {}, {}, {}, PeerRecords(seed)};
        pc.link = orFail(joinProvince(
            *pc.store, orFail(province->makeTicket(QStringLiteral("ST001"), QStringLiteral("ST001"),
                                                   {commune}, 86'400'000))));
        pc.engine = std::make_unique<SyncEngine>(*pc.store, pc.link, clock, [] { return 0.5; });
        return pc;
    }

    void write(Pc& pc, int count)
    {
        for (int done = 0; done < count;) {
            Work work(*pc.store, pc.station);
            for (int i = 0; i < 500 && done < count; ++i, ++done)
                pc.records.addTo(work, pc.station, commune);
            clock.aheadMs += 3'600'000;
            orFail(work.commit());
        }
    }

    void edit(Pc& pc, int count)
    {
        for (int i = 0; i < count; ++i) {
            auto seen = orFail(readSeen<Person>(*pc.store, pc.records.people().at(i)));
            Person after = seen.value;
            after.note = QStringLiteral("corrected %1").arg(clock.nowMs() % 9973);
            Work work(*pc.store, pc.station);
            work.change(seen, after, seen.id);
            orFail(work.commit());
        }
    }

    /// Until nothing is left in either direction. Prints what it cost.
    void sync(Pc& pc, const QString& step, int records, bool print = true)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t cpu = std::clock();
        int turns = 0;
        qint64 up = 0, down = 0, longestSlice = 0;
        pc.engine->nudge();
        for (;;) {
            const auto said = orFail(pc.engine->speak());
            if (!said) break;
            ++turns;
            up += said->bytes.size() + headersUp;
            const Answer answer = service->answer(said->path, said->bytes);
            down += answer.bytes.size() + headersDown;
            orFail(pc.engine->hear(answer.bytes));
            for (bool more = true; more;) {
                QElapsedTimer slice;
                slice.start();
                more = orFail(pc.engine->takeSlice());
                longestSlice = std::max(longestSlice, slice.elapsed());
            }
        }
        const SyncStatus status = pc.engine->status();
        if (status.toSend + status.toReceive != 0) fail(QStringLiteral("not everything was exchanged"));
        if (!print) return;
        printLine(
            QStringLiteral("{\"peer\": \"noi\", \"step\": \"%1\", \"n\": %2, \"wall_s\": %3, \"cpu_s\": %4, "
                           "\"turns\": %5, \"up\": %6, \"down\": %7, \"B_per_rec\": %8, "
                           "\"longest_slice_ms\": %9}")
                .arg(step)
                .arg(records)
                .arg(double(timer.elapsed()) / 1000, 0, 'f', 2)
                .arg(double(std::clock() - cpu) / CLOCKS_PER_SEC, 0, 'f', 2)
                .arg(turns)
                .arg(up)
                .arg(down)
                .arg(double(up + down) / std::max(records, 1), 0, 'f', 1)
                .arg(longestSlice));
    }
};

void begin(Pc& pc)
{
    Work work(*pc.store, {});
    pc.station = work.add(Station{QStringLiteral("ST001"), commune, {}});
    orFail(work.commit());
}

/// As pouch_bench.js: `count` records here, `count` there; then nothing, one edit, 100 edits up and down.
void measureExchange(const QString& folder, int count)
{
    Bench bench(folder);
    Pc other = bench.join(QStringLiteral("other.db"), 2);
    begin(other);
    bench.sync(other, {}, 0, false);
    Pc pc = bench.join(QStringLiteral("pc.db"), 1);
    bench.sync(pc, {}, 0, false);
    pc.station = other.station;
    bench.write(other, count);
    bench.sync(other, {}, 0, false);
    bench.write(pc, count);
    bench.sync(pc, QStringLiteral("first load, both ways"), 2 * count);
    bench.restart(pc, QStringLiteral("pc.db"));
    bench.edit(pc, 1);
    bench.sync(pc, {}, 1, false);
    bench.sync(pc, QStringLiteral("nothing"), 0);
    bench.edit(pc, 1);
    bench.sync(pc, QStringLiteral("one edit up"), 1);
    bench.edit(pc, 100);
    bench.sync(pc, QStringLiteral("100 edits up"), 100);
    bench.sync(other, {}, 0, false);
    bench.edit(other, 100);
    bench.sync(other, {}, 0, false);
    bench.sync(pc, QStringLiteral("100 edits down"), 100);
}

/// How long the work of a first sync takes a station, without line and server: a made-up commune's whole
/// journal, in slices as the engine takes them.
void measureReceive(const QString& folder, qsizetype people)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    BenchClock clock;
    QList<QByteArray> bodies;
    {
        const auto store =
            orFail(Store::open(folder + QStringLiteral("/made.db"), QByteArray(32, 'k'), clock, {}));
        const auto reference = orFail(demo::demoReference(vietnamToday(clock)));
        (void)orFail(demo::loadDemo(*store, reference, {people, true, 1, {}}));
        const auto rows = orFail(store->database().rows(QStringLiteral("SELECT body FROM op ORDER BY id")));
        for (const Row& row : rows)
            bodies.append(row[0].toByteArray());
    }
    const auto store =
        orFail(Store::open(folder + QStringLiteral("/station.db"), QByteArray(32, 'k'), clock, {}));
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpu = std::clock();
    Times slices(QStringLiteral("slices of %1").arg(TakingIn::sliceOps));
    for (qsizetype i = 0; i < bodies.size(); i += TakingIn::sliceOps)
        slices.measure([&] { (void)orFail(store->receive(bodies.mid(i, TakingIn::sliceOps))); });
    printLine(QStringLiteral("receive: %1 operations of %2 people in %3 s (%4 s of CPU)")
                  .arg(bodies.size())
                  .arg(people)
                  .arg(double(timer.elapsed()) / 1000, 0, 'f', 1)
                  .arg(double(std::clock() - cpu) / CLOCKS_PER_SEC, 0, 'f', 1));
    slices.print();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    const QString what = args.value(1), folder = args.value(2);
    if (what == u"exchange" && args.size() == 4)
        measureExchange(folder, args[3].toInt());
    else if (what == u"receive" && args.size() == 4)
        measureReceive(folder, args[3].toLongLong());
    else
        fail(QStringLiteral("usage: noi_sync_bench exchange FOLDER RECORDS | receive FOLDER PEOPLE"));
    return 0;
}
