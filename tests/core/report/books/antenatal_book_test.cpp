#include "core/model/antenatal_test.h"
#include "core/model/antenatal_visit.h"
#include "core/model/identifier.h"
#include "core/model/pregnancy.h"
#include "tests/core/report/books/book_station.h"

using namespace noi;
using namespace noi::test;
using report::Period;

namespace
{

struct AntenatalStation : BookStation {
    Id pregnancy(Id woman, const PartialDate& lastPeriod)
    {
        Pregnancy pregnancy;
        pregnancy.person = woman;
        pregnancy.registeredAt = day(2026, 5, 1);
        pregnancy.lastPeriod = lastPeriod;
        pregnancy.term = 1;
        pregnancy.preterm = 0;
        pregnancy.lost = 0;
        pregnancy.living = 1;
        pregnancy.gravida = 2;
        pregnancy.height = 1525;
        return write(pregnancy, woman);
    }
    AntenatalVisit visitOf(Id woman, Id pregnancy, const PartialDate& when)
    {
        AntenatalVisit visit;
        visit.person = woman;
        visit.pregnancy = pregnancy;
        visit.visitedAt = when;
        visit.site = site;
        return visit;
    }
    Id test(Id woman, Id pregnancy, const char* code, const PartialDate& when,
            AntenatalTest::Verdict verdict = AntenatalTest::Verdict::Positive)
    {
        AntenatalTest test;
        test.person = woman;
        test.pregnancy = pregnancy;
        test.test = QLatin1String(code);
        test.takenAt = when;
        test.result = verdict;
        test.text = QStringLiteral("dương tính");
        test.note = QStringLiteral("HIV dương tính");
        return write(test, woman);
    }
};

} // namespace

TEST_CASE("A3 has each visit of the period in a line, by day, with what was measured", "[report][books]")
{
    AntenatalStation s;
    const Id woman = s.person("Rơ Châm H'Lan", day(1998, 4, 2), Sex::Female, "Làng Mun");
    Identifier card;
    card.person = woman;
    card.type = Identifier::Kind::Insurance;
    card.value = QStringLiteral("DT2640123456789");
    s.write(card, woman);
    Identifier old = card;
    old.value = QStringLiteral("DT2649999999999");
    old.ended = day(2026, 1, 1);
    s.write(old, woman);
    s.dose(woman, "tt", day(2026, 8, 1));
    s.dose(woman, "tt", day(2026, 10, 20));
    const Id pregnancy = s.pregnancy(woman, day(2026, 4, 1));
    AntenatalVisit second = s.visitOf(woman, pregnancy, day(2026, 10, 25));
    s.write(second, woman);
    AntenatalVisit first = s.visitOf(woman, pregnancy, day(2026, 10, 3));
    first.weight = 54'300;
    first.systolic = 110;
    first.diastolic = 70;
    first.fundalHeight = 250;
    first.girth = 880;
    first.pelvis = AntenatalVisit::Pelvis::Normal;
    first.pallor = Answer::No;
    first.urineProtein = AntenatalVisit::Plus::One;
    first.prognosis = AntenatalVisit::Prognosis::AtRisk;
    first.ironTablets = 30;
    first.fetalHeart = 140;
    first.presentation = AntenatalVisit::Presentation::Head;
    first.examiner = QStringLiteral("Nguyễn Thị Thu Hà");
    const Id firstVisit = s.write(first, woman);
    s.write(s.visitOf(woman, pregnancy, day(2026, 9, 30)), woman);
    s.write(s.visitOf(woman, pregnancy, day(2026, 11, 1)), woman);
    s.write(s.visitOf(woman, pregnancy, PartialDate::ofYear(2026)), woman); // in no month
    s.voidRecord(s.write(s.visitOf(woman, pregnancy, day(2026, 10, 9)), woman), woman);

    const auto table = s.book("a3");
    REQUIRE(table.rows.size() == 2);
    CHECK(textsOf(table, "day") == QStringList{QStringLiteral("03/10/2026"), QStringLiteral("25/10/2026")});
    const QList<std::pair<const char*, const char*>> expected{{"number", "1"},
                                                              {"name", "Rơ Châm H'Lan"},
                                                              {"age", "28"},
                                                              {"insurance", "DT2640123456789"},
                                                              {"address", "Làng Mun"},
                                                              {"para", "1001"},
                                                              {"gravida", "2"},
                                                              {"last_period", "01/04/2026"},
                                                              {"week", "26"},
                                                              {"due", "06/01/2027"},
                                                              {"weight", "54,3"},
                                                              {"height", "153"},
                                                              {"blood_pressure", "110/70"},
                                                              {"fundal_height", "25,0"},
                                                              {"girth", "88,0"},
                                                              {"pelvis", "Bình thường"},
                                                              {"pallor", "Không"},
                                                              {"urine_protein", "(+)"},
                                                              {"prognosis", "Có nguy cơ"},
                                                              {"doses tetanus", "1"},
                                                              {"iron", "30"},
                                                              {"fetal_heart", "140"},
                                                              {"presentation", "Đầu"},
                                                              {"examiner", "Nguyễn Thị Thu Hà"},
                                                              {"where", "Trạm chính"}};
    for (const auto& [field, text] : expected) {
        INFO(field);
        CHECK(textOf(table, 0, field) == QString::fromUtf8(text));
    }
    CHECK(textOf(table, 1, "doses tetanus") == QStringLiteral("2"));
    CHECK(textOf(table, 1, "weight").isEmpty());
    CHECK(cellOf(table, 0, "name").records == QList<Id>{firstVisit});
    CHECK(s.book("a3", Period::year(2026)).rows.size() == 5);
}

