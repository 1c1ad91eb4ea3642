#include "core/service/review.h"
#include "core/service/review_book.h"
#include "core/store/registers/person_register.h"
#include "tests/core/service/two_files.h"
#include "tests/core/store/store_fixture.h"

#include <rapidcheck.h>

using namespace noi;
using namespace noi::test;

namespace
{

/// The station's reception, and a second PC that has worked apart from it.
struct TwoPcs : TwoFiles {
    StoreFolder folder;
    std::unique_ptr<Store> second = folder.open(QStringLiteral("second.db"), QStringLiteral("pc-2"));
    ServiceContext secondContext{*second, demoPacks(), station};
    ReviewBook book;
    Review review{*context, book};

    TwoPcs()
    {
        folder.clock.ms = clock.nowMs();
        meet();
    }
    /// Each gets what the other has.
    void meet()
    {
        REQUIRE_OK(second->receive(allOperations(*store)));
        hear();
    }
    /// Reception gets what the second PC has.
    void hear() { REQUIRE_OK(store->receive(allOperations(*second))); }
    void move(ServiceContext& where, const Actor& who, Id person, const char* hamlet)
    {
        const auto seen = Registration(where).open(who, person);
        REQUIRE_OK(seen);
        Person after = seen->value;
        after.hamlet = QString::fromUtf8(hamlet);
        REQUIRE_OK(Registration(where).change(who, *seen, after));
    }
    Id giveThere(Id person, const char* product, const PartialDate& when, const char* place = "")
    {
        Dose dose;
        dose.person = person;
        dose.product = QLatin1String(product);
        dose.givenAt = when;
        dose.placeText = QString::fromUtf8(place);
        const auto id = PersonFiles(secondContext).addHistoricalDose(head, dose);
        REQUIRE_OK(id);
        return *id;
    }
    QList<DisputedField> fields()
    {
        const auto found = review.disputedFields(head, 0, 20);
        REQUIRE_OK(found);
        return *found;
    }
    QList<DoubleDose> doubles()
    {
        const auto found = review.doubleDoses(nurse, 0, 20);
        REQUIRE_OK(found);
        return *found;
    }
    QList<LikelySame> likely()
    {
        const auto found = review.likelySamePersons(nurse, 0, 20);
        REQUIRE_OK(found);
        return *found;
    }
    ReviewCounts counts()
    {
        const auto found = review.counts(nurse);
        REQUIRE_OK(found);
        return *found;
    }
};

} // namespace

TEST_CASE("a disputed field shows who wrote what, where, when, and by a clock how far off", "[review]")
{
    TwoPcs pcs;
    pcs.move(*pcs.context, pcs.nurse, pcs.here, "Làng Mun");
    pcs.folder.clock.ms -= 90LL * 24 * 3'600'000; // that PC's clock stands months behind
    pcs.move(pcs.secondContext, pcs.head, pcs.here, "Làng Kép");
    pcs.meet();
    CHECK(pcs.counts().fields == 1);
    const auto fields = pcs.fields();
    REQUIRE(fields.size() == 1);
    const DisputedField& field = fields.first();
    CHECK(field.record == pcs.here);
    CHECK(QLatin1String(field.column) == u"hamlet");
    CHECK(field.person.fullName == u"Kpuih An");
    REQUIRE(field.values.size() == 2);
    CHECK(field.values[0].shown);
    CHECK_FALSE(field.values[1].shown);
    const bool firstIsHere = field.values[0].text == u"Làng Mun";
    const DisputedValue& mine = field.values[firstIsHere ? 0 : 1];
    const DisputedValue& other = field.values[firstIsHere ? 1 : 0];
    REQUIRE(mine.origins.size() == 1);
    CHECK(mine.origins[0].who == pcs.nurse.name);
    CHECK(mine.origins[0].device == u"PC 1");
    CHECK(mine.origins[0].here);
    CHECK(mine.origins[0].when == vietnamNow(pcs.clock));
    CHECK(mine.origins[0].clockOffSeconds == 0);
    CHECK(other.text == u"Làng Kép");
    CHECK(other.origins[0].who == pcs.head.name);
    CHECK(other.origins[0].device == u"Test PC");
    CHECK_FALSE(other.origins[0].here);
    CHECK(other.origins[0].when == vietnamTime(pcs.folder.clock.ms));
    CHECK(other.origins[0].clockOffSeconds < -89LL * 24 * 3600);
}

