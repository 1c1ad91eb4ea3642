#pragma once

#include "core/model/record.h"

namespace noi
{

/// A record as a user saw it: its value, and per field the operations that value comes from. A change names
/// these as the ones it replaces, so what the user had not seen is never overwritten.
template <class R> struct Seen {
    Id id;
    R value;
    QMap<int, QList<Id>> sources; ///< field number → operations whose values stand (siblings included)
    QList<int> fieldsToReview;    ///< fields on which people disagree and nobody has settled it yet
};

} // namespace noi
