#include "core/store/registers/gestation_at_birth.h"
#include "tests/core/service/birth_house.h"
#include "tests/core/service/two_files.h"
#include "tests/core/store/store_fixture.h"

using namespace noi;
using namespace noi::test;

using Outcome = Newborn::Outcome;

TEST_CASE("mother, day and a living child are enough: file, pregnancy and birth are there", "[birth]")
{
    BirthHouse home;
    const auto done = home.born(home.birthOn(day(2026, 11, 21)), {BirthHouse::child()});
    REQUIRE(done.children.size() == 1);
    const Person child = home.read<Person>(done.children.first());
    CHECK(child.fullName == QStringLiteral("Con bà Rơ Châm H'Lan"));
    CHECK(child.birth == day(2026, 11, 21));
    CHECK(child.sex == Sex::Unknown);
    CHECK(child.mother == home.mother);
    CHECK(child.father == Id());
    CHECK(child.household == home.house);
    CHECK(child.commune == QStringLiteral("23734"));
    CHECK(child.hamlet == QStringLiteral("Làng Mun"));
    CHECK(child.addressText == QStringLiteral("làng Mun, xã Ia Ly"));
    CHECK(child.ethnicity == QStringLiteral("10"));
    const Newborn newborn = home.read<Newborn>(done.newborns.first());
    CHECK(newborn.child == done.children.first());
    CHECK(newborn.placeInBirth == 1);
    CHECK_FALSE(newborn.gestation); // no pregnancy was known: nothing to reckon by
    CHECK(home.measured(done.children.first()).isEmpty());
    const Delivery delivery = home.read<Delivery>(done.delivery);
    const Pregnancy pregnancy = home.read<Pregnancy>(delivery.pregnancy);
    CHECK(pregnancy.person == home.mother);
    CHECK(pregnancy.ending == Pregnancy::Ending::Delivered);
    CHECK(pregnancy.endedAt == day(2026, 11, 21));
    CHECK(pregnancy.registeredAt == day(2026, 11, 21));
}

TEST_CASE("a birth ends the pregnancy that goes on, and its dates give the gestation", "[birth]")
{
    BirthHouse home;
    const Id pregnancy = home.addPregnancy();
    const auto done = home.girl();
    CHECK(home.rows("pregnancy") == 1);
    CHECK(home.read<Delivery>(done.delivery).pregnancy == pregnancy);
    CHECK(home.read<Pregnancy>(pregnancy).ending == Pregnancy::Ending::Delivered);
    CHECK(home.read<Pregnancy>(pregnancy).endedAt == BirthHouse::thisMorning());
    CHECK(home.read<Newborn>(done.newborns.first()).gestation == 280);
    CHECK(home.read<Newborn>(done.newborns.first()).bornAt == BirthHouse::thisMorning());
    const auto gestation = gestationAtBirth(home.store->database(), done.children.first());
    REQUIRE_OK(gestation);
    CHECK(*gestation == 280);
    const auto file = home.pregnancies.open(home.nurse, home.mother);
    REQUIRE_OK(file);
    REQUIRE(file->pregnancies.first().delivery);
    CHECK(file->pregnancies.first().delivery->newborns.first().name ==
          QStringLiteral("Con bà Rơ Châm H'Lan"));
    CHECK_FALSE(file->current());
}

TEST_CASE("what was weighed at birth is the first point of the child's growth", "[birth]")
{
    BirthHouse home;
    NewbornEntry entry = BirthHouse::child(Outcome::LiveBirth, Sex::Female, 3100);
    entry.newborn.length = 495;
    entry.newborn.head = 340;
    const auto done = home.born(home.birthOn(BirthHouse::thisMorning()), {entry});
    const auto points = home.measured(done.children.first());
    REQUIRE(points.size() == 1);
    CHECK(points.first().value.weight == 3100);
    CHECK(points.first().value.length == 495);
    CHECK(points.first().value.head == 340);
    CHECK(points.first().value.position == Measurement::Position::Lying);
    CHECK(points.first().value.measuredAt == day(2026, 11, 21));
}

