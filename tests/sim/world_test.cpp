#include "tests/sim/world.h"
#include "tests/support/catch.h"

#include <QCoreApplication>

#include <sys/wait.h>
#include <unistd.h>

using namespace noi::sim;

namespace
{

const Templates& templates()
{
    static const Templates made = makeTemplates();
    return made;
}

/// Seeds that found something once.
constexpr quint64 regressions[] = {
    45,   57,   71,   93,   113,  208,  216,  268,  352,  372,  386,   549,   612,   640,   665,   694,  850,
    1035, 1541, 1795, 1956, 2140, 2463, 2649, 2673, 2714, 2738, 2756,  2910,  3135,  3156,  3307,  3382, 4392,
    4706, 4782, 4846, 5128, 5303, 5640, 6244, 7395, 7459, 8237, 11499, 15488, 16852, 19693, 29998, 34403};

/// Of 7,500 to 34,403 these still end badly. Most: operations of others, or written again before, that name
/// what a clone wrote again later. "Never came": the last PC that had an operation gave it up for another's
/// bytes that the province has under its id.
constexpr quint64 stillOpen[] = {8074,  8981,  10895, 11050, 11510, 12576, 12622, 12789, 13897, 14413,
                                 14609, 17327, 18057, 18436, 18752, 20683, 21131, 21268, 21882, 22779,
                                 23042, 23079, 24817, 24863, 26936, 27592, 27778, 29757, 31851, 33874};

/// Runs seeds from, from+2, … in a process of its own.
int worldsThatFail(quint64 from, quint64 to)
{
    int failed = 0;
    for (quint64 seed = from; seed < to; seed += 2) {
        const Ending ending = World(templates(), seed, false).run();
        if (ending.complaint.isEmpty()) continue;
        ++failed;
        std::printf("seed %llu: %s\n", seed, qPrintable(ending.complaint));
        std::fflush(stdout);
    }
    return failed;
}

} // namespace

TEST_CASE("the same seed gives the same world")
{
    for (quint64 seed = 0; seed < 20; ++seed)
        CHECK(World(templates(), seed, false).run().trace == World(templates(), seed, false).run().trace);
}

TEST_CASE("seeds that found a bug once find none")
{
    for (const quint64 seed : regressions)
        CHECK(World(templates(), seed, false).run().complaint == QString());
}

TEST_CASE("a thousand provinces come through whatever goes wrong: noi-sim --seed N replays one")
{
    constexpr quint64 seeds = 1'000;
    (void)templates();
    std::fflush(nullptr);
    const pid_t other = fork();
    if (other == 0) _exit(std::min(worldsThatFail(1, seeds), 100));
    const int failed = worldsThatFail(0, seeds);
    int status = 0;
    REQUIRE(waitpid(other, &status, 0) == other);
    REQUIRE(WIFEXITED(status));
    CHECK(failed + WEXITSTATUS(status) == 0);
}

TEST_CASE("worlds beyond the first thousand that still end badly", "[.open]")
{
    for (const quint64 seed : stillOpen)
        CHECK(World(templates(), seed, false).run().complaint == QString());
}
