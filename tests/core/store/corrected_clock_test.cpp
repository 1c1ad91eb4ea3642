#include "tests/core/store/store_fixture.h"

using namespace noi;
using namespace noi::test;

TEST_CASE("a PC whose clock is far off writes the corrected time beside its own", "[clock]")
{
    StoreFolder folder;
    const qint64 day = 24LL * 60 * 60 * 1000;
    {
        const auto store = folder.open();
        folder.clock.ms -= 300 * day;
        REQUIRE_OK(store->setClockOffMs(300 * day));
    }
    const auto store = folder.open();
    CHECK(store->clockOffMs() == 300 * day);
    const Id id = addOne(*store, named(QStringLiteral("Mai")));
    const auto row = store->database().row(QStringLiteral("SELECT body FROM op WHERE id = ?"), {id.value});
    REQUIRE_OK(row);
    const auto op = decodeOp(row->first().toByteArray());
    REQUIRE_OK(op);
    CHECK(op->wallMs == folder.clock.ms);
    CHECK(op->hlc.ms() == folder.clock.ms + 300 * day);
}
