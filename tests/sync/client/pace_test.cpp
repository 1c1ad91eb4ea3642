#include "sync/client/pace.h"
#include "tests/support/catch.h"

using namespace noi;

TEST_CASE("batches double while full ones are answered quickly, up to 4 MB", "[sync][pace]")
{
    BatchSize size;
    CHECK(size.bytes() == 16 * 1024);
    size.answered(100, 10); // a no-op says nothing about the line
    CHECK(size.bytes() == 16 * 1024);
    size.answered(100, 16 * 1024);
    CHECK(size.bytes() == 32 * 1024);
    size.answered(2500, 32 * 1024);
    CHECK(size.bytes() == 32 * 1024);
    size.answered(20'000, 32 * 1024);
    CHECK(size.bytes() == 16 * 1024);
    for (int i = 0; i < 20; ++i)
        size.answered(100, size.bytes());
    CHECK(size.bytes() == BatchSize::most);
}

TEST_CASE("batches halve on loss, down to 4 kB", "[sync][pace]")
{
    BatchSize size;
    size.lost();
    CHECK(size.bytes() == 8 * 1024);
    for (int i = 0; i < 20; ++i)
        size.lost();
    CHECK(size.bytes() == BatchSize::least);
}

TEST_CASE("waits double from 2 s to 5 minutes, each up to 30 % shorter or longer", "[sync][pace]")
{
    for (const double random : {0.0, 0.5, 0.999}) {
        Backoff backoff;
        const double jitter = 0.7 + 0.6 * random;
        for (const qint64 ms : {2000, 4000, 8000, 16'000, 32'000, 64'000, 128'000, 256'000, 300'000, 300'000})
            CHECK(backoff.next(random) == qint64(double(ms) * jitter));
        backoff.reset();
        CHECK(backoff.next(random) == qint64(2000 * jitter));
    }
}

TEST_CASE("stamps follow the server's time and are each later than the one before", "[sync][pace]")
{
    Stamps stamps(500);
    CHECK(stamps.next(1000) == 1500);
    CHECK(stamps.next(1000) == 1501);
    CHECK(stamps.next(10) == 1502); // the PC's clock was put back
    stamps.told(90'000, 2000);
    CHECK(stamps.offsetMs() == 88'000);
    CHECK(stamps.next(2000) == 90'000);
    stamps.told(3000, 2000);
    CHECK(stamps.next(2000) == 90'001);
    stamps.begunAnew();
    CHECK(stamps.next(2000) == 3000);
}
