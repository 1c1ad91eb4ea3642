#include "core/report/condition.h"

#include "core/clinical/rules/rule_scanner.h"

#include <array>

namespace noi::report
{

namespace
{

constexpr qsizetype longest = 1000;

} // namespace

/// Recursive descent, each rule of the grammar one function; writes the SQL as it goes.
class ConditionParser : RuleScanner
{
public:
    ConditionParser(const QString& text, const QStringList& columns) : RuleScanner(text), m_columns(columns)
    {
    }

    Result<Condition> parse()
    {
        if (m_text.size() > longest || !either() || !atEnd())
            return Error{
                ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("Error", "The condition “%1” makes no sense from its character %2 on."),
                {m_text.left(longest).toString(), QString::number(m_at + 1)}};
        m_condition.m_sql = std::move(m_sql);
        return std::move(m_condition);
    }

private:
    bool put(QStringView sql)
    {
        m_sql += sql;
        return true;
    }

    bool either()
    {
        if (!both()) return false;
        while (word(u"or"))
            if (!put(u" OR ") || !both()) return false;
        return true;
    }
    bool both()
    {
        if (!denied()) return false;
        while (word(u"and"))
            if (!put(u" AND ") || !denied()) return false;
        return true;
    }
    bool denied()
    {
        if (word(u"not")) return put(u"NOT ") && deeper([this] { return denied(); });
        if (!sign(u"(")) return compared();
        return put(u"(") && deeper([this] { return either(); }) && sign(u")") && put(u")");
    }
    bool compared()
    {
        const QStringView name = wordAhead();
        if (name.isEmpty() || !m_columns.contains(name)) return false;
        m_at += name.size();
        put(name);
        if (word(u"is")) return word(u"empty") && put(u" IS NULL");
        if (word(u"in")) return oneOf();
        // The longer signs first: "<=" begins with "<".
        static constexpr std::array<QStringView, 6> signs{u"<=", u">=", u"!=", u"<", u">", u"="};
        for (const QStringView one : signs)
            if (sign(one)) return put(one == u"!=" ? u" <> " : one) && value();
        return false;
    }
    bool oneOf()
    {
        if (!sign(u"(") || !put(u" IN (") || !value()) return false;
        while (sign(u","))
            if (!put(u", ") || !value()) return false;
        return sign(u")") && put(u")");
    }
    bool value()
    {
        if (sign(u"'")) return text();
        const QStringView number = wordAhead();
        bool isNumber = false;
        const qint64 value = number.toLongLong(&isNumber);
        m_at += isNumber ? number.size() : 0;
        return isNumber && bind(value);
    }
    bool text()
    {
        const qsizetype end = m_text.indexOf(u'\'', m_at);
        if (end < 0) return false;
        const QString value = m_text.sliced(m_at, end - m_at).toString();
        m_at = end + 1;
        return bind(value);
    }
    bool bind(const QVariant& value)
    {
        m_condition.m_values.append(value);
        return put(u"?");
    }
    const QStringList& m_columns;
    QString m_sql;
    Condition m_condition;
};

Result<Condition> Condition::parse(const QString& text, const QStringList& columns)
{
    if (text.trimmed().isEmpty()) return Condition();
    return ConditionParser(text, columns).parse();
}

Condition Condition::operator&&(const Condition& other) const
{
    Condition both;
    both.m_sql = u'(' + m_sql + QStringLiteral(") AND (") + other.m_sql + u')';
    both.m_values = m_values + other.m_values;
    return both;
}

} // namespace noi::report