TEST_CASE("a home birth on the way, with all that register A4 asks, is kept as it was told", "[birth]")
{
    BirthHouse home;
    Delivery told = home.birthOn(day(2026, 11, 19));
    told.place = QStringLiteral("home");
    told.mode = QStringLiteral("normal");
    told.attendant = QStringLiteral("village-midwife");
    told.attendantName = QStringLiteral("Siu H'Bia");
    told.complications = {QStringLiteral("haemorrhage"), QStringLiteral("placenta")};
    told.complicationsAsked = true;
    told.bloodLoss = 600;
    told.gestation = 255;
    told.motherAfter = Delivery::MotherAfter::Referred;
    told.referredTo = QStringLiteral("TTYT Chư Păh");
    const auto done = home.born(told, {BirthHouse::child(Outcome::LiveBirth, Sex::Male, 2400)});
    Delivery kept = home.read<Delivery>(done.delivery);
    kept.pregnancy = {};
    CHECK(kept == told);
    CHECK(home.read<Newborn>(done.newborns.first()).gestation == 255); // as told, where nothing dates it
    CHECK(home.measured(done.children.first()).first().value.measuredBy == QStringLiteral("Siu H'Bia"));
}

TEST_CASE("twins get a file each, with numbers while they have no names", "[birth]")
{
    BirthHouse home;
    NewbornEntry first = BirthHouse::child(Outcome::LiveBirth, Sex::Female, 2300),
                 second = BirthHouse::child(Outcome::LiveBirth, Sex::Male, 2200);
    second.newborn.bornAt = PartialDate::ofMinute(QDate(2026, 11, 21), QTime(5, 41));
    const auto done = home.born(home.birthOn(BirthHouse::thisMorning()), {first, second});
    REQUIRE(done.children.size() == 2);
    CHECK(home.read<Person>(done.children[0]).fullName == QStringLiteral("Con bà Rơ Châm H'Lan (1)"));
    CHECK(home.read<Person>(done.children[1]).fullName == QStringLiteral("Con bà Rơ Châm H'Lan (2)"));
    CHECK(home.read<Person>(done.children[0]).birth == BirthHouse::thisMorning());
    CHECK(home.read<Person>(done.children[1]).birth.time() == QTime(5, 41));
    CHECK(home.read<Newborn>(done.newborns[1]).placeInBirth == 2);
    CHECK(home.rows("pregnancy") == 1);
}

TEST_CASE("a twin that was forgotten is added to its birth, after the others", "[birth]")
{
    BirthHouse home;
    home.addPregnancy();
    const auto done = home.girl();
    NewbornEntry twin = BirthHouse::child(Outcome::LiveBirth, Sex::Male, 2500);
    const auto more = home.desk.addNewborn(home.nurse, done.delivery, twin);
    REQUIRE_OK(more);
    CHECK(more->delivery == done.delivery);
    const Newborn newborn = home.read<Newborn>(more->newborns.first());
    CHECK(newborn.placeInBirth == 2);
    CHECK(newborn.gestation == 280);
    CHECK(newborn.bornAt == BirthHouse::thisMorning());
    CHECK(home.read<Person>(more->children.first()).fullName == QStringLiteral("Con bà Rơ Châm H'Lan (2)"));
    CHECK(home.measured(more->children.first()).size() == 1);
    twin.newborn.weight = 7001;
    REQUIRE_REFUSED(home, home.desk.addNewborn(home.nurse, done.delivery, twin), "7001 g");
}

TEST_CASE("a child with a name gets its file under it", "[birth]")
{
    BirthHouse home;
    NewbornEntry named = BirthHouse::child();
    named.name = QStringLiteral("  Rơ Châm   Bảo ");
    const auto done = home.born(home.birthOn(day(2026, 11, 21)), {named});
    CHECK(home.read<Person>(done.children.first()).fullName == QStringLiteral("Rơ Châm Bảo"));
}

TEST_CASE("a stillborn child has a record in the mother's file and no file of its own", "[birth]")
{
    BirthHouse home;
    home.addPregnancy();
    const qint64 people = home.rows("person");
    NewbornEntry still = BirthHouse::child(Outcome::StillbirthMacerated, Sex::Undetermined, 1900);
    still.newborn.apgar1 = 0;
    const auto done = home.born(home.birthOn(day(2026, 11, 20)), {still});
    CHECK(done.children.isEmpty());
    CHECK(home.rows("person") == people);
    CHECK(home.rows("measurement") == 0);
    const auto file = home.store->fileOf(done.newborns.first());
    REQUIRE_OK(file);
    CHECK(*file == home.mother);
    const Newborn newborn = home.read<Newborn>(done.newborns.first());
    CHECK(newborn.child == Id());
    CHECK(newborn.mother == home.mother);
    CHECK(newborn.gestation == 279);
}

