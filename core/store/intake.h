#pragma once

#include "core/journal/op.h"
#include "core/store/fold.h"
#include "core/store/search_index.h"

namespace noi
{

/// An operation from elsewhere and its bytes.
struct Incoming {
    Op op;
    QByteArray body;
};

/// A batch from elsewhere, held against the journal.
struct Sorted {
    QList<Incoming> fresh;        ///< not here; each id once
    QList<Incoming> clashing;     ///< here, or in `fresh`, with other bytes
    QList<Id> known;              ///< here, or in `fresh`, with these bytes
    QList<QByteArray> unreadable; ///< no operation of any version this program knows
};
/// One statement, however many.
Result<Sorted> sortOut(Database& database, const QList<QByteArray>& bodies);

/// Folds what was just inserted, and makes the words of the people concerned. Records that one operation
/// creates and none changes, nearly all of a first load, cost no reading.
Result<void> foldFresh(Database& database, Fold& fold, SearchIndex& search, const QList<Incoming>& fresh);

} // namespace noi
