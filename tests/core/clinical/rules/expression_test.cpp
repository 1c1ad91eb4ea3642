#include "core/clinical/rules/expression.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace noi;

namespace
{

const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("unknown")};

Expression::Value valueOf(const char* text, double a = 0, double b = 0)
{
    const auto expression = Expression::parse(QString::fromUtf8(text), names);
    REQUIRE(expression);
    const std::vector<Expression::Value> values{a, b, {}};
    return expression->evaluate(values);
}

QString refused(const QString& text)
{
    const auto expression = Expression::parse(text, names);
    REQUIRE_FALSE(expression);
    return expression.error().english();
}

} // namespace

TEST_CASE(
    "a rule binds as it is read: times before plus, comparing before not, not before and, and before or",
    "[rules]")
{
    CHECK(valueOf("1 + 2 * 3") == 7);
    CHECK(valueOf("(1 + 2) * 3") == 9);
    CHECK(valueOf("7 - 2 - 1") == 4);
    CHECK(valueOf("12 / 3 / 2") == 2);
    CHECK(valueOf("-a + 1", 3) == -2);
    CHECK(valueOf("not a = 1 and b = 2", 0, 2) == 1);
    CHECK(valueOf("not (a = 1 and b = 2)", 1, 2) == 0);
    CHECK(valueOf("a = 1 or a = 2 and b = 3", 1, 0) == 1);
    CHECK(valueOf("a + 1 >= b * 2", 3, 2) == 1);
    CHECK(valueOf("1.5 < 1.75") == 1);
}

TEST_CASE("every comparison knows its border", "[rules]")
{
    for (const double a : {1.0, 2.0, 3.0}) {
        CHECK(valueOf("a < 2", a) == double(a < 2));
        CHECK(valueOf("a <= 2", a) == double(a <= 2));
        CHECK(valueOf("a > 2", a) == double(a > 2));
        CHECK(valueOf("a >= 2", a) == double(a >= 2));
        CHECK(valueOf("a = 2", a) == double(a == 2));
        CHECK(valueOf("a != 2", a) == double(a != 2));
    }
}

TEST_CASE("what is not known stays unknown, unless the other side settles it", "[rules]")
{
    CHECK_FALSE(valueOf("unknown"));
    CHECK_FALSE(valueOf("unknown > 3"));
    CHECK_FALSE(valueOf("not unknown > 3"));
    CHECK_FALSE(valueOf("unknown > 3 or a = 1", 0));
    CHECK(valueOf("unknown > 3 or a = 1", 1) == 1);
    CHECK(valueOf("a = 1 and unknown > 3", 0) == 0);
    CHECK_FALSE(valueOf("a = 1 and unknown > 3", 1));
    CHECK_FALSE(valueOf("1 / a", 0));
    const auto rule = Expression::parse(QStringLiteral("unknown > 3"), names);
    REQUIRE(rule);
    CHECK_FALSE(rule->holds(std::vector<Expression::Value>{1, 2, {}}));
    CHECK(rule->holds(std::vector<Expression::Value>{1, 2, 4}));
}

TEST_CASE("a rule tells which values it looks at, each once", "[rules]")
{
    const auto rule = Expression::parse(QStringLiteral("b > 1 and (unknown = 2 or b < 9)"), names);
    REQUIRE(rule);
    CHECK(rule->looksAt() == std::vector<int>{1, 2});
}

TEST_CASE("a rule that makes no sense is refused with the place", "[rules]")
{
    CHECK(refused(QStringLiteral("a > 3 or c > 1")).contains(QStringLiteral("character 10")));
    CHECK(refused(QStringLiteral("a >")).contains(QStringLiteral("character 4")));
    CHECK(refused(QStringLiteral("(a > 3")).contains(QStringLiteral("character 7")));
    CHECK(refused(QStringLiteral("a > 3)")).contains(QStringLiteral("character 6")));
    CHECK(refused(QString()).contains(QStringLiteral("character 1")));
    CHECK(refused(QStringLiteral("a < b < 3")).contains(QStringLiteral("character 7")));
    CHECK(refused(QStringLiteral("1.2.3 > a")).contains(QStringLiteral("character 1")));
    (void)refused(QString(100, u'(') + u'a' + QString(100, u')'));
    (void)refused(QStringLiteral("not ").repeated(100) + u'a');
    (void)refused(QStringLiteral("a + ").repeated(1000) + u'a');
}

TEST_CASE("Kleene's laws hold for all values, known and unknown", "[rules]")
{
    const bool held = rc::check([] {
        const auto value = [] {
            return *rc::gen::element(Expression::Value(0), Expression::Value(1), Expression::Value());
        };
        const std::vector<Expression::Value> values{value(), value(), {}};
        const auto of = [&values](const char* text) {
            const auto expression = Expression::parse(QString::fromLatin1(text), names);
            RC_ASSERT(bool(expression));
            return expression->evaluate(values);
        };
        RC_ASSERT(of("not (a and b)") == of("not a or not b"));
        RC_ASSERT(of("a and b") == of("b and a"));
        RC_ASSERT(of("a or b") == of("b or a"));
        RC_ASSERT(of("not not a") == of("a"));
        RC_ASSERT(of("a and (a or b)") == of("a"));
    });
    CHECK(held);
}
