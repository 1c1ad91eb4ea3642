#include "core/clinical/growth/corrected_age.h"
#include "tests/support/catch.h"

using namespace noi::growth;

TEST_CASE("the weeks that a child was born too early are taken off its age until two years", "[growth]")
{
    CHECK(correctedAge(184, 224) == 128); // 32 weeks: eight weeks are missing
    CHECK(correctedAge(184, 258) == 162); // 36 weeks and 6 days
    CHECK(correctedAge(184, 259) == 184); // 37 weeks are enough
    CHECK(correctedAge(184, 294) == 184);
    CHECK(correctedAge(184, {}) == 184);
    CHECK(correctedAge(10, 224) == -46); // not yet at term
    CHECK(correctedAge(730, 224) == 674);
    CHECK(correctedAge(731, 224) == 731); // two years old
    CHECK(isCorrected(730, 224));
    CHECK_FALSE(isCorrected(731, 224));
    CHECK_FALSE(isCorrected(100, 280));
}
