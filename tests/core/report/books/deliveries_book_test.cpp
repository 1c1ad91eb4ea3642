#include "core/model/antenatal_test.h"
#include "core/model/delivery.h"
#include "core/model/newborn.h"
#include "core/model/postnatal_visit.h"
#include "core/model/pregnancy.h"
#include "tests/core/report/books/book_station.h"

using namespace noi;
using namespace noi::test;

namespace
{

struct DeliveryStation : BookStation {
    Delivery deliveryOf(Id mother, const PartialDate& when, const char* place = "station")
    {
        Delivery delivery;
        delivery.person = mother;
        delivery.deliveredAt = when;
        delivery.place = QLatin1String(place);
        return delivery;
    }
    Newborn newbornOf(Id delivery, Id mother, Id child, int place,
                      Newborn::Outcome outcome = Newborn::Outcome::LiveBirth)
    {
        Newborn newborn;
        newborn.delivery = delivery;
        newborn.mother = mother;
        newborn.child = child;
        newborn.placeInBirth = place;
        newborn.outcome = outcome;
        return newborn;
    }
};

} // namespace

TEST_CASE("A4 has a birth's mother once and each of twins in a line", "[report][books]")
{
    DeliveryStation s;
    const Id mother = s.person("Rơ Châm H'Lan", day(1998, 4, 2), Sex::Female, "Làng Mun");
    const auto when = PartialDate::ofMinute(QDate(2026, 10, 7), QTime(8, 30));
    Delivery delivery = s.deliveryOf(mother, when);
    delivery.mode = QStringLiteral("normal");
    delivery.attendant = QStringLiteral("midwife");
    delivery.complications = {QStringLiteral("tear")};
    delivery.motherAfter = Delivery::MotherAfter::Well;
    delivery.gestation = 38 * 7 + 2;
    delivery.note = QStringLiteral("HIV dương tính");
    const Id id = s.write(delivery, mother);
    const Id child = s.person("Con bà H'Lan", when, Sex::Female, "Làng Mun", mother);
    Newborn first = s.newbornOf(id, mother, child, 1);
    first.bornAt = when;
    first.sex = Sex::Female;
    first.weight = 2650;
    first.breastfedFirstHour = Answer::Yes;
    first.vitaminK = Answer::No;
    s.write(first, child);
    s.dose(child, "hepb-birth", PartialDate::ofMinute(QDate(2026, 10, 7), QTime(12, 0)));
    const Id still = s.write(s.newbornOf(id, mother, {}, 2, Newborn::Outcome::StillbirthFresh), mother);
    PostnatalVisit after;
    after.person = mother;
    after.delivery = id;
    after.ofWhom = PostnatalVisit::OfWhom::Mother;
    after.visitedAt = day(2026, 10, 10);
    s.write(after, mother);
    s.write(s.deliveryOf(s.person("Siu H'Bia", day(2001, 1, 1)), day(2026, 9, 30)), mother);

    const auto table = s.book("a4");
    REQUIRE(table.rows.size() == 2);
    const QList<std::pair<const char*, const char*>> expected{{"number", "1"},
                                                              {"name", "Rơ Châm H'Lan"},
                                                              {"age", "28"},
                                                              {"week", "38"},
                                                              {"visits", "0"},
                                                              {"tetanus_enough", "Không"},
                                                              {"day", "07/10/2026"},
                                                              {"time", "08:30"},
                                                              {"where", "Trạm Y tế"},
                                                              {"mode", "Đẻ thường"},
                                                              {"attendant", "Hộ sinh"},
                                                              {"skilled", "Có"},
                                                              {"complications", "Rách tầng sinh môn độ 3–4"},
                                                              {"outcome", "Sống"},
                                                              {"sex", "Nữ"},
                                                              {"weight", "2.650"},
                                                              {"breastfed", "Có"},
                                                              {"vitamin_k", "Không"},
                                                              {"hepb_24h", "Có"},
                                                              {"seen_week", "Có"},
                                                              {"mother_after", "Ổn định"}};
    for (const auto& [field, text] : expected) {
        INFO(field);
        CHECK(textOf(table, 0, field) == QString::fromUtf8(text));
    }
    CHECK(textOf(table, 1, "outcome") == QStringLiteral("Chết khi đẻ"));
    for (const char* field : {"number", "name", "day", "visits", "mother_after"})
        CHECK(textOf(table, 1, field).isEmpty());
    CHECK(cellOf(table, 0, "name").records == QList<Id>{id});
    CHECK(cellOf(table, 1, "name").records == QList<Id>{still});
    CHECK_FALSE(printed(table).contains(QStringLiteral("HIV")));
}

