#include "core/model/newborn.h"
#include "core/store/registers/gestation_at_birth.h"
#include "tests/core/service/two_files.h"

using namespace noi;
using namespace noi::test;

namespace
{

struct Room : TwoFiles {
    void bornAfter(Id child, std::optional<int> days)
    {
        Newborn newborn;
        newborn.child = child;
        newborn.gestation = days;
        REQUIRE_OK(addOne(*context, nurse, newborn, child));
    }
    std::optional<int> gestation(Id person)
    {
        const auto found = gestationAtBirth(store->database(), person);
        REQUIRE_OK(found);
        return *found;
    }
};

} // namespace

TEST_CASE("a gestation at birth is known only where a birth says it", "[birth]")
{
    Room room;
    CHECK_FALSE(room.gestation(room.here));
    room.bornAfter(room.here, {});
    CHECK_FALSE(room.gestation(room.here));
    room.bornAfter(room.there, 231);
    CHECK(room.gestation(room.there) == 231);
    CHECK_FALSE(room.gestation(room.here)); // not linked: somebody else
}

TEST_CASE("a gestation at birth is the person's, whichever of their files has it", "[birth]")
{
    Room room;
    room.bornAfter(room.there, 231);
    room.link(room.here, room.there);
    CHECK(room.gestation(room.here) == 231);
    CHECK(room.gestation(room.there) == 231);
    room.bornAfter(room.here, 280); // two PCs wrote it: the earlier counts
    CHECK(room.gestation(room.here) == 231);
    room.unlink(room.here, room.there);
    CHECK(room.gestation(room.here) == 280);
}
