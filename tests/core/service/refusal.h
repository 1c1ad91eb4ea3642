#pragma once

#include "tests/support/catch.h"
#include "tests/support/test_station.h"

namespace noi::test
{

/// Requires a refusal whose sentence says `words`, and that it left the journal as it was.
#define REQUIRE_REFUSED(home, call, words)                                                                   \
    do {                                                                                                     \
        const int before_ = (home).operations();                                                             \
        const auto refused_ = (call);                                                                        \
        REQUIRE_FALSE(refused_.ok());                                                                        \
        INFO(refused_.error().english().toStdString());                                                      \
        CHECK(refused_.error().english().contains(QString::fromUtf8(words)));                                \
        CHECK((home).operations() == before_);                                                               \
    } while (false)

} // namespace noi::test
