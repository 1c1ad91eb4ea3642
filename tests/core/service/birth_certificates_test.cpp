#include "core/service/certificate_number.h"
#include "core/service/person_file.h"
#include "core/service/registration.h"
#include "tests/core/service/birth_house.h"
#include "tests/core/service/two_files.h"
#include "tests/core/store/store_fixture.h"

using namespace noi;
using namespace noi::test;

namespace
{

struct Room : BirthHouse {
    DeliveryDone done = girl();
    Id newborn = done.newborns.first(), child = done.children.first();

    BirthCertificate draft(Id of)
    {
        const auto made = desk.draftCertificate(nurse, of);
        REQUIRE_OK(made);
        return *made;
    }
    Id issue(const BirthCertificate& certificate)
    {
        const auto id = desk.issueCertificate(nurse, certificate);
        REQUIRE_OK(id);
        return *id;
    }
    QList<FactLine<BirthCertificate>> all()
    {
        const auto lines = desk.certificates(nurse, child);
        REQUIRE_OK(lines);
        return *lines;
    }
};

} // namespace

TEST_CASE("a certificate is drafted from what is known of mother, birth and child", "[birth]")
{
    BirthHouse home;
    Registration registration(*home.context);
    const auto number = [&](Identifier::Kind kind, const char* value) {
        REQUIRE_OK(registration.addIdentifier(
            home.nurse, {home.mother, kind, QString::fromLatin1(value), {}, {}, {}, {}}));
    };
    number(Identifier::Kind::OldIdCard, "231234567");
    number(Identifier::Kind::PersonalId, "064198001234");
    number(Identifier::Kind::Insurance, "DT4641234567890");
    Pregnancy pregnancy;
    pregnancy.person = home.mother;
    pregnancy.lastPeriod = day(2026, 2, 14);
    pregnancy.term = 1;
    pregnancy.preterm = 1;
    pregnancy.living = 1;
    REQUIRE_OK(home.pregnancies.begin(home.nurse, pregnancy));
    Delivery delivery = home.birthOn(BirthHouse::thisMorning());
    delivery.place = QStringLiteral("station");
    delivery.attendantName = QStringLiteral("Siu H'Bia");
    NewbornEntry girl = BirthHouse::child(Newborn::Outcome::LiveBirth, Sex::Female, 3100);
    girl.name = QStringLiteral("Rơ Châm Bảo");
    const auto done = home.born(delivery, {girl});
    const auto draft = home.desk.draftCertificate(home.nurse, done.newborns.first());
    REQUIRE_OK(draft);
    CHECK(draft->child == done.children.first());
    CHECK(draft->motherName == QStringLiteral("Rơ Châm H'Lan"));
    CHECK(draft->motherBirth == QStringLiteral("02/04/1998"));
    CHECK(draft->motherNumber == QStringLiteral("064198001234"));
    CHECK(draft->motherInsurance == QStringLiteral("DT4641234567890"));
    CHECK(draft->motherEthnicity == demoPacks().ethnicGroups.byCode(QStringLiteral("10"))->name.vi);
    CHECK(draft->motherAddress.startsWith(QStringLiteral("Làng Mun, ")));
    CHECK(draft->bornAt == BirthHouse::thisMorning());
    CHECK(draft->bornWhere == home.read<Station>(home.station).name);
    CHECK(draft->births == 3);
    CHECK(draft->living == 2);
    CHECK(draft->bornTogether == 1);
    CHECK(draft->childName == QStringLiteral("Rơ Châm Bảo"));
    CHECK(draft->sex == Sex::Female);
    CHECK(draft->weight == 3100);
    CHECK(draft->gestation == 280);
    CHECK(draft->attendantName == QStringLiteral("Siu H'Bia"));
    CHECK(draft->writtenBy == home.nurse.name);
    CHECK(draft->headName == home.head.name);
    CHECK(draft->issuedAt == day(2026, 11, 21));
    CHECK(draft->fatherName.isEmpty()); // nobody is guessed
}

TEST_CASE("a newborn without a name has none on its certificate", "[birth]")
{
    Room room;
    CHECK(room.draft(room.newborn).childName.isEmpty());
    CHECK_FALSE(room.draft(room.newborn).births); // her PARA is not known
}

