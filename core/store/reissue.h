#pragma once

#include "core/journal/op.h"
#include "core/model/model.h"

#include <QSet>

namespace noi
{

/// The id under which an operation is written again: a hash of the operation itself, from leastReissued on,
/// above all numbers that are given or drawn. Whoever has the operation comes to the same id, so clones that
/// write it again do it once.
[[nodiscard]] Id reissuedId(const Op& op);
inline constexpr Id leastReissued{3LL << 61};

/// The operations under their new ids, in the same order; every mention of one that moves (record, file,
/// actor, bases, values that are ids by the model) moves with it. When they were written, and by whom, stays;
/// `origin` says under which id.
[[nodiscard]] QList<Op> reissued(const QList<Op>& ops, const Model& model);

/// Whether an operation mentions any of these ids other than as its own.
[[nodiscard]] bool names(const Op& op, const QSet<Id>& ids, const Model& model);

} // namespace noi
