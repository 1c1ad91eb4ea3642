#pragma once

#include "core/base/id.h"
#include "core/base/partial_date.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace noi::test::reference
{

/// What stands in a column: nothing (not known), a number, or a code.
using Value = std::variant<std::monostate, qint64, QString>;

[[nodiscard]] inline Value valueOf(std::optional<int> number)
{
    return number ? Value(qint64(*number)) : Value();
}
[[nodiscard]] inline Value valueOf(std::optional<bool> mark)
{
    return mark ? Value(qint64(*mark ? 1 : 0)) : Value();
}
[[nodiscard]] inline Value valueOf(const QString& code) { return code.isEmpty() ? Value() : Value(code); }

/// One row of a family.
struct Row {
    Id record;
    PartialDate day;
    QHash<QString, Value> columns;
};

/// Days from one to another, both with it.
struct Span {
    QDate from, to;

    /// A date lies in it when all days it can mean do.
    [[nodiscard]] bool holds(const PartialDate& date) const
    {
        return !date.isNull() && date.earliest() >= from && date.latest() <= to;
    }
    bool operator==(const Span&) const = default;
    auto operator<=>(const Span& other) const
    {
        return std::pair(from.toJulianDay(), to.toJulianDay()) <=>
               std::pair(other.from.toJulianDay(), other.to.toJulianDay());
    }
};

} // namespace noi::test::reference
