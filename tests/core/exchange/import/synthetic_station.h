#pragma once

#include "core/exchange/sheet/sheet.h"
#include "tests/support/test_station.h"

namespace noi::test
{

/// Made-up children of a station with the doses of their first years, as many doses as asked for.
void fillWithChildren(TestStation& home, int doses, unsigned seed = 1);

/// What is the same about two stations' people, whatever their ids: for each person name, birth, sex, mother,
/// hamlet and numbers, then their doses that count; sorted.
[[nodiscard]] QStringList peopleAndDoses(TestStation& home);

/// The sheet as it comes back from others: dates in many forms and as serial numbers, texts decomposed or for
/// legacy fonts (a column each its own), names in capitals or small, spaces, empty rows, another order.
[[nodiscard]] exchange::Sheet dirtied(const exchange::Sheet& sheet, unsigned seed);

} // namespace noi::test
