#include "core/model/person.h"
#include "core/store/store.h"
#include "core/store/work.h"
#include "tests/sim/sim_clock.h"
#include "tests/sim/sim_vfs.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::sim;

namespace
{

const QByteArray key(32, 'k');

struct Pc {
    qint64 worldMs = 1'794'000'000'000;
    SimClock clock{worldMs};
    MountedDisk disk{QStringLiteral("pc")};
    std::unique_ptr<Store> store;

    Result<void> open()
    {
        auto opened = Store::open(disk.path(QStringLiteral("noi.db")), key, clock, {QStringLiteral("m"), {}});
        if (!opened) return opened.error();
        store = std::move(opened).value();
        return {};
    }

    /// Records a person; true when the program was told that it is safe.
    bool record(int number)
    {
        Work work(*store, {});
        Person person;
        person.fullName = QStringLiteral("Người %1").arg(number);
        work.add(person);
        return work.commit().ok();
    }

    QSet<int> recorded()
    {
        QSet<int> numbers;
        const auto rows = store->database().rows(QStringLiteral("SELECT full_name FROM person"));
        REQUIRE_OK(rows);
        for (const Row& row : *rows)
            numbers.insert(row[0].toString().section(u' ', 1).toInt());
        return numbers;
    }
};

/// Kills one PC again and again; how many acknowledged records were lost, or how the store was damaged.
int recordsLost(quint64 seed, bool lying)
{
    Random random(seed);
    Pc pc;
    pc.disk->lieAboutSync(false);
    REQUIRE_OK(pc.open());
    pc.disk->lieAboutSync(lying);
    QSet<int> safe;
    int number = 0, lost = 0;
    for (int life = 0; life < 6; ++life) {
        pc.disk->dieAt(random.between(1, 60));
        while (!pc.disk->dead())
            if (pc.record(++number)) safe.insert(number);
        pc.store.reset();
        pc.disk->powerOn(random.chance(0.8) ? Death::PowerCut : Death::Killed, random);
        if (!pc.open()) return lost + 1;
        lost += static_cast<int>((safe - pc.recorded()).size());
        lost += pc.store->verifyChain() ? 0 : 1;
        safe = pc.recorded();
    }
    return lost;
}

} // namespace

TEST_CASE("a store keeps every acknowledged record through power cuts at any write, and its chain fits")
{
    for (quint64 seed = 0; seed < 60; ++seed) {
        INFO("seed " << seed);
        CHECK(recordsLost(seed, false) == 0);
    }
}

TEST_CASE("a sync that does nothing loses records: the simulated disk can see it")
{
    int lost = 0;
    for (quint64 seed = 0; seed < 20; ++seed)
        lost += recordsLost(seed, true);
    CHECK(lost > 0);
}

TEST_CASE("every write of an append can fail, the disk being full or broken, and the next append goes on")
{
    for (const auto how : {SimDisk::Outcome::Full, SimDisk::Outcome::Failed}) {
        Pc pc;
        REQUIRE_OK(pc.open());
        bool failed = true;
        for (int at = 1; failed; ++at) {
            pc.disk->failAt(at, how);
            failed = !pc.record(at);
            pc.disk->heal();
            CHECK(pc.recorded().contains(at) == !failed);
            REQUIRE(pc.record(1000 + at));
            REQUIRE_OK(pc.store->verifyChain());
        }
    }
}

TEST_CASE("a copy of a disk is a store of its own from then on")
{
    Pc pc;
    REQUIRE_OK(pc.open());
    REQUIRE(pc.record(1));
    const DiskImage image = pc.disk->image();
    REQUIRE(pc.record(2));
    pc.store.reset();
    pc.disk->load(image);
    REQUIRE_OK(pc.open());
    CHECK(pc.recorded() == QSet<int>{1});
    REQUIRE(pc.record(3));
    pc.store.reset();
    pc.disk->load(image);
    REQUIRE_OK(pc.open());
    CHECK(pc.recorded() == QSet<int>{1});
}

TEST_CASE("a power cut tears a write that was not synced at a sector, and only that one")
{
    bool torn = false;
    for (quint64 seed = 0; seed < 200; ++seed) {
        Random random(seed);
        SimDisk disk;
        const auto file = disk.create(QStringLiteral("f"));
        const QByteArray before(4096, 'a'), after(4096, 'b');
        REQUIRE(disk.write(*file, 0, before.constData(), 4096) == SimDisk::Outcome::Done);
        REQUIRE(disk.sync(*file) == SimDisk::Outcome::Done);
        REQUIRE(disk.write(*file, 0, after.constData(), 4096) == SimDisk::Outcome::Done);
        disk.powerOff();
        disk.powerOn(Death::PowerCut, random);
        const QByteArray left = disk.bytes(QStringLiteral("f"));
        REQUIRE(left.size() == 4096);
        const auto changed = left.count('b');
        CHECK(changed % SimDisk::sectorSize == 0);
        torn |= changed != 0 && changed != 4096;
    }
    CHECK(torn);
}

TEST_CASE("a file that was never synced may be gone after a power cut, and a removed one back")
{
    QSet<bool> newThere, oldThere;
    for (quint64 seed = 0; seed < 50; ++seed) {
        Random random(seed);
        SimDisk disk;
        const auto old = disk.create(QStringLiteral("old"));
        REQUIRE(disk.sync(*old) == SimDisk::Outcome::Done);
        disk.create(QStringLiteral("new"));
        REQUIRE(disk.remove(QStringLiteral("old"), false) == SimDisk::Outcome::Done);
        disk.powerOff();
        disk.powerOn(Death::PowerCut, random);
        newThere.insert(disk.find(QStringLiteral("new")) != nullptr);
        oldThere.insert(disk.find(QStringLiteral("old")) != nullptr);
    }
    CHECK(newThere.size() == 2);
    CHECK(oldThere.size() == 2);
}