TEST_CASE("numbers count up on one PC, and never meet another's", "[birth]")
{
    const QString year = QStringLiteral(".GCS.23734.26");
    CHECK(nextCertificateNumber({}, 35, QStringLiteral("23734"), 2026) == QStringLiteral("00001-Z") + year);
    CHECK(nextCertificateNumber({QStringLiteral("00007-Z") + year, QStringLiteral("00003-Z") + year,
                                 QStringLiteral("00099-Y") + year, QStringLiteral("00050-Z.GCS.23734.25"),
                                 QStringLiteral("02020.GCS.12096.26")},
                                35, QStringLiteral("23734"), 2026) == QStringLiteral("00008-Z") + year);
    Room room;
    const BirthCertificate first = room.draft(room.newborn);
    CHECK(room.draft(room.newborn).certificateNumber == first.certificateNumber); // a draft takes none
    room.issue(first);
    const auto twin = room.desk.addNewborn(room.nurse, room.done.delivery, BirthHouse::child());
    REQUIRE_OK(twin);
    const BirthCertificate second = room.draft(twin->newborns.first());
    CHECK(second.certificateNumber != first.certificateNumber);
    CHECK(second.certificateNumber.startsWith(QStringLiteral("00002-")));
    // Another PC that has seen nothing of today's certificates gives a number of its own.
    StoreFolder folder;
    folder.clock.ms = room.clock.nowMs();
    const auto other = folder.open(QStringLiteral("second.db"), QStringLiteral("pc-2"));
    REQUIRE_OK(other->receive(allOperations(*room.store)));
    ServiceContext there{*other, demoPacks(), room.station};
    DeliveryDesk desk(there, pregnancyPacks());
    const auto elsewhere = desk.draftCertificate(room.nurse, twin->newborns.first());
    REQUIRE_OK(elsewhere);
    CHECK(elsewhere->certificateNumber != first.certificateNumber);
    CHECK(elsewhere->certificateNumber != second.certificateNumber);
}

TEST_CASE("one certificate a child; a new one takes the place of the old, with a reason", "[birth]")
{
    Room room;
    BirthCertificate certificate = room.draft(room.newborn);
    certificate.childName = QStringLiteral(" Rơ Châm  Bảo ");
    const Id first = room.issue(certificate);
    CHECK(room.read<BirthCertificate>(first).childName == QStringLiteral("Rơ Châm Bảo"));
    const auto file = room.store->fileOf(first);
    REQUIRE_OK(file);
    CHECK(*file == room.child);
    BirthCertificate again = room.draft(room.newborn);
    REQUIRE_REFUSED(room, room.desk.issueCertificate(room.nurse, again), "issued already");
    again.replaces = first;
    REQUIRE_REFUSED(room, room.desk.issueCertificate(room.nurse, again), "what was wrong");
    again.replaceReason = QStringLiteral("sai họ tên mẹ");
    const Id second = room.issue(again);
    REQUIRE(room.all().size() == 2);
    CHECK(room.all()[0].fact.id == second);
    CHECK(room.all()[0].counts);
    CHECK_FALSE(room.all()[1].counts);
    REQUIRE_REFUSED(room, room.desk.issueCertificate(room.nurse, again), "replaced already");
    // Voided, it can be issued anew.
    REQUIRE_OK(PersonFiles(*room.context).voidFact(room.nurse, second, QStringLiteral("in hỏng")));
    CHECK(room.all()[1].counts);
    REQUIRE_OK(PersonFiles(*room.context).voidFact(room.nurse, first, QStringLiteral("in hỏng")));
    room.issue(room.draft(room.newborn));
}

TEST_CASE("a certificate that cannot be issued is refused with a sentence", "[birth]")
{
    Room room;
    const BirthCertificate good = room.draft(room.newborn);
    const auto with = [&](auto field, auto value) {
        BirthCertificate c = good;
        c.*field = value;
        return room.desk.issueCertificate(room.nurse, c);
    };
    using C = BirthCertificate;
    REQUIRE_REFUSED(room, with(&C::certificateNumber, QStringLiteral("  ")), "number");
    REQUIRE_REFUSED(room, with(&C::motherName, QString()), "mother's name");
    REQUIRE_REFUSED(room, with(&C::bornAt, PartialDate()), "time of birth");
    REQUIRE_REFUSED(room, with(&C::child, room.mother), "another child");
    REQUIRE_REFUSED(room, with(&C::issuedAt, day(2026, 11, 22)), "does not fit");
    REQUIRE_REFUSED(room, with(&C::issuedAt, day(2026, 11, 20)), "does not fit");
    room.issue(good);
    const auto more = room.desk.addNewborn(room.nurse, room.done.delivery, BirthHouse::child());
    REQUIRE_OK(more);
    BirthCertificate taken = room.draft(more->newborns.first());
    taken.certificateNumber = good.certificateNumber;
    REQUIRE_REFUSED(room, room.desk.issueCertificate(room.nurse, taken), "another child's certificate");
    const auto still = room.desk.addNewborn(room.nurse, room.done.delivery,
                                            BirthHouse::child(Newborn::Outcome::StillbirthFresh));
    REQUIRE_OK(still);
    REQUIRE_REFUSED(room, room.desk.draftCertificate(room.nurse, still->newborns.first()), "stillborn");
    taken.newborn = still->newborns.first();
    REQUIRE_REFUSED(room, room.desk.issueCertificate(room.nurse, taken), "stillborn");
}
