#include "tests/core/service/refusal.h"

using namespace noi;
using namespace noi::test;

namespace
{

Dose told(Id person, const QString& product, const PartialDate& when)
{
    Dose dose;
    dose.person = person;
    dose.product = product;
    dose.givenAt = when;
    dose.placeText = QStringLiteral("Bệnh viện tỉnh");
    return dose;
}

} // namespace

TEST_CASE("a person's file shows who they are, their people, numbers and doses by date", "[file]")
{
    TestStation home;
    const Id mother = home.addPerson(QStringLiteral("Siu H'Blơng"), day(1999, 1, 9), Sex::Female);
    const Id father = home.addPerson(QStringLiteral("Ksor Tuân"));
    Person made;
    made.fullName = QStringLiteral("Siu Bảo An");
    made.birth = day(2026, 3, 14);
    made.mother = mother;
    made.father = father;
    PersonDraft draft{made, {}, Household{{}, QStringLiteral("Ksor Tuân"), {}, {}, {}}};
    draft.identifiers = {{{}, Identifier::Kind::Card, QStringLiteral("7"), {}, {}, {}, {}}};
    const Id child = *Registration(*home.context).add(home.nurse, draft);
    PersonFiles files(*home.context);
    REQUIRE_OK(files.addHistoricalDose(home.nurse, told(child, QStringLiteral("bopv"), day(2026, 5, 20))));
    REQUIRE_OK(
        files.addHistoricalDose(home.nurse, told(child, QStringLiteral("hepb-birth"), day(2026, 3, 14))));
    const Id session = home.openSession();
    home.give(session, child, home.openVial(session, home.vial(QStringLiteral("ipv"))));

    const auto file = files.open(home.nurse, child);
    REQUIRE_OK(file);
    CHECK(file->person.value.fullName == QStringLiteral("Siu Bảo An"));
    CHECK(file->motherName == QStringLiteral("Siu H'Blơng"));
    CHECK(file->fatherName == QStringLiteral("Ksor Tuân"));
    CHECK(file->householdName == QStringLiteral("Ksor Tuân"));
    CHECK(file->identifiers.size() == 1);
    REQUIRE(file->doses.size() == 3);
    CHECK(file->doses[0].dose.value.product == QStringLiteral("hepb-birth"));
    CHECK(file->doses[0].place == QStringLiteral("Bệnh viện tỉnh"));
    CHECK(file->doses[0].dose.value.source == Dose::Source::History);
    CHECK(file->doses[2].place == QStringLiteral("Trạm chính"));
    CHECK(file->doses[2].dose.value.giver == home.nurse.name);
    CHECK(file->doses[2].counts);
    const auto mothers = files.open(home.nurse, mother);
    REQUIRE(mothers->children.size() == 1);
    CHECK(mothers->children.first().person == child);
    CHECK_FALSE(files.open(home.nurse, session).ok()); // not a person
    CHECK_FALSE(files.open(home.nurse, Id{12345}).ok());
}

TEST_CASE("a told dose is refused without a vaccine, in the future and before the birth", "[file]")
{
    TestStation home;
    const Id child = home.addPerson(QStringLiteral("Trần An"), day(2026, 3, 14));
    PersonFiles files(*home.context);
    const auto add = [&](const Dose& dose) { return files.addHistoricalDose(home.nurse, dose); };
    REQUIRE_REFUSED(home, add(told(child, QStringLiteral("no-such"), day(2026, 5, 1))), "which vaccine");
    REQUIRE_REFUSED(home, add(told(child, QStringLiteral("bcg"), {})), "when it was given");
    REQUIRE_REFUSED(home, add(told(child, QStringLiteral("bcg"), day(2026, 11, 22))), "when it was given");
    REQUIRE_REFUSED(home, add(told(child, QStringLiteral("bcg"), day(2026, 3, 13))), "before the birth");
    REQUIRE_REFUSED(home, add(told(Id{77}, QStringLiteral("bcg"), day(2026, 5, 1))), "no such record");
    REQUIRE_OK(add(told(child, QStringLiteral("bcg"), PartialDate::ofYear(2026)))); // the card tells the year
    REQUIRE_OK(add(told(child, QStringLiteral("bopv"), day(2026, 11, 21))));
}

TEST_CASE("the history tells who changed what, when, from what to what", "[history]")
{
    TestStation home;
    const Id child = home.addPerson(QStringLiteral("Con bà Hoa"), day(2026, 11, 1));
    home.clock.addDays(2);
    Registration registration(*home.context);
    const auto seen = registration.open(home.head, child);
    Person after = seen->value;
    after.fullName = QStringLiteral("Trần Bảo An");
    REQUIRE_OK(registration.change(home.head, *seen, after));

    const auto lines = PersonFiles(*home.context).history(home.nurse, child);
    REQUIRE_OK(lines);
    REQUIRE(lines->size() == 3); // two first values, one change
    const HistoryLine& latest = lines->first();
    CHECK(latest.who == home.head.name);
    CHECK(latest.when == vietnamNow(home.clock));
    CHECK(QByteArray(latest.table) == "person");
    CHECK(QByteArray(latest.field) == "full_name");
    CHECK(latest.from == QStringLiteral("Con bà Hoa"));
    CHECK(latest.to == QStringLiteral("Trần Bảo An"));
    CHECK(latest.stands);
    CHECK_FALSE(latest.disputed);
    for (const HistoryLine& line : *lines)
        if (line.to == QStringLiteral("Con bà Hoa")) {
            CHECK(line.from.isEmpty());
            CHECK(line.who == home.nurse.name);
            CHECK_FALSE(line.stands);
            CHECK(line.when == vietnamNow(home.clock).addDays(-2));
        }
}

TEST_CASE("doses, reactions, numbers and voidings are in the person's history; the neighbour's are not",
          "[history]")
{
    TestStation home;
    const Id child = home.addPerson(QStringLiteral("Trần An"), day(2026, 3, 14));
    const Id neighbour = home.addPerson(QStringLiteral("Lê Bình"), day(2026, 3, 14));
    PersonFiles files(*home.context);
    const auto dose =
        files.addHistoricalDose(home.nurse, told(child, QStringLiteral("bcg"), day(2026, 4, 1)));
    REQUIRE_OK(files.addHistoricalDose(home.nurse, told(neighbour, QStringLiteral("ipv"), day(2026, 4, 1))));
    REQUIRE_OK(
        Registration(*home.context)
            .addIdentifier(home.nurse, {child, Identifier::Kind::Card, QStringLiteral("7"), {}, {}, {}, {}}));
    REQUIRE_OK(files.voidFact(home.nurse, *dose, QStringLiteral("nhầm trẻ")));
    QStringList tables, values;
    const auto lines = files.history(home.nurse, child);
    REQUIRE_OK(lines);
    for (const HistoryLine& line : *lines) {
        tables.append(QString::fromLatin1(line.table));
        values.append(line.to);
    }
    for (const char* table : {"person", "dose", "identifier", "voiding"})
        CHECK(tables.contains(QString::fromLatin1(table)));
    CHECK(values.contains(QStringLiteral("nhầm trẻ")));
    CHECK_FALSE(values.contains(QStringLiteral("ipv")));
}