TEST_CASE("of twins of whom one was stillborn the other keeps its number", "[birth]")
{
    BirthHouse home;
    const auto done = home.born(home.birthOn(day(2026, 11, 21)),
                                {BirthHouse::child(Outcome::StillbirthFresh), BirthHouse::child()});
    REQUIRE(done.children.size() == 1);
    CHECK(done.newborns.size() == 2);
    CHECK(home.read<Person>(done.children.first()).fullName == QStringLiteral("Con bà Rơ Châm H'Lan (2)"));
}

TEST_CASE("a birth that cannot be is refused with a sentence and nothing is written", "[birth]")
{
    BirthHouse home;
    home.addPregnancy();
    const auto record = [&home](const Delivery& delivery, const NewbornEntry& entry = BirthHouse::child()) {
        return home.desk.record(home.nurse, delivery, {entry});
    };
    const Delivery today = home.birthOn(day(2026, 11, 21));
    REQUIRE_REFUSED(home, home.desk.record(home.nurse, today, {}), "at least one child");
    REQUIRE_REFUSED(home, record(home.birthOn({})), "when she gave birth");
    REQUIRE_REFUSED(home, record(home.birthOn(day(2026, 11, 22))), "up to today");
    // Last period 14 Feb: 20 weeks are full on 4 July.
    REQUIRE_REFUSED(home, record(home.birthOn(day(2026, 7, 3))), "20th week");
    REQUIRE_REFUSED(home, record(today, BirthHouse::child(Outcome::Unknown)), "born alive");
    REQUIRE_REFUSED(home, record(today, BirthHouse::child(Outcome::LiveBirth, Sex::Male, 299)), "299 g");
    REQUIRE_REFUSED(home, record(today, BirthHouse::child(Outcome::LiveBirth, Sex::Male, 7001)), "7001 g");
    const auto with = [](auto field, int value) {
        NewbornEntry entry = BirthHouse::child();
        entry.newborn.*field = value;
        return entry;
    };
    REQUIRE_REFUSED(home, record(today, with(&Newborn::length, 199)), "19.9 cm");
    REQUIRE_REFUSED(home, record(today, with(&Newborn::length, 651)), "65.1 cm");
    REQUIRE_REFUSED(home, record(today, with(&Newborn::head, 149)), "14.9 cm");
    REQUIRE_REFUSED(home, record(today, with(&Newborn::head, 501)), "50.1 cm");
    REQUIRE_REFUSED(home, record(today, with(&Newborn::apgar1, 11)), "Apgar score of 11");
    REQUIRE_REFUSED(home, record(today, with(&Newborn::apgar5, -1)), "Apgar score of -1");
    NewbornEntry still = with(&Newborn::apgar5, 1);
    still.newborn.outcome = Outcome::StillbirthFresh;
    REQUIRE_REFUSED(home, record(today, still), "born alive");
    // …and 22 on 18 July.
    still.newborn.apgar5 = 0;
    REQUIRE_REFUSED(home, record(home.birthOn(day(2026, 7, 17)), still), "miscarriage");
    NewbornEntry later = BirthHouse::child();
    later.newborn.bornAt = day(2026, 11, 22);
    REQUIRE_REFUSED(home, record(today, later), "still to come");
    later.newborn.bornAt = day(2026, 11, 19);
    REQUIRE_REFUSED(home, record(today, later), "does not go with");
    Delivery wrong = today;
    wrong.bloodLoss = 10001;
    REQUIRE_REFUSED(home, record(wrong), "10001 ml");
    wrong = today;
    wrong.gestation = 139;
    REQUIRE_REFUSED(home, record(wrong), "139 days");
    for (QString Delivery::*code : {&Delivery::place, &Delivery::mode, &Delivery::attendant}) {
        wrong = today;
        wrong.*code = QStringLiteral("taxi");
        REQUIRE_REFUSED(home, record(wrong), "taxi");
    }
    wrong = today;
    wrong.complications = {QStringLiteral("haemorrhage"), QStringLiteral("rain")};
    REQUIRE_REFUSED(home, record(wrong), "rain");
    wrong = today;
    wrong.person = home.addPerson(QStringLiteral("Kpuih Nam"), day(1995, 1, 1), Sex::Male);
    REQUIRE_REFUSED(home, record(wrong), "man's");
    wrong = today;
    wrong.person = Id::of(1, 77);
    REQUIRE_REFUSED(home, record(wrong), "");
    wrong = home.birthOn(day(2026, 11, 21));
    wrong.person = home.addPerson(QStringLiteral("Siu H'Bia"), day(1995, 1, 1), Sex::Female);
    wrong.pregnancy = home.pregnancies.open(home.nurse, home.mother)->pregnancies.first().pregnancy.id;
    REQUIRE_REFUSED(home, record(wrong), "someone else's");
    CHECK(home.rows("delivery") == 0);
    // At the borders it is taken.
    NewbornEntry least = BirthHouse::child(Outcome::LiveBirth, Sex::Male, 300);
    least.newborn.length = 200;
    least.newborn.head = 150;
    least.newborn.apgar1 = 0;
    least.newborn.apgar5 = 10;
    REQUIRE_OK(record(home.birthOn(day(2026, 7, 4)), least));
}

