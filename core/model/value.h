#pragma once

#include "core/base/id.h"
#include "core/base/partial_date.h"

#include <QCborValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>

namespace noi
{

/// What a field can hold, as it stands in an operation and in a register's column.
/// An absent value is CBOR null and SQL NULL whatever the kind; empty text is absent.
enum class ValueKind { Text, Integer, Real, Bool, Id, Date };

/// How a C++ type of the model is carried: toCbor() and fromCbor() are inverses on every value the type can
/// hold. fromCbor() of a value of another kind (a newer version's, or damage) gives the empty value.
template <class T, class = void> struct ValueOf;

template <> struct ValueOf<QString> {
    static constexpr ValueKind kind = ValueKind::Text;
    static QCborValue toCbor(const QString& v) { return v.isEmpty() ? QCborValue(nullptr) : QCborValue(v); }
    static QString fromCbor(const QCborValue& v) { return v.toString(); }
};

template <> struct ValueOf<bool> {
    static constexpr ValueKind kind = ValueKind::Bool;
    static QCborValue toCbor(bool v) { return v ? QCborValue(true) : QCborValue(nullptr); }
    static bool fromCbor(const QCborValue& v) { return v.toBool(); }
};

template <> struct ValueOf<Id> {
    static constexpr ValueKind kind = ValueKind::Id;
    static QCborValue toCbor(Id v) { return v ? QCborValue(v.value) : QCborValue(nullptr); }
    static Id fromCbor(const QCborValue& v) { return {v.isInteger() ? v.toInteger() : 0}; }
};

template <> struct ValueOf<PartialDate> {
    static constexpr ValueKind kind = ValueKind::Date;
    static QCborValue toCbor(const PartialDate& v)
    {
        return v.isNull() ? QCborValue(nullptr) : QCborValue(v.toText());
    }
    static PartialDate fromCbor(const QCborValue& v)
    {
        return PartialDate::fromText(v.toString()).valueOr({});
    }
};

template <> struct ValueOf<std::optional<int>> {
    static constexpr ValueKind kind = ValueKind::Integer;
    static QCborValue toCbor(std::optional<int> v) { return v ? QCborValue(*v) : QCborValue(nullptr); }
    static std::optional<int> fromCbor(const QCborValue& v)
    {
        return v.isInteger() ? std::optional(static_cast<int>(v.toInteger())) : std::nullopt;
    }
};

template <> struct ValueOf<std::optional<double>> {
    static constexpr ValueKind kind = ValueKind::Real;
    static QCborValue toCbor(std::optional<double> v) { return v ? QCborValue(*v) : QCborValue(nullptr); }
    static std::optional<double> fromCbor(const QCborValue& v)
    {
        return v.isDouble() || v.isInteger() ? std::optional(v.toDouble()) : std::nullopt;
    }
};

/// Enums travel as their number; 0 ("unknown", the default) is absent.
template <class E> struct ValueOf<E, std::enable_if_t<std::is_enum_v<E>>> {
    static constexpr ValueKind kind = ValueKind::Integer;
    static QCborValue toCbor(E v) { return v == E{} ? QCborValue(nullptr) : QCborValue(static_cast<int>(v)); }
    static E fromCbor(const QCborValue& v) { return v.isInteger() ? static_cast<E>(v.toInteger()) : E{}; }
};

/// A short list of codes (never of free text): joined by commas.
template <> struct ValueOf<QStringList> {
    static constexpr ValueKind kind = ValueKind::Text;
    static QCborValue toCbor(const QStringList& v) { return ValueOf<QString>::toCbor(v.join(u',')); }
    static QStringList fromCbor(const QCborValue& v) { return v.toString().split(u',', Qt::SkipEmptyParts); }
};

} // namespace noi
