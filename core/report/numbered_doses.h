#pragma once

#include "core/model/dose.h"
#include "core/report/people.h"
#include "core/report/series_pack.h"

#include <optional>

namespace noi::report
{

/// One row of the family "dose".
struct NumberedDose {
    QString series;
    int number = 0;
    Stored<Dose> dose; ///< the one with the smallest id of its day
    std::optional<int> months, days;
    std::optional<bool> in24Hours;
};

/// All doses of one person that count, of all files, as reports number them: a day of doses is one dose of
/// the series, and a card that says more doses than the files hold is believed. Doses without a day or a
/// known product are of no series.
[[nodiscard]] QList<NumberedDose> numberedDoses(const QList<Stored<Dose>>& doses, const Who& who,
                                                const SeriesPack& series, const Products& products);

} // namespace noi::report
