#include "tests/core/report/reference/condition.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

#include <functional>

namespace noi::test::reference
{

using Truth = std::optional<bool>;

struct Condition::Node {
    std::function<Truth(const Row&)> truth;
};

namespace
{

using Node = Condition::Node;
using NodePointer = std::shared_ptr<const Node>;

NodePointer node(std::function<Truth(const Row&)> truth)
{
    return std::make_shared<const Node>(Node{std::move(truth)});
}

Value columnOf(const Row& row, const QString& column)
{
    const auto at = row.columns.constFind(column);
    if (at == row.columns.cend()) FAIL("there is no column " << column.toStdString());
    return *at;
}

/// Below 0, 0, above 0; none where one is empty or they are of different kinds.
std::optional<int> compared(const Value& left, const Value& right)
{
    if (const auto* const a = std::get_if<qint64>(&left)) {
        const auto* const b = std::get_if<qint64>(&right);
        return b ? std::optional(*a < *b ? -1 : *a > *b ? 1 : 0) : std::nullopt;
    }
    const auto* const a = std::get_if<QString>(&left);
    const auto* const b = std::get_if<QString>(&right);
    return a && b ? std::optional(a->compare(*b)) : std::nullopt;
}

bool fulfils(int order, const QString& sign)
{
    if (sign == QStringLiteral("=")) return order == 0;
    if (sign == QStringLiteral("!=")) return order != 0;
    if (sign == QStringLiteral("<")) return order < 0;
    if (sign == QStringLiteral("<=")) return order <= 0;
    if (sign == QStringLiteral(">")) return order > 0;
    if (sign != QStringLiteral(">=")) FAIL("there is no comparison " << sign.toStdString());
    return order >= 0;
}

/// The smaller grammar inside the larger: or, and, not, comparison.
class Parser
{
public:
    explicit Parser(const QString& text)
    {
        static const QRegularExpression token(
            QStringLiteral("\\s*('[^']*'|[A-Za-z_][A-Za-z_0-9]*|-?[0-9]+|<=|>=|!=|[=<>(),])"));
        qsizetype at = 0;
        while (at < text.trimmed().size()) {
            const auto found = token.match(text, at, QRegularExpression::NormalMatch,
                                           QRegularExpression::AnchorAtOffsetMatchOption);
            INFO("condition: " << text.toStdString() << " at " << at);
            REQUIRE(found.hasMatch());
            m_tokens.append(found.captured(1));
            at = found.capturedEnd();
        }
    }
    NodePointer whole()
    {
        NodePointer all = either();
        REQUIRE(m_at == m_tokens.size());
        return all;
    }
    [[nodiscard]] const QStringList& columns() const { return m_columns; }

private:
    bool take(const char* word)
    {
        if (m_tokens.value(m_at) != QLatin1String(word)) return false;
        ++m_at;
        return true;
    }
    QString next()
    {
        REQUIRE(m_at < m_tokens.size());
        return m_tokens[m_at++];
    }
    /// Unknown or true is true.
    NodePointer either()
    {
        NodePointer left = both();
        while (take("or"))
            left = node([left, right = both()](const Row& row) -> Truth {
                const Truth a = left->truth(row), b = right->truth(row);
                if (a == true || b == true) return true;
                return a && b ? Truth(false) : Truth();
            });
        return left;
    }
    /// Unknown and false is false.
    NodePointer both()
    {
        NodePointer left = opposite();
        while (take("and"))
            left = node([left, right = opposite()](const Row& row) -> Truth {
                const Truth a = left->truth(row), b = right->truth(row);
                if (a == false || b == false) return false;
                return a && b ? Truth(true) : Truth();
            });
        return left;
    }
    NodePointer opposite()
    {
        if (!take("not")) return comparison();
        return node([inner = opposite()](const Row& row) -> Truth {
            const Truth a = inner->truth(row);
            return a ? Truth(!*a) : Truth();
        });
    }
    NodePointer comparison()
    {
        if (take("(")) {
            NodePointer inner = either();
            REQUIRE(take(")"));
            return inner;
        }
        const QString column = next();
        m_columns.append(column);
        if (take("is")) {
            REQUIRE(take("empty"));
            return node([column](const Row& row) -> Truth {
                return std::holds_alternative<std::monostate>(columnOf(row, column));
            });
        }
        if (take("in")) return among(column);
        const QString sign = next();
        return node([column, sign, right = literal()](const Row& row) -> Truth {
            const auto order = compared(columnOf(row, column), right);
            return order ? Truth(fulfils(*order, sign)) : Truth();
        });
    }
    NodePointer among(const QString& column)
    {
        REQUIRE(take("("));
        QList<Value> values{literal()};
        while (take(","))
            values.append(literal());
        REQUIRE(take(")"));
        return node([column, values](const Row& row) -> Truth {
            const Value left = columnOf(row, column);
            if (std::holds_alternative<std::monostate>(left)) return {};
            return values.contains(left);
        });
    }
    Value literal()
    {
        const QString text = next();
        if (text.startsWith(u'\'')) return text.mid(1, text.size() - 2);
        bool number = false;
        const qint64 value = text.toLongLong(&number);
        REQUIRE(number);
        return value;
    }

    QStringList m_tokens, m_columns;
    qsizetype m_at = 0;
};

} // namespace

Condition::Condition(const QString& text)
{
    if (text.trimmed().isEmpty()) return;
    Parser parser(text);
    m_root = parser.whole();
    m_columns = parser.columns();
}

bool Condition::holds(const Row& row) const { return !m_root || m_root->truth(row) == true; }

} // namespace noi::test::reference