TEST_CASE("settling a field by one of its values or another settles it everywhere; what was not seen stays",
          "[review]")
{
    TwoPcs pcs;
    const auto dispute = [&](const char* one, const char* other) {
        pcs.move(*pcs.context, pcs.nurse, pcs.here, one);
        pcs.move(pcs.secondContext, pcs.head, pcs.here, other);
        pcs.hear();
        const auto fields = pcs.fields();
        REQUIRE(fields.size() == 1);
        return fields.first();
    };
    const DisputedField seen = dispute("Làng Mun", "Làng Kép");
    REQUIRE_REFUSED(pcs, pcs.review.settle(pcs.nurse, seen, seen.values[1].value), "role");
    REQUIRE_REFUSED(pcs, pcs.review.settle(pcs.head, seen, QCborValue(7)), "cannot stand");
    REQUIRE_OK(pcs.review.settle(pcs.head, seen, seen.values[1].value));
    CHECK(pcs.fields().isEmpty());
    CHECK(pcs.counts().fields == 0);
    REQUIRE_REFUSED(pcs, pcs.review.settle(pcs.head, seen, seen.values[0].value), "meanwhile");
    pcs.meet();
    CHECK(readRecord<Person>(pcs.second->database(), pcs.here)->hamlet == seen.values[1].text);

    const DisputedField again = dispute("Làng Pắc", "Làng Bông");
    pcs.move(pcs.secondContext, pcs.head, pcs.here, "Làng Ó"); // written while the page was open
    pcs.hear();
    const auto typed = typedFieldValue(again.kind, QStringLiteral("  Làng   Mới "), QDate(2026, 11, 21));
    REQUIRE_OK(typed);
    REQUIRE_OK(pcs.review.settle(pcs.head, again, *typed));
    const auto left = pcs.fields();
    REQUIRE(left.size() == 1);
    QStringList texts;
    for (const DisputedValue& value : left.first().values)
        texts += value.text;
    CHECK(texts.contains(QStringLiteral("Làng Mới")));
    CHECK(texts.contains(QStringLiteral("Làng Ó")));
    CHECK(texts.size() == 2);
}

TEST_CASE("a typed value keeps to the rules of where it is usually typed", "[review]")
{
    const QDate today(2026, 11, 21);
    CHECK(typedFieldValue(ValueKind::Date, QStringLiteral("14/3/2026"), today).valueOr({}) ==
          QCborValue(QStringLiteral("2026-03-14")));
    CHECK(typedFieldValue(ValueKind::Integer, QStringLiteral("12"), today).valueOr({}) == QCborValue(12));
    CHECK(typedFieldValue(ValueKind::Real, QStringLiteral("3,5"), today).valueOr({}) == QCborValue(3.5));
    CHECK(typedFieldValue(ValueKind::Text, QStringLiteral(" "), today)->isNull());
    CHECK_FALSE(typedFieldValue(ValueKind::Integer, QStringLiteral("x"), today).ok());
    CHECK_FALSE(typedFieldValue(ValueKind::Id, QStringLiteral("12"), today).ok());

    TwoPcs pcs;
    const auto rename = [](ServiceContext& where, const Actor& who, Id person, const PartialDate& birth) {
        const auto seen = Registration(where).open(who, person);
        REQUIRE_OK(seen);
        Person after = seen->value;
        after.birth = birth;
        REQUIRE_OK(Registration(where).change(who, *seen, after));
    };
    rename(*pcs.context, pcs.nurse, pcs.here, day(2026, 5, 13));
    rename(pcs.secondContext, pcs.head, pcs.here, day(2026, 5, 15));
    pcs.meet();
    const auto fields = pcs.fields();
    REQUIRE(fields.size() == 1);
    REQUIRE_REFUSED(pcs,
                    pcs.review.settle(pcs.head, fields.first(), QCborValue(QStringLiteral("2027-01-01"))),
                    "still to come");
    REQUIRE_OK(pcs.review.settle(pcs.head, fields.first(), QCborValue(QStringLiteral("2026-05-14"))));
    CHECK(readRecord<Person>(pcs.store->database(), pcs.here)->birth == day(2026, 5, 14));
}