TEST_CASE("A3 says that a test was done and never what it found", "[report][books]")
{
    AntenatalStation s;
    const Id woman = s.person("Siu H'Bia", day(2000, 1, 1));
    const Id pregnancy = s.pregnancy(woman, day(2026, 4, 1));
    const Id other = s.person("Kpă H'Mi", day(2000, 1, 1));
    const Id otherPregnancy = s.pregnancy(other, day(2026, 4, 1));
    AntenatalVisit visit = s.visitOf(woman, pregnancy, day(2026, 10, 5));
    visit.note = QStringLiteral("HIV dương tính, chuyển OPC điều trị ARV");
    s.write(visit, woman);
    s.write(s.visitOf(other, otherPregnancy, day(2026, 10, 6)), other);
    s.test(woman, pregnancy, "hiv", day(2026, 5, 1));
    s.test(woman, pregnancy, "hbsag", day(2026, 10, 6)); // the day after her visit
    s.test(other, otherPregnancy, "hiv", day(2026, 5, 2), AntenatalTest::Verdict::Negative);
    s.voidRecord(s.test(other, otherPregnancy, "syphilis", day(2026, 5, 2)), other);
    for (const char* language : {"vi", "en"}) {
        const auto table = s.book("a3", october, language);
        REQUIRE(table.rows.size() == 2);
        // Positive and negative read alike.
        CHECK(textOf(table, 0, "tested hiv") == textOf(table, 1, "tested hiv"));
        CHECK(textsOf(table, "tested hbsag") == QStringList{{}, {}});
        CHECK(textsOf(table, "tested syphilis") == QStringList{{}, {}});
        const QString text = printed(table);
        for (const char* word : {"HIV", "ương tính", "ositive", "egative", "ARV", "OPC"})
            CHECK_FALSE(text.contains(QString::fromUtf8(word)));
    }
    CHECK(textOf(s.book("a3"), 0, "tested hiv") == QStringLiteral("Đã làm"));
}

TEST_CASE("A3 has women of the commune wherever they went, and visitors at the station", "[report][books]")
{
    AntenatalStation s;
    const Id resident = s.person("Người Trong Xã", day(2000, 1, 1));
    const Id visitor = s.person("Người Khách", day(2000, 1, 1), Sex::Female, "", {}, "23737");
    const Id stranger = s.person("Người Ngoài", day(2000, 1, 1), Sex::Female, "", {}, "23737");
    AntenatalVisit away = s.visitOf(resident, {}, day(2026, 10, 1));
    away.site = {};
    away.placeText = QStringLiteral("Bệnh viện huyện");
    s.write(away, resident);
    s.write(s.visitOf(visitor, s.pregnancy(visitor, day(2026, 4, 1)), day(2026, 10, 2)), visitor);
    AntenatalVisit elsewhere = s.visitOf(stranger, {}, day(2026, 10, 3));
    elsewhere.site = {};
    s.write(elsewhere, stranger);
    const auto table = s.book("a3");
    CHECK(textsOf(table, "name") ==
          QStringList{QStringLiteral("Người Trong Xã"), QStringLiteral("Người Khách")});
    CHECK(textOf(table, 0, "where") == QStringLiteral("Bệnh viện huyện"));
    CHECK(textOf(table, 0, "week").isEmpty());
    CHECK_FALSE(printed(table).contains(QStringLiteral("Người Ngoài")));
}
