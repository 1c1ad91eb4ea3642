#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace noi
{

/// What a rule of a data pack holds to be so: numbers, names of values, + - * /, < <= > >= = !=, not, and,
/// or, brackets; "systolic >= 140 or diastolic >= 90". A value may be unknown, and then so is what depends on
/// it (Kleene): "unknown or true" is true, "unknown and false" is false, all else with an unknown is unknown.
/// True is 1, false 0.
class Expression
{
public:
    using Value = std::optional<double>; ///< none: unknown

    /// `names` are the values that may be named, in the order in which they are given to `evaluate`. Errors:
    /// BadInput, with the place where the text stops making sense.
    static Result<Expression> parse(const QString& text, const QStringList& names);

    /// `values` has one for each of the names. A division by zero is unknown.
    [[nodiscard]] Value evaluate(std::span<const Value> values) const;
    /// Known to be so.
    [[nodiscard]] bool holds(std::span<const Value> values) const
    {
        return evaluate(values).value_or(0) != 0;
    }
    /// Which of the names it looks at, by their place, each once.
    [[nodiscard]] const std::vector<int>& looksAt() const { return m_looksAt; }

private:
    friend class ExpressionParser;

    enum class Code {
        Number,
        Name,
        Add,
        Subtract,
        Multiply,
        Divide,
        Negate,
        Less,
        AtMost,
        Equal,
        Different,
        Not,
        And,
        Or
    };
    struct Step {
        Code code = Code::Number;
        double number = 0;
        int name = -1;
    };
    static Value combined(Code code, const Value& left, const Value& right);

    std::vector<Step> m_steps; ///< operands before their operator
    std::vector<int> m_looksAt;
};

} // namespace noi