TEST_CASE("a birth more than 45 weeks after the last period is refused", "[birth]")
{
    BirthHouse home;
    const Id pregnancy = home.addPregnancy(day(2026, 1, 12)); // 313 days
    home.clock.addDays(5);
    Delivery late = home.birthOn(day(2026, 11, 24)); // 316
    late.pregnancy = pregnancy;
    REQUIRE_REFUSED(home, home.desk.record(home.nurse, late, {BirthHouse::child()}), "45th week");
    late.deliveredAt = day(2026, 11, 23);
    REQUIRE_OK(home.desk.record(home.nurse, late, {BirthHouse::child()}));
}

TEST_CASE("one birth is written once", "[birth]")
{
    BirthHouse home;
    const Id pregnancy = home.addPregnancy();
    home.girl();
    Delivery again = home.birthOn(day(2026, 11, 20));
    again.pregnancy = pregnancy;
    REQUIRE_REFUSED(home, home.desk.record(home.nurse, again, {BirthHouse::child()}),
                    "recorded for this pregnancy already");
    // Without naming the pregnancy neither: nobody gives birth twice within 20 weeks.
    again.pregnancy = {};
    REQUIRE_REFUSED(home, home.desk.record(home.nurse, again, {BirthHouse::child()}),
                    "A birth of hers on 21/11/2026 05:20");
    again.deliveredAt = day(2024, 5, 1);
    REQUIRE_OK(home.desk.record(home.nurse, again, {BirthHouse::child()})); // the child before
}

TEST_CASE("a stillbirth is a birth from the 22nd week on", "[birth]")
{
    BirthHouse home;
    home.addPregnancy();
    const auto done =
        home.born(home.birthOn(day(2026, 7, 18)), {BirthHouse::child(Outcome::StillbirthFresh)});
    CHECK(home.read<Newborn>(done.newborns.first()).gestation == 154);
}

TEST_CASE("a birth ends the pregnancy that is followed in another file of the same woman", "[birth]")
{
    BirthHouse home;
    const Id pregnancy = home.addPregnancy();
    const Id other = home.addPerson(QStringLiteral("Rơ Châm H'Lan"), day(1998, 4, 2), Sex::Female);
    Delivery delivery = home.birthOn(day(2026, 11, 21));
    delivery.person = other;
    delivery.pregnancy = pregnancy;
    REQUIRE_REFUSED(home, home.desk.record(home.nurse, delivery, {BirthHouse::child()}), "someone else's");
    REQUIRE_OK(
        SamePersons(*home.context).linkPersons(home.nurse, home.mother, other, QStringLiteral("mẹ kể")));
    delivery.pregnancy = {};
    const auto done = home.born(delivery, {BirthHouse::child()});
    CHECK(home.read<Delivery>(done.delivery).pregnancy == pregnancy);
    CHECK(home.read<Pregnancy>(pregnancy).ending == Pregnancy::Ending::Delivered);
    CHECK(home.read<Person>(done.children.first()).mother == other); // the file that was open
    delivery.person = home.mother;
    REQUIRE_REFUSED(home, home.desk.record(home.nurse, delivery, {BirthHouse::child()}), "recorded already");
}

