#pragma once

#include "core/journal/op.h"
#include "core/model/model.h"

#include <QSet>

namespace noi
{

/// The operations of one number under new ids, `first` and those after it, in the same order; every mention
/// of one that moves (record, file, actor, bases, values that are ids by the model) moves with it. When they
/// were written, and by whom, stays.
[[nodiscard]] QList<Op> reissued(const QList<Op>& ops, Id first, const Model& model);

/// Whether an operation mentions any of these ids other than as its own.
[[nodiscard]] bool names(const Op& op, const QSet<Id>& ids, const Model& model);

} // namespace noi
