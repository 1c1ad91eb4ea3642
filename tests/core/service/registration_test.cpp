#include "core/store/registers/person_register.h"
#include "tests/core/service/refusal.h"

using namespace noi;
using namespace noi::test;

namespace
{

Identifier personalId(const QString& value, Id person = {})
{
    Identifier identifier;
    identifier.person = person;
    identifier.type = Identifier::Kind::PersonalId;
    identifier.value = value;
    return identifier;
}

/// The operations on one record, as their field numbers.
QList<QList<int>> changesOf(TestStation& home, Id record)
{
    const auto rows = home.store->database().rows(
        QStringLiteral("SELECT body FROM op WHERE record = ? AND id <> record ORDER BY id"), {record.value});
    REQUIRE_OK(rows);
    QList<QList<int>> changes;
    for (const Row& row : *rows) {
        const auto op = decodeOp(row[0].toByteArray());
        REQUIRE_OK(op);
        QList<int> fields;
        for (const FieldWrite& write : op->fields)
            fields.append(write.field);
        changes.append(fields);
    }
    return changes;
}

} // namespace

TEST_CASE("registering someone writes person, household and identifiers together, tidied", "[registration]")
{
    TestStation home;
    PersonDraft draft;
    draft.person.fullName = QStringLiteral("  Nguye\u0302\u0303n   Thị Hoa ");
    draft.person.phone = QStringLiteral("0100 123 456");
    draft.person.hamlet = QStringLiteral(" Làng  Mun ");
    draft.identifiers = {personalId(QStringLiteral("000 301 000 001"))};
    draft.newHousehold = Household{QStringLiteral("12"), QStringLiteral("Nguyễn Văn Sơn"), {}, {}, {}};
    const auto id = Registration(*home.context).add(home.nurse, draft);
    REQUIRE_OK(id);

    const auto seen = Registration(*home.context).open(home.nurse, *id);
    REQUIRE_OK(seen);
    CHECK(seen->value.fullName == QStringLiteral("Nguyễn Thị Hoa"));
    CHECK(seen->value.phone == QStringLiteral("0100123456"));
    CHECK(seen->value.hamlet == QStringLiteral("Làng Mun"));
    const auto household = readRecord<Household>(home.store->database(), seen->value.household);
    REQUIRE_OK(household);
    CHECK(household->headName == QStringLiteral("Nguyễn Văn Sơn"));
    const auto numbers = IdentifierRegister(home.store->database()).of(*id);
    REQUIRE_OK(numbers);
    REQUIRE(numbers->size() == 1);
    CHECK(numbers->first().value.value == QStringLiteral("000301000001"));
    CHECK(*home.store->fileOf(numbers->first().id) == *id); // travels with the person
}

TEST_CASE("what cannot be is refused with a sentence and nothing is written", "[registration]")
{
    TestStation home;
    Registration registration(*home.context);
    PersonDraft draft;
    REQUIRE_REFUSED(home, registration.add(home.nurse, draft), "Write the full name");
    draft.person.fullName = QStringLiteral("   ");
    REQUIRE_REFUSED(home, registration.add(home.nurse, draft), "Write the full name");
    draft.person.fullName = QStringLiteral("Con bà Nguyễn Thị Hoa");
    draft.person.birth = day(2026, 11, 22);
    REQUIRE_REFUSED(home, registration.add(home.nurse, draft), "still to come");
    draft.person.birth = day(2026, 11, 21);
    draft.person.died = day(2026, 11, 20);
    REQUIRE_REFUSED(home, registration.add(home.nurse, draft), "date of death");
    draft.person.died = {};
    for (const QString& wrong :
         {QStringLiteral("12345678901"), QStringLiteral("1234567890123"), QStringLiteral("00030100000a")}) {
        draft.identifiers = {personalId(wrong)};
        REQUIRE_REFUSED(home, registration.add(home.nurse, draft), "12 digits");
    }
    draft.identifiers = {{{}, Identifier::Kind::OldIdCard, QStringLiteral("12345678"), {}, {}, {}, {}}};
    REQUIRE_REFUSED(home, registration.add(home.nurse, draft), "9 digits");
    draft.identifiers = {{{}, Identifier::Kind::Insurance, QStringLiteral("TE100000000001"), {}, {}, {}, {}}};
    REQUIRE_REFUSED(home, registration.add(home.nurse, draft), "15 characters");
    draft.identifiers = {{{}, Identifier::Kind::BirthCertificate, QStringLiteral("  "), {}, {}, {}, {}}};
    REQUIRE_REFUSED(home, registration.add(home.nurse, draft), "Write the number");
    draft.identifiers = {};
    REQUIRE_OK(registration.add(home.nurse, draft));
}

TEST_CASE("a birth today is no birth in the future, whatever the hour", "[registration]")
{
    TestStation home;
    home.clock.set(QDate(2026, 11, 21), QTime(0, 5));
    home.addPerson(QStringLiteral("Con bà Hoa"), PartialDate::ofMinute(QDate(2026, 11, 21), QTime(0, 1)));
    PersonDraft draft;
    draft.person.fullName = QStringLiteral("Con bà Lan");
    draft.person.birth = PartialDate::ofYear(2026);
    REQUIRE_OK(Registration(*home.context).add(home.nurse, draft));
    draft.person.birth = PartialDate::ofYear(2027);
    REQUIRE_REFUSED(home, Registration(*home.context).add(home.nurse, draft), "still to come");
}

