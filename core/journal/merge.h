#pragma once

#include "core/journal/op.h"

#include <QMap>

namespace noi
{

/// A value that stands for a field because no operation names it as replaced.
struct Sibling {
    Id op;
    Hlc hlc;
    QCborValue value;

    bool operator==(const Sibling&) const = default;
};

/// What a set of operations says about one field.
struct FieldState {
    QList<Sibling> siblings; ///< never empty; greatest (HLC, id) first: that one is shown

    [[nodiscard]] const QCborValue& shown() const { return siblings.first().value; }
    /// Different values stand beside each other until a person settles it. Equal values settle themselves.
    [[nodiscard]] bool disputed() const;
    [[nodiscard]] QList<Id> sources() const;

    bool operator==(const FieldState&) const = default;
};

/// What a set of operations says about one record.
struct RecordState {
    Id record;
    Id file;
    int type = 0;
    QMap<int, FieldState> fields;

    [[nodiscard]] QMap<int, QCborValue> shownValues() const;
    bool operator==(const RecordState&) const = default;
};

/// The merge: a pure function of the *set* of operations on one record, so neither order, repetition nor the
/// way they arrived matters. `ops` is not empty and all have the same `record`.
///   siblings(field) = operations on the field − every operation named in some other's bases
/// Operations that name each other in a ring would leave nothing standing; then all of them stand.
/// The record's type and file are those of the operation that created it, or of the least id until that one
/// is here; operations of another type than that are not merged.
[[nodiscard]] RecordState mergeRecord(const QList<Op>& ops);

} // namespace noi