TEST_CASE("one dose recorded at two places is asked about until it is voided or both are kept", "[review]")
{
    TwoPcs pcs;
    const Id first = pcs.give(pcs.here, "dpt-hepb-hib-sii", day(2026, 7, 20));
    CHECK(pcs.doubles().isEmpty());
    const Id second = pcs.giveThere(pcs.here, "infanrix-hexa", day(2026, 7, 27));
    pcs.meet();
    const auto found = pcs.doubles();
    REQUIRE(found.size() == 1);
    CHECK(found[0].first.dose.id == first);
    CHECK(found[0].second.dose.id == second);
    CHECK(found[0].daysApart == 7);
    CHECK(found[0].antigens.contains(QStringLiteral("hib")));
    CHECK(found[0].second.origin.device == u"Test PC");
    CHECK(found[0].second.origin.who == pcs.head.name);
    CHECK(pcs.counts().doubleDoses == 1);
    CHECK(pcs.counts().waiting() >= 1);

    const auto voided = pcs.files.voidFact(pcs.nurse, second, QStringLiteral("trùng"));
    REQUIRE_OK(voided);
    CHECK(pcs.doubles().isEmpty());
    REQUIRE_OK(pcs.files.unvoid(pcs.nurse, second, QStringLiteral("không trùng")));
    CHECK(pcs.doubles().size() == 1);
    REQUIRE_REFUSED(pcs, pcs.review.keepBoth(pcs.nurse, first, second, {}), "role");
    REQUIRE_OK(pcs.review.keepBoth(pcs.head, second, first, QStringLiteral("tiêm hai nơi")));
    CHECK(pcs.doubles().isEmpty());
    ReviewBook fresh;
    CHECK(Review(*pcs.context, fresh).doubleDoses(pcs.nurse, 0, 20)->isEmpty()); // nor after a restart
}

TEST_CASE("doses that the schedule has so, or of one PC at one place, are not asked about", "[review]")
{
    TwoPcs pcs;
    pcs.give(pcs.here, "bopv", day(2026, 10, 15));
    pcs.giveThere(pcs.here, "ipv", day(2026, 10, 15)); // oral and injected are two
    pcs.give(pcs.here, "dpt-hepb-hib-sii", day(2026, 7, 20));
    pcs.giveThere(pcs.here, "dpt-hepb-hib-sii", day(2026, 8, 20)); // a month later: the next dose
    pcs.give(pcs.here, "measles", day(2026, 11, 1));
    pcs.give(pcs.here, "mrvac", day(2026, 11, 3)); // this PC, no place said: known when it was written
    pcs.give(pcs.here, "synflorix", PartialDate::ofYear(2026));
    pcs.giveThere(pcs.here, "synflorix", day(2026, 9, 1)); // a year alone says too little
    pcs.meet();
    CHECK(pcs.doubles().isEmpty());
    pcs.give(pcs.here, "measles", day(2026, 11, 4), "Bệnh viện tỉnh");
    pcs.give(pcs.here, "rotarix", PartialDate::ofMonth(2026, 9));
    pcs.giveThere(pcs.here, "rotarix", day(2026, 9, 20)); // may be that one
    pcs.meet();
    CHECK(pcs.doubles().size() == 1); // two places, where both are told, or two PCs
}

TEST_CASE("doses of two files are asked about once the files are one person's", "[review][same]")
{
    TwoPcs pcs;
    pcs.give(pcs.here, "bcg", day(2026, 5, 14), "Bệnh viện huyện");
    pcs.give(pcs.there, "bcg", day(2026, 5, 15), "Bệnh viện tỉnh");
    CHECK(pcs.doubles().isEmpty());
    pcs.link(pcs.here, pcs.there);
    const auto found = pcs.doubles();
    REQUIRE(found.size() == 1);
    CHECK(found[0].first.place == u"Bệnh viện huyện");
    CHECK(found[0].first.person.person == pcs.here);
    CHECK(found[0].second.person.person == pcs.there);
    ReviewBook fresh;
    CHECK(Review(*pcs.context, fresh).doubleDoses(pcs.nurse, 0, 20)->size() == 1);
    REQUIRE_OK(pcs.review.keepBoth(pcs.head, found[0].first.dose.id, found[0].second.dose.id, {}));
    CHECK(pcs.doubles().isEmpty());
    const auto facts = pcs.store->database().row(QStringLiteral("SELECT count(*) FROM double_dose_seen"));
    CHECK(facts->first() == 2); // whoever has either file learns of it
    pcs.unlink(pcs.here, pcs.there);
    CHECK(pcs.doubles().isEmpty());
}