TEST_CASE("a change writes the fields that differ and no others", "[registration]")
{
    TestStation home;
    const Id child = home.addPerson(QStringLiteral("Con bà Hoa"), day(2026, 11, 1), Sex::Female);
    Registration registration(*home.context);
    auto seen = registration.open(home.nurse, child);
    REQUIRE_OK(seen);
    Person after = seen->value;
    after.fullName = QStringLiteral("Trần Bảo An");
    after.hamlet = QStringLiteral("Thôn 1");
    REQUIRE_OK(registration.change(home.nurse, *seen, after));
    CHECK(changesOf(home, child) == QList<QList<int>>{{1, 9}});
    seen = registration.open(home.nurse, child);
    REQUIRE_OK(registration.change(home.nurse, *seen, seen->value)); // nothing differs
    CHECK(changesOf(home, child).size() == 1);
    after = seen->value;
    after.hamlet.clear(); // taking a value away is a change as well
    REQUIRE_OK(registration.change(home.nurse, *seen, after));
    CHECK(registration.open(home.nurse, child)->value.hamlet.isEmpty());
}

TEST_CASE("two who change the same field from the same view both stand until someone settles it",
          "[registration]")
{
    TestStation home;
    const Id child = home.addPerson(QStringLiteral("Trần An"), day(2026, 1, 1));
    Registration registration(*home.context);
    const auto seen = registration.open(home.nurse, child);
    REQUIRE_OK(seen);
    Person mine = seen->value, hers = seen->value;
    mine.fullName = QStringLiteral("Trần Bảo An");
    hers.fullName = QStringLiteral("Trần Gia An");
    hers.hamlet = QStringLiteral("Làng Mun");
    REQUIRE_OK(registration.change(home.nurse, *seen, mine));
    REQUIRE_OK(registration.change(home.head, *seen, hers)); // from the older view

    auto now = registration.open(home.nurse, child);
    REQUIRE_OK(now);
    CHECK(now->fieldsToReview == QList<int>{1});
    CHECK(now->sources[1].size() == 2);
    CHECK(now->value.hamlet == QStringLiteral("Làng Mun")); // only one wrote it
    const auto review = home.store->database().rows(QStringLiteral("SELECT record, field FROM review"));
    REQUIRE(review->size() == 1);

    // Both values are in the history, disputed.
    const auto history = PersonFiles(*home.context).history(home.nurse, child);
    QStringList disputed;
    for (const HistoryLine& line : *history)
        if (line.disputed) disputed.append(line.to);
    CHECK(disputed.size() == 2);
    CHECK(disputed.contains(QStringLiteral("Trần Bảo An")));

    // A change made while seeing both settles it, also when it takes the value that is shown.
    Person settled = now->value;
    settled.fullName = QStringLiteral("Trần Bảo Gia An");
    REQUIRE_OK(registration.change(home.head, *now, settled));
    now = registration.open(home.nurse, child);
    CHECK(now->fieldsToReview.isEmpty());
    CHECK(now->value.fullName == QStringLiteral("Trần Bảo Gia An"));
}

TEST_CASE("nobody becomes their own parent", "[registration]")
{
    TestStation home;
    const Id child = home.addPerson(QStringLiteral("Trần An"));
    Registration registration(*home.context);
    const auto seen = registration.open(home.nurse, child);
    Person after = seen->value;
    after.mother = child;
    REQUIRE_REFUSED(home, registration.change(home.nurse, *seen, after), "their own parent");
}

TEST_CASE(
    "an identifier that ended stays in the history and finds its owner still, after the one who has it now",
    "[registration]")
{
    TestStation home;
    const Id first = home.addPerson(QStringLiteral("Trần An"));
    const Id second = home.addPerson(QStringLiteral("Trần Bình"));
    Registration registration(*home.context);
    const auto lost = registration.addIdentifier(
        home.nurse, {first, Identifier::Kind::Card, QStringLiteral("s 123"), {}, {}, {}, {}});
    REQUIRE_OK(lost);
    REQUIRE_OK(registration.endIdentifier(home.nurse, *lost, day(2026, 5, 1), QStringLiteral("mất")));
    REQUIRE_OK(registration.addIdentifier(
        home.nurse, {second, Identifier::Kind::Card, QStringLiteral("S123"), {}, {}, {}, {}}));
    IdentifierRegister identifiers(home.store->database());
    CHECK(*identifiers.owners(QStringLiteral("S123")) == QList<Id>{second, first});
    const auto numbers = identifiers.of(first);
    REQUIRE(numbers->size() == 1);
    CHECK(numbers->first().value.ended == day(2026, 5, 1));
    CHECK(numbers->first().value.note == QStringLiteral("mất"));

    REQUIRE_REFUSED(home, registration.addIdentifier(home.nurse, personalId(QStringLiteral("12"), first)),
                    "12 digits");
    REQUIRE_REFUSED(
        home, registration.addIdentifier(home.nurse, personalId(QStringLiteral("000301000001"), Id{99})),
        "no such record");
}

TEST_CASE("hamlets are offered in the order of their use", "[registration]")
{
    TestStation home;
    const auto live = [&](const QString& hamlet, const QString& commune) {
        Person person;
        person.fullName = QStringLiteral("Ai Đó");
        person.hamlet = hamlet;
        person.commune = commune;
        home.addPerson(person);
    };
    live(QStringLiteral("Làng Vân"), QStringLiteral("23734"));
    live(QStringLiteral("Làng Mun"), QStringLiteral("23734"));
    live(QStringLiteral("Làng Mun"), QStringLiteral("23734"));
    live(QStringLiteral("Thôn xa"), QStringLiteral("00001"));
    CHECK(*Registration(*home.context).hamlets(QStringLiteral("23734")) ==
          QStringList{QStringLiteral("Làng Mun"), QStringLiteral("Làng Vân")});
}
