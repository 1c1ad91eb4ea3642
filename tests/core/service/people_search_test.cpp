#include "core/barcode/citizen_card.h"
#include "core/barcode/station_card.h"
#include "core/service/people_search.h"
#include "tests/core/service/refusal.h"

using namespace noi;
using namespace noi::test;

namespace
{

struct Village : TestStation {
    Id mother = addPerson(QStringLiteral("Rơ Châm H'Lan"), day(1998, 4, 2), Sex::Female);
    Id child;
    Id other = addPerson(QStringLiteral("Nguyễn Thị Hoà"), PartialDate::ofYear(1960), Sex::Female);

    Village()
    {
        Person made;
        made.fullName = QStringLiteral("Rơ Châm Bảo Ngọc");
        made.birth = PartialDate::ofMinute(QDate(2025, 3, 14), QTime(4, 10));
        made.mother = mother;
        made.hamlet = QStringLiteral("Làng Tơ Vơn");
        made.phone = QStringLiteral("0100999888");
        child = addPerson(made);
        const auto number = [this](Id person, Identifier::Kind kind, const QString& value) {
            REQUIRE_OK(Registration(*context).addIdentifier(nurse, {person, kind, value, {}, {}, {}, {}}));
        };
        number(child, Identifier::Kind::PersonalId, QStringLiteral("000325000777"));
        number(child, Identifier::Kind::Insurance, QStringLiteral("TE1000000004321"));
        number(child, Identifier::Kind::BirthCertificate, QStringLiteral("02020.GCS.12096.25"));
        number(other, Identifier::Kind::OldIdCard, QStringLiteral("230123456"));
    }

    QList<Id> find(const QString& typed)
    {
        const auto lines = PeopleSearch(*context).find(nurse, typed);
        REQUIRE_OK(lines);
        QList<Id> ids;
        for (const PersonLine& line : *lines)
            ids.append(line.person);
        return ids;
    }
    QList<Id> scan(const QByteArray& bytes)
    {
        const auto read = readScan(bytes, context->today());
        REQUIRE_OK(read);
        const auto lines = PeopleSearch(*context).byScan(nurse, *read);
        REQUIRE_OK(lines);
        QList<Id> ids;
        for (const PersonLine& line : *lines)
            ids.append(line.person);
        return ids;
    }
};

} // namespace

TEST_CASE("words are found in any order, without marks, by their beginnings", "[search]")
{
    Village home;
    for (const char* typed :
         {"Rơ Châm Bảo Ngọc", "ro cham bao ngoc", "ngoc bao", "NGOC  RO", "bao ng", "ngọc"})
        CHECK(home.find(QString::fromUtf8(typed)) == QList<Id>{home.child});
    CHECK(home.find(QStringLiteral("hòa")) == QList<Id>{home.other}); // tone mark on the other vowel
    CHECK(home.find(QStringLiteral("ngoc xyz")).isEmpty());
    CHECK(home.find(QStringLiteral("oc")).isEmpty()); // no word begins so
}

TEST_CASE("a child is found by mother, hamlet and year too, and by all together", "[search]")
{
    Village home;
    CHECK(home.find(QStringLiteral("h'lan")).first() == home.mother); // her own name first
    CHECK(home.find(QStringLiteral("h'lan")).contains(home.child));
    CHECK(home.find(QStringLiteral("to von")) == QList<Id>{home.child});
    CHECK(home.find(QStringLiteral("2025")) == QList<Id>{home.child});
    CHECK(home.find(QStringLiteral("lan ngoc to 2025")) == QList<Id>{home.child});
    CHECK(home.find(QStringLiteral("lan ngoc to 2024")).isEmpty());
}

TEST_CASE("any number finds its owner, as it is typed from the paper", "[search]")
{
    Village home;
    for (const char* typed :
         {"000325000777", "000325", "000 325 000 777", "TE1000000004321", "te1 00 0000004321",
          "02020.GCS.12096.25", "02020.gcs", "0100999888", "0100 999 888"}) {
        INFO(typed);
        CHECK(home.find(QString::fromUtf8(typed)) == QList<Id>{home.child});
    }
    const auto lines = PeopleSearch(*home.context).find(home.nurse, QStringLiteral("000 325 000"));
    REQUIRE_OK(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->first().matchedIdentifier == QStringLiteral("000325000777"));
}

TEST_CASE("a changed name is found by the new one and no longer by the old; the mother's change follows",
          "[search]")
{
    Village home;
    Registration registration(*home.context);
    const auto seen = registration.open(home.nurse, home.mother);
    Person after = seen->value;
    after.fullName = QStringLiteral("Rơ Châm H'Duyên");
    REQUIRE_OK(registration.change(home.nurse, *seen, after));
    CHECK_FALSE(home.find(QStringLiteral("h'lan")).contains(home.mother));
    CHECK(home.find(QStringLiteral("duyen ngoc")) == QList<Id>{home.child});
}

TEST_CASE("nothing typed shows the latest registered", "[search]")
{
    Village home;
    CHECK(home.find({}).first() == home.child);
    CHECK(home.find(QStringLiteral(" .,' ")).size() == 3);
}

TEST_CASE("what a name begins with comes before what a mother's name begins with", "[search]")
{
    Village home;
    const Id lan = home.addPerson(QStringLiteral("Lê Thị Lan"));
    const Id children = home.addPerson(QStringLiteral("Trần An"), {}, Sex::Unknown, lan);
    const auto found = home.find(QStringLiteral("lan"));
    CHECK(found.indexOf(lan) < found.indexOf(children));
    CHECK(found.indexOf(home.mother) < found.indexOf(home.child));
}

TEST_CASE("every kind of card opens its person", "[search]")
{
    Village home;
    CHECK(home.scan(stationCardText(home.child).toLatin1()) == QList<Id>{home.child});
    CHECK(home.scan(stationCardText(Id::of(5, 77)).toLatin1()).isEmpty());
    const QByteArray citizen("000325000777||Rơ Châm Bảo Ngọc|14032025|Nữ|Làng Tơ Vơn|01012026");
    CHECK(home.scan(citizen) == QList<Id>{home.child});
    const QByteArray oldNumber("000160000001|230123456|Nguyễn Thị Hoà|1960|Nữ|Thôn 1|01012022");
    CHECK(home.scan(oldNumber) == QList<Id>{home.other}); // registered under the old card

    InsuranceCard card;
    card.fullName = QStringLiteral("Rơ Châm Bảo Ngọc");
    card.birth = day(2025, 3, 14);
    card.sex = CardSex::Female;
    card.address = QStringLiteral("Làng Tơ Vơn");
    card.facility = QStringLiteral("64 - 012");
    card.validFrom = QDate(2025, 3, 14);
    for (const char* number : {"TE1000000004321", "HS4000000004321", "0000004321"}) {
        card.number = QString::fromLatin1(number);
        CHECK(home.scan(insuranceCardText(card)) == QList<Id>{home.child});
    }
    card.number = QStringLiteral("TE1000000009999");
    CHECK(home.scan(insuranceCardText(card)).isEmpty());
}

TEST_CASE("a vial's code names nobody", "[search]")
{
    Village home;
    CHECK(home.scan(QByteArray("]d2010952000000101817271231") + "10A1").isEmpty());
}
