#include "core/report/condition.h"
#include "tests/support/catch.h"

using namespace noi;
using report::Condition;

namespace
{

const QStringList columns{QStringLiteral("months"), QStringLiteral("series"), QStringLiteral("place")};

Result<Condition> parse(const char* text) { return Condition::parse(QString::fromUtf8(text), columns); }

} // namespace

TEST_CASE("a condition becomes SQL with its values bound", "[report]")
{
    const auto condition =
        parse("series = 'penta' and (months < 12 or not place in ('a', 'b')) and months is empty");
    REQUIRE_OK(condition);
    CHECK(condition->sql().toStdString() ==
          "series=? AND (months<? OR NOT place IN (?, ?)) AND months IS NULL");
    CHECK(condition->values() ==
          QVariantList{QStringLiteral("penta"), 12, QStringLiteral("a"), QStringLiteral("b")});
    CHECK(parse("")->sql() == QStringLiteral("1 = 1"));
    const Condition both = *parse("months != 3") && *parse("series = 'x'");
    CHECK(both.sql().toStdString() == "(months <> ?) AND (series=?)");
}

TEST_CASE("what is no condition over these columns is refused with its place", "[report]")
{
    for (const char* text :
         {"other = 1", "months", "months =", "months = 'open", "months in ()", "months in (1", "(months = 1",
          "months = 1)", "months is known", "months = 1 and", "1 = 1; drop table person", "months = months",
          "months = 1 -- x"}) {
        INFO(text);
        REQUIRE_FALSE(parse(text).ok());
        CHECK(parse(text).error().kind == ErrorKind::BadInput);
    }
    CHECK_FALSE(parse(QByteArray(2000, '(').constData()).ok());
}