TEST_CASE("A4 says that a test was done and never what it found", "[report][books]")
{
    DeliveryStation s;
    QList<Id> women;
    for (const auto verdict : {AntenatalTest::Verdict::Positive, AntenatalTest::Verdict::Negative}) {
        const Id mother = s.person("Siu H'Bia", day(2000, 1, 1));
        Pregnancy pregnancy;
        pregnancy.person = mother;
        pregnancy.registeredAt = day(2026, 5, 1);
        Delivery delivery = s.deliveryOf(mother, day(2026, 10, 5 + int(women.size())), "home");
        delivery.pregnancy = s.write(pregnancy, mother);
        s.write(delivery, mother);
        AntenatalTest test;
        test.person = mother;
        test.pregnancy = delivery.pregnancy;
        test.test = QStringLiteral("hiv");
        test.takenAt = day(2026, 6, 1);
        test.result = verdict;
        s.write(test, mother);
        women.append(mother);
    }
    const auto table = s.book("a4");
    CHECK(textsOf(table, "tested hiv") == QStringList{QStringLiteral("Đã làm"), QStringLiteral("Đã làm")});
    CHECK(textsOf(table, "tested syphilis") == QStringList{{}, {}});
    for (qsizetype i = 0; i < table.columns.size(); ++i) // but name, number and day they are alike
        if (!QStringList{QStringLiteral("number"), QStringLiteral("day"), QStringLiteral("name")}.contains(
                table.columns[i].code)) {
            INFO(table.columns[i].code.toStdString());
            CHECK(table.rows[0].cells[i] == table.rows[1].cells[i]);
        }
}

TEST_CASE("A4 has women of the commune, and visitors who gave birth at the station", "[report][books]")
{
    DeliveryStation s;
    const Id resident = s.person("Người Trong Xã", day(2000, 1, 1));
    const Id again = s.person("Người Trong Xã", day(2000, 1, 1));
    const Id visitor = s.person("Người Khách", day(2000, 1, 1), Sex::Female, "", {}, "23737");
    const Id stranger = s.person("Người Ngoài", day(2000, 1, 1), Sex::Female, "", {}, "23737");
    Delivery hospital = s.deliveryOf(resident, day(2026, 10, 1), "hospital-district");
    hospital.placeText = QStringLiteral("Bệnh viện huyện Chư Păh");
    s.write(hospital, resident);
    s.write(s.deliveryOf(again, day(2026, 10, 2)), again); // the same birth, written in her other file
    s.write(s.deliveryOf(visitor, day(2026, 10, 3)), visitor);
    s.write(s.deliveryOf(stranger, day(2026, 10, 4), "hospital-district"), stranger);
    // At the station: but another one, whose PC wrote it.
    REQUIRE_OK(s.store->database().run(
        QStringLiteral("INSERT INTO delivery(id, person, delivered_at, place) VALUES(?, ?, '2026-10-05', "
                       "'station')"),
        {Id::of(4711, 1).value, s.person("Người Xa", day(2000, 1, 1), Sex::Female, "", {}, "23737").value}));
    CHECK(s.book("a4").rows.size() == 3);
    s.link(resident, again);
    const auto table = s.book("a4");
    CHECK(textsOf(table, "name") ==
          QStringList{QStringLiteral("Người Trong Xã"), QStringLiteral("Người Khách")});
    CHECK(textOf(table, 0, "where") == QStringLiteral("Bệnh viện huyện Chư Păh"));
    CHECK(textOf(table, 0, "outcome").isEmpty());
    CHECK_FALSE(printed(table).contains(QStringLiteral("Người Ngoài")));
    CHECK_FALSE(printed(table).contains(QStringLiteral("Người Xa")));
}
