#include "core/clinical/rules/expression.h"

#include "core/clinical/rules/rule_scanner.h"

#include <algorithm>
#include <array>

namespace noi
{

namespace
{

constexpr qsizetype longest = 2000;

} // namespace

/// Recursive descent, each rule of the grammar one function; the loosest binds last.
class ExpressionParser : RuleScanner
{
public:
    ExpressionParser(const QString& text, const QStringList& names) : RuleScanner(text), m_names(names) {}

    Result<Expression> parse()
    {
        if (m_text.size() > longest || !either() || !atEnd())
            return Error{ErrorKind::BadInput,
                         QT_TRANSLATE_NOOP("Error", "The rule “%1” makes no sense from its character %2 on."),
                         {m_text.left(longest).toString(), QString::number(m_at + 1)}};
        return std::move(m_expression);
    }

private:
    using Code = Expression::Code;

    bool add(Code code, double number = 0, int name = -1)
    {
        m_expression.m_steps.push_back({code, number, name});
        return true;
    }

    bool either()
    {
        if (!both()) return false;
        while (word(u"or"))
            if (!both() || !add(Code::Or)) return false;
        return true;
    }
    bool both()
    {
        if (!denied()) return false;
        while (word(u"and"))
            if (!denied() || !add(Code::And)) return false;
        return true;
    }
    bool denied()
    {
        if (!word(u"not")) return compared();
        return deeper([this] { return denied(); }) && add(Code::Not);
    }
    bool compared()
    {
        if (!sum()) return false;
        // The longer signs first: "<=" begins with "<".
        static constexpr std::array<std::pair<QStringView, Code>, 6> signs{{{u"<=", Code::AtMost},
                                                                            {u">=", Code::Less},
                                                                            {u"!=", Code::Different},
                                                                            {u"<", Code::Less},
                                                                            {u">", Code::AtMost},
                                                                            {u"=", Code::Equal}}};
        for (const auto& [text, code] : signs)
            if (sign(text))
                return sum() && add(code) && (text[0] != u'>' || add(Code::Not)); // a > b: not a <= b
        return true;
    }
    bool sum()
    {
        if (!product()) return false;
        for (;;) {
            const Code code = sign(u"+") ? Code::Add : sign(u"-") ? Code::Subtract : Code::Number;
            if (code == Code::Number) return true;
            if (!product() || !add(code)) return false;
        }
    }
    bool product()
    {
        if (!single()) return false;
        for (;;) {
            const Code code = sign(u"*") ? Code::Multiply : sign(u"/") ? Code::Divide : Code::Number;
            if (code == Code::Number) return true;
            if (!single() || !add(code)) return false;
        }
    }
    bool single()
    {
        if (sign(u"(")) return deeper([this] { return either() && sign(u")"); });
        if (sign(u"-")) return deeper([this] { return single(); }) && add(Code::Negate);
        return number() || name();
    }
    bool number()
    {
        skipSpaces();
        qsizetype end = m_at;
        while (end < m_text.size() && ((m_text[end] >= u'0' && m_text[end] <= u'9') || m_text[end] == u'.'))
            ++end;
        bool isNumber = false;
        const double value = m_text.sliced(m_at, end - m_at).toDouble(&isNumber);
        if (!isNumber) return false;
        m_at = end;
        return add(Code::Number, value);
    }
    bool name()
    {
        const QStringView found = wordAhead();
        const int place = int(m_names.indexOf(found));
        if (found.isEmpty() || place < 0) return false;
        m_at += found.size();
        if (std::ranges::find(m_expression.m_looksAt, place) == m_expression.m_looksAt.end())
            m_expression.m_looksAt.push_back(place);
        return add(Code::Name, 0, place);
    }
    const QStringList& m_names;
    Expression m_expression;
};

Result<Expression> Expression::parse(const QString& text, const QStringList& names)
{
    return ExpressionParser(text, names).parse();
}

Expression::Value Expression::combined(Code code, const Value& left, const Value& right)
{
    if (code == Code::And || code == Code::Or) {
        const double settles = code == Code::Or; // what one side alone decides
        for (const Value& side : {left, right})
            if (side && (*side != 0) == (settles != 0)) return settles;
        return left && right ? Value(1 - settles) : Value();
    }
    if (!left || !right) return {};
    switch (code) {
    case Code::Add: return *left + *right;
    case Code::Subtract: return *left - *right;
    case Code::Multiply: return *left * *right;
    case Code::Divide: return *right == 0 ? Value() : Value(*left / *right);
    case Code::Less: return *left < *right;
    case Code::AtMost: return *left <= *right;
    case Code::Equal: return *left == *right;
    default: return *left != *right;
    }
}

Expression::Value Expression::evaluate(std::span<const Value> values) const
{
    std::vector<Value> stack;
    stack.reserve(m_steps.size());
    for (const Step& step : m_steps) {
        if (step.code == Code::Number) {
            stack.emplace_back(step.number);
        } else if (step.code == Code::Name) {
            stack.push_back(values[size_t(step.name)]);
        } else if (step.code == Code::Not || step.code == Code::Negate) {
            Value& top = stack.back();
            if (top) top = step.code == Code::Not ? double(*top == 0) : -*top;
        } else {
            const Value right = stack.back();
            stack.pop_back();
            stack.back() = combined(step.code, stack.back(), right);
        }
    }
    return stack.back();
}

} // namespace noi
