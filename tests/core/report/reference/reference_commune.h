#pragma once

#include "tests/core/report/reference/making.h"
#include "tests/support/test_station.h"

namespace noi::test::reference
{

/// A made-up commune over 30 months, the same people for the same seed: as plain values in memory and in the
/// store of a station. 24 months of it, January 2025 to December 2026, are reported on. It holds on purpose
/// everything that makes counting hard (difficult_cases.h), each many times.
class ReferenceCommune
{
public:
    explicit ReferenceCommune(quint64 seed = 2026);

    TestStation station;
    CommuneRecords commune;
    Places places;
    int movedIn = 0, movedOut = 0; ///< so many people came to live here, and went away

    /// `n` records more, as the years after bring them: new doses and old ones from paper, births, visits,
    /// corrections, voidings and voidings of voidings, moves, deaths, files that are joined and parted.
    /// Written into the store and the commune alike.
    void laterOperations(quint64 seed, int n);

private:
    CommuneWriter m_writer;
};

/// The one that all tests look at: made at the first call.
[[nodiscard]] ReferenceCommune& referenceCommune();

} // namespace noi::test::reference
