#include "tests/core/clinical/pregnancy/pregnancy_packs.h"

using namespace noi;
using namespace noi::pregnancy;

namespace
{

const QDate born(2026, 11, 1);

/// What is due, "from…due", with "!" where it is late.
QString due(const QList<int>& visits, int day)
{
    const PostnatalContacts& contacts = test::pregnancyPacks().postnatalContacts;
    QList<QDate> made;
    for (const int visit : visits)
        made.append(born.addDays(visit));
    QStringList all;
    for (const PostnatalContactDue& one : contacts.due(born, made, born.addDays(day)))
        all += QStringLiteral("%1…%2%3")
                   .arg(born.daysTo(one.from))
                   .arg(born.daysTo(one.due))
                   .arg(one.late ? QStringLiteral("!") : QString());
    return all.join(u' ');
}

QString refusal(const QByteArray& rows, const QByteArray& key = "# closed_after_day: 56\n")
{
    const auto read = PostnatalContacts::read("# title: t\n# version: 1\n" + key +
                                                  "name_vi,name_en,from_day,due_day\n" + rows,
                                              QStringLiteral("contacts.csv"));
    REQUIRE_FALSE(read);
    return read.error().english();
}

} // namespace

TEST_CASE("two visits follow a birth: in the first week, and to day 42", "[birth]")
{
    CHECK(due({}, 0) == u"0…7 8…42");
    CHECK(due({}, 7) == u"0…7 8…42");
    CHECK(due({}, 8) == u"8…42"); // the first is missed
    CHECK(due({}, 42) == u"8…42");
    CHECK(due({}, 43) == u"8…42!");
    CHECK(due({}, 56) == u"8…42!");
    CHECK(due({}, 57).isEmpty());
}

TEST_CASE("a visit answers the planned one that had begun by its day", "[birth]")
{
    CHECK(due({0}, 3) == u"8…42");
    CHECK(due({7}, 7) == u"8…42");
    CHECK(due({8}, 8).isEmpty());
    CHECK(due({2, 3}, 20) == u"8…42"); // two of the first week are no visit of the sixth
    CHECK(due({2, 50}, 51).isEmpty()); // late, but made
}

TEST_CASE("contacts that overlap or do not end are refused with their line", "[birth]")
{
    CHECK(refusal("A,A,0,7\nB,B,7,42\n").contains(QStringLiteral("line 6")));
    CHECK(refusal("A,A,0,7\nB,B,8,57\n").contains(QStringLiteral("line 6")));
    CHECK(refusal("A,A,3,2\n").contains(QStringLiteral("line 5")));
    CHECK(refusal("A,,0,7\n").contains(QStringLiteral("line 5")));
    CHECK(refusal("A,A,0,\n").contains(QStringLiteral("line 5")));
    CHECK(refusal("A,A,0,7\n", {}).contains(QStringLiteral("closed_after_day")));
}