TEST_CASE(
    "files that share a number, or name, birth and mother, are offered until they are linked or kept apart",
    "[review][same]")
{
    TwoPcs pcs;
    auto found = pcs.likely();
    REQUIRE(found.size() == 1);
    CHECK(found[0].a.person == pcs.here);
    CHECK(found[0].b.person == pcs.there);
    CHECK(found[0].reasons == QList{LikelySame::Reason::SameNameBirthAndMother});
    pcs.link(pcs.here, pcs.there);
    CHECK(pcs.likely().isEmpty());
    pcs.unlink(pcs.here, pcs.there);
    CHECK(pcs.likely().size() == 1);
    REQUIRE_OK(pcs.same.keepApart(pcs.nurse, pcs.here, pcs.there, QStringLiteral("sinh đôi")));
    CHECK(pcs.likely().isEmpty());

    const Id adult = pcs.addPerson(QStringLiteral("Lê Văn Bình"));
    const Id again = pcs.addPerson(QStringLiteral("Lê Bình"));
    const auto number = [&](Id person, const char* value) {
        REQUIRE_OK(
            Registration(*pcs.context)
                .addIdentifier(pcs.nurse,
                               {person, Identifier::Kind::Insurance, QLatin1String(value), {}, {}, {}, {}}));
    };
    number(adult, "DN4646400012345");
    CHECK(pcs.likely().isEmpty());
    number(again, "TE1646400012345"); // another kind of insurance, the same ten digits
    found = pcs.likely();
    REQUIRE(found.size() == 1);
    CHECK(found[0].reasons == QList{LikelySame::Reason::SameIdentifier});
    CHECK(found[0].identifier.endsWith(QStringLiteral("6400012345")));
    const Id third = pcs.addPerson(QStringLiteral("Lê Văn Bình"));
    pcs.link(adult, third);
    pcs.link(third, again);
    CHECK(pcs.likely().isEmpty()); // one already, through a third file
}

TEST_CASE("what was set aside is listed with what can be known of it", "[review]")
{
    TwoPcs pcs;
    QByteArray clashing = encodeOp({pcs.here,
                                    pcs.nurse.user,
                                    1'795'000'000'000,
                                    Hlc::atMs(1'795'000'000'000),
                                    pcs.here,
                                    Person::number,
                                    pcs.here,
                                    {{1, QStringLiteral("Khác"), {}}}});
    REQUIRE_OK(pcs.store->receive({QByteArray("\xff\xff\xff"), clashing}));
    const auto aside = pcs.review.setAside(pcs.nurse, 0, 10);
    REQUIRE_OK(aside);
    REQUIRE(aside->size() == 2);
    const bool first = aside->at(0).why == SetAsideOp::Why::Unreadable;
    const SetAsideOp& unreadable = aside->at(first ? 0 : 1);
    const SetAsideOp& clash = aside->at(first ? 1 : 0);
    CHECK(unreadable.why == SetAsideOp::Why::Unreadable);
    CHECK(unreadable.size == 3);
    CHECK_FALSE(unreadable.when.isValid());
    CHECK(clash.why == SetAsideOp::Why::Clash);
    CHECK(clash.device == pcs.here.device());
    CHECK(clash.deviceName == u"PC 1");
    CHECK(clash.when == vietnamTime(1'795'000'000'000));
    CHECK(pcs.counts().setAside == 2);
    CHECK(pcs.counts().waiting() == 1); // the two files alone
}

TEST_CASE("a book that followed every change says what one says that goes through everything",
          "[review][same]")
{
    const auto upheld = rc::check([] {
        TwoPcs pcs;
        QList<Id> people{pcs.here, pcs.there, pcs.child({})}, doses;
        const auto anyone = [&] { return people[*rc::gen::inRange<qsizetype>(0, people.size())]; };
        const int steps = *rc::gen::inRange(1, 10);
        for (int i = 0; i < steps; ++i) {
            const auto when = PartialDate::ofDay(QDate(2026, 7, 1).addDays(*rc::gen::inRange(0, 40)));
            const char* place = *rc::gen::element("", "A", "B");
            switch (*rc::gen::inRange(0, 6)) {
            case 0:
            case 1:
                doses += pcs.give(anyone(), *rc::gen::element("bopv", "dpt-hepb-hib-sii"), when, place);
                break;
            case 2: (void)pcs.same.linkPersons(pcs.nurse, anyone(), anyone(), QStringLiteral("x")); break;
            case 3: (void)pcs.same.unlinkPersons(pcs.nurse, anyone(), anyone(), QStringLiteral("x")); break;
            case 4:
                if (!doses.isEmpty())
                    (void)pcs.files.voidFact(pcs.nurse, doses[*rc::gen::inRange<qsizetype>(0, doses.size())],
                                             QStringLiteral("x"));
                break;
            default:
                doses += pcs.giveThere(people[*rc::gen::inRange<qsizetype>(0, 2)], "bopv", when, place);
                pcs.meet();
            }
            if (*rc::gen::arbitrary<bool>()) (void)pcs.counts();
        }
        (void)pcs.counts();
        ReviewBook fresh;
        RC_ASSERT(Review(*pcs.context, fresh).counts(pcs.nurse)->complete);
        const auto pairs = [](const auto& map) {
            QList<IdPair> keys;
            for (const auto& one : map)
                keys.append(one.first);
            return keys;
        };
        RC_ASSERT(pairs(fresh.doubleDoses()) == pairs(pcs.book.doubleDoses()));
        RC_ASSERT(pairs(fresh.likelySame()) == pairs(pcs.book.likelySame()));
    });
    CHECK(upheld);
}
