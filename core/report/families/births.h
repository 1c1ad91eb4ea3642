#pragma once

#include "core/model/delivery.h"
#include "core/model/newborn.h"
#include "core/report/families/pregnancies.h"

#include <map>

namespace noi::report
{

/// A birth that counts, and those that tell of it too.
struct Birth {
    Stored<Delivery> delivery;
    Who mother;
    QList<Stored<Newborn>> children;
    bool tetanusEnough = false;
};

/// All births of some women. Of two less than 140 days apart the second is the first, told again.
struct Births {
    QList<Birth> counted;
    QHash<Id, qsizetype> placeOf; ///< of every delivery, also of one told again, its place in `counted`
};

/// Several families are worked out from the births of a span: they are read once for one report.
struct BirthsRead {
    std::map<std::pair<QDate, QDate>, Births> bySpan;
};

/// Those of the records that tell of a child whom one with a smaller id tells of, wherever that is.
Result<QSet<Id>> toldAgain(const FamilyContext& context, const QList<Stored<Newborn>>& newborns);

/// Of the women who gave birth in the span, or whose child's record says so.
Result<Births> birthsAround(const FamilyContext& context, const Period& span);

} // namespace noi::report