TEST_CASE("an earlier birth told while she is pregnant leaves that pregnancy alone", "[birth]")
{
    BirthHouse home;
    const Id pregnancy = home.addPregnancy();
    const auto done = home.born(home.birthOn(day(2024, 5, 1)), {BirthHouse::child()});
    CHECK(home.read<Pregnancy>(pregnancy).ending == Pregnancy::Ending::Unknown);
    CHECK(home.read<Delivery>(done.delivery).pregnancy != pregnancy);
}

TEST_CASE("a pregnancy that ended in another way has no birth, one that moved away may", "[birth]")
{
    BirthHouse home;
    const Id pregnancy = home.addPregnancy();
    Delivery delivery = home.birthOn(day(2026, 11, 21));
    delivery.pregnancy = pregnancy;
    REQUIRE_OK(home.pregnancies.end(home.nurse, home.seen<Pregnancy>(pregnancy),
                                    Pregnancy::Ending::Miscarriage, day(2026, 5, 1), {}, {}));
    REQUIRE_REFUSED(home, home.desk.record(home.nurse, delivery, {BirthHouse::child()}), "another way");
    REQUIRE_OK(home.pregnancies.end(home.nurse, home.seen<Pregnancy>(pregnancy), Pregnancy::Ending::MovedAway,
                                    day(2026, 8, 1), {}, {}));
    home.born(delivery, {BirthHouse::child()});
    CHECK(home.read<Pregnancy>(pregnancy).ending == Pregnancy::Ending::Delivered);
}

TEST_CASE("a mother who died is not written without the day, and with it all stands at once", "[birth]")
{
    BirthHouse home;
    home.addPregnancy();
    Delivery delivery = home.birthOn(day(2026, 11, 20));
    delivery.motherAfter = Delivery::MotherAfter::Died;
    REQUIRE_REFUSED(home, home.desk.record(home.nurse, delivery, {BirthHouse::child()}), "day the mother");
    Death death;
    death.diedAt = day(2026, 11, 22);
    REQUIRE_REFUSED(home, home.desk.record(home.nurse, delivery, {BirthHouse::child()}, death), "died");
    death.diedAt = day(2026, 11, 21);
    death.cause = QStringLiteral("Băng huyết");
    const auto done = home.desk.record(home.nurse, delivery, {BirthHouse::child()}, death);
    REQUIRE_OK(done);
    CHECK(home.read<Person>(home.mother).died == day(2026, 11, 21));
    const auto told = readRecords<Death>(home.store->database(), {});
    REQUIRE_OK(told);
    REQUIRE(told->size() == 1);
    CHECK(told->first().value.person == home.mother);
    CHECK(told->first().value.delivery == done->delivery);
    CHECK(home.read<Pregnancy>(home.read<Delivery>(done->delivery).pregnancy).ending ==
          Pregnancy::Ending::Delivered);
}

TEST_CASE("a child's file knows its birth, whichever of its files is open", "[birth]")
{
    BirthHouse home;
    const auto done = home.girl();
    const Id other =
        home.addPerson(QStringLiteral("Rơ Châm Bảo"), day(2026, 11, 21), Sex::Female, home.mother);
    const auto birthOf = [&home](Id child) {
        const auto found = home.desk.birthOfChild(home.nurse, child);
        REQUIRE_OK(found);
        return *found;
    };
    REQUIRE(birthOf(done.children.first()));
    CHECK(birthOf(done.children.first())->delivery.id == done.delivery);
    CHECK_FALSE(birthOf(other));
    REQUIRE_OK(
        SamePersons(*home.context)
            .linkPersons(home.nurse, done.children.first(), other, QStringLiteral("cùng mẹ, cùng ngày")));
    REQUIRE(birthOf(other));
    CHECK(birthOf(other)->newborns.first().newborn.value.weight == 3100);
}

