#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/journal/hlc.h"

#include <QByteArray>
#include <QCborValue>
#include <QList>

namespace noi
{

/// One field's new value, and the operations whose values the user saw there and replaces.
struct FieldWrite {
    int field = 0;
    QCborValue value; ///< null, bool, integer, double, text or bytes
    QList<Id> bases;

    bool operator==(const FieldWrite&) const = default;
};

/// An operation: something a person recorded. Never changed, never taken back; see JOURNAL.md.
struct Op {
    Id id;
    Id actor;          ///< user; null for the program itself
    qint64 wallMs = 0; ///< what the PC's clock said, right or wrong
    Hlc hlc;
    Id file;                  ///< the file (hồ sơ) it belongs to
    int type = 0;             ///< number of the record type
    Id record;                ///< equals `id` in the operation that creates the record
    QList<FieldWrite> fields; ///< by field number, each at most once
    Id origin = {};           ///< under which it was written at first, where it was written again; else null

    bool operator==(const Op&) const = default;
};

/// CBOR with integer keys; JOURNAL.md has the layout. Two equal operations give the same bytes.
[[nodiscard]] QByteArray encodeOp(const Op& op);

/// Reads any version's bytes: keys it does not know are left out of the value (the bytes themselves are what
/// is kept). ErrorKind::Damaged for bytes that are no operation.
[[nodiscard]] Result<Op> decodeOp(const QByteArray& bytes);

} // namespace noi
