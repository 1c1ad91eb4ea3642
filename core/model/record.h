#pragma once

#include "core/model/value.h"

#include <QCborValue>
#include <QList>
#include <QMap>

#include <tuple>

namespace noi
{

/// One field of a record as everything but its own header sees it. The number is what travels: it is never
/// used again for something else. The name is the register's column.
struct FieldInfo {
    int number;
    const char* name;
    ValueKind kind;
};

/// An entity is changed in place, field by field. A fact is only ever added: a correction is a new fact that
/// `replaces` the old one, and a removal is a Voiding.
enum class RecordKind { Entity, Fact };

/// One kind of record: its number (travels, fixed for ever), its register (table) and its fields. The marks
/// tell sync which stations a record concerns, so that it needs to name no kind.
struct RecordType {
    int number;
    const char* table;
    RecordKind kind;
    QList<FieldInfo> fields;
    int residence = 0;       ///< number of the field with the commune its file's person lives in; 0: none
    bool everywhere = false; ///< a file begun by such a record goes to every station
    bool ownAffairs = false; ///< a file begun by such a record is its station's own affairs

    [[nodiscard]] const FieldInfo* field(int fieldNumber) const;
};

/// A field and where it lives in its struct.
template <class Record, class T> struct Field {
    int number;
    const char* name;
    T Record::*member;
};
template <class Record, class T> Field(int, const char*, T Record::*) -> Field<Record, T>;

/// Field number → value; absent fields are not in it.
using FieldValues = QMap<int, QCborValue>;

/// A record struct R says, once: `static constexpr int number`, `static constexpr const char* table`,
/// `static constexpr RecordKind kind` and `static constexpr auto fields()`, a std::tuple of Field; where they
/// apply also `static constexpr int residence`, `static constexpr bool everywhere`, `… bool ownAffairs`.
template <class R> RecordType recordType()
{
    RecordType type{R::number, R::table, R::kind, {}};
    std::apply(
        [&type](const auto&... field) {
            (type.fields.append({field.number, field.name,
                                 ValueOf<std::decay_t<decltype(std::declval<R>().*field.member)>>::kind}),
             ...);
        },
        R::fields());
    if constexpr (requires { R::residence; }) type.residence = R::residence;
    if constexpr (requires { R::everywhere; }) type.everywhere = R::everywhere;
    if constexpr (requires { R::ownAffairs; }) type.ownAffairs = R::ownAffairs;
    return type;
}

template <class R> FieldValues fieldValues(const R& record)
{
    FieldValues values;
    std::apply(
        [&](const auto&... field) {
            const auto add = [&](int number, const QCborValue& value) {
                if (!value.isNull()) values.insert(number, value);
            };
            (add(field.number,
                 ValueOf<std::decay_t<decltype(record.*field.member)>>::toCbor(record.*field.member)),
             ...);
        },
        R::fields());
    return values;
}

template <class R> R fromFieldValues(const FieldValues& values)
{
    R record;
    std::apply(
        [&](const auto&... field) {
            ((record.*field.member = ValueOf<std::decay_t<decltype(record.*field.member)>>::fromCbor(
                  values.value(field.number, nullptr))),
             ...);
        },
        R::fields());
    return record;
}

/// A record and the id it is kept under.
template <class R> struct Stored {
    Id id;
    R value;
};

} // namespace noi