TEST_CASE("a birth folded again, or received by another PC twice, is one birth", "[birth]")
{
    BirthHouse home;
    home.addPregnancy();
    const auto done = home.born(home.birthOn(BirthHouse::thisMorning()),
                                {BirthHouse::child(Outcome::LiveBirth, Sex::Female, 2300),
                                 BirthHouse::child(Outcome::StillbirthFresh)});
    const QList<const char*> tables{"person", "delivery", "newborn", "pregnancy", "measurement"};
    QList<qint64> before;
    for (const char* table : tables)
        before.append(home.rows(table));
    REQUIRE_OK(home.store->foldAgain());
    StoreFolder folder;
    folder.clock.ms = home.clock.nowMs();
    const auto second = folder.open(QStringLiteral("second.db"), QStringLiteral("pc-2"));
    for (int time = 0; time < 2; ++time)
        REQUIRE_OK(second->receive(allOperations(*home.store)));
    for (qsizetype i = 0; i < tables.size(); ++i) {
        CHECK(home.rows(tables[i]) == before[i]);
        CHECK(count(*second, QString::fromLatin1(tables[i])) == before[i]);
    }
    const auto there = readRecord<Newborn>(second->database(), done.newborns.first());
    REQUIRE_OK(there);
    CHECK(*there == home.read<Newborn>(done.newborns.first()));
}

TEST_CASE("a birth that two PCs wrote apart is shown as the same one on both", "[birth]")
{
    BirthHouse home;
    const Id pregnancy = home.addPregnancy();
    StoreFolder folder;
    folder.clock.ms = home.clock.nowMs();
    const auto second = folder.open(QStringLiteral("second.db"), QStringLiteral("pc-2"));
    REQUIRE_OK(second->receive(allOperations(*home.store)));
    ServiceContext there{*second, demoPacks(), home.station};
    REQUIRE_OK(DeliveryDesk(there, pregnancyPacks())
                   .record(home.head, home.birthOn(day(2026, 11, 21)), {BirthHouse::child()}));
    home.girl();
    REQUIRE_OK(second->receive(allOperations(*home.store)));
    REQUIRE_OK(home.store->receive(allOperations(*second)));
    CHECK(home.rows("delivery") == 2); // nothing is lost
    const auto here = home.pregnancies.open(home.nurse, home.mother);
    REQUIRE_OK(here);
    const auto other = PregnancyDesk(there, pregnancyPacks()).open(home.nurse, home.mother);
    REQUIRE_OK(other);
    REQUIRE(here->pregnancies.first().delivery);
    REQUIRE(other->pregnancies.first().delivery);
    CHECK(here->pregnancies.first().delivery->delivery.id ==
          other->pregnancies.first().delivery->delivery.id);
    CHECK(home.read<Pregnancy>(pregnancy).ending == Pregnancy::Ending::Delivered);
}

TEST_CASE("births are not the IT administrator's", "[birth][roles]")
{
    BirthHouse home;
    const auto done = home.girl();
    const Actor it = home.itAdministrator;
    Death death;
    death.person = home.mother;
    death.diedAt = day(2026, 11, 21);
    PostnatalVisit visit;
    visit.person = home.mother;
    visit.delivery = done.delivery;
    const auto draft = home.desk.draftCertificate(home.nurse, done.newborns.first());
    REQUIRE_OK(draft);
    const auto delivery = home.seen<Delivery>(done.delivery);
    const auto newborn = home.seen<Newborn>(done.newborns.first());
    REQUIRE_REFUSED(home, home.desk.record(it, home.birthOn(day(2026, 11, 21)), {BirthHouse::child()}),
                    "role");
    REQUIRE_REFUSED(home, home.desk.change(it, delivery, delivery.value), "role");
    REQUIRE_REFUSED(home, home.desk.change(it, newborn, newborn.value), "role");
    REQUIRE_REFUSED(home, home.desk.addNewborn(it, done.delivery, BirthHouse::child()), "role");
    REQUIRE_REFUSED(home, home.desk.birthOfChild(it, done.children.first()), "role");
    REQUIRE_REFUSED(home, home.desk.deaths(it, home.mother), "role");
    REQUIRE_REFUSED(home, home.desk.recordPostnatal(it, visit), "role");
    REQUIRE_REFUSED(home, home.desk.findings(it, visit), "role");
    REQUIRE_REFUSED(home, home.desk.postnatalDue(it), "role");
    REQUIRE_REFUSED(home, home.desk.draftCertificate(it, done.newborns.first()), "role");
    REQUIRE_REFUSED(home, home.desk.issueCertificate(it, *draft), "role");
    REQUIRE_REFUSED(home, home.desk.certificates(it, done.children.first()), "role");
    REQUIRE_REFUSED(home, home.desk.recordDeath(it, death), "role");
    REQUIRE_REFUSED(home, home.desk.takeBackDeath(it, done.delivery, QStringLiteral("x")), "role");
}
