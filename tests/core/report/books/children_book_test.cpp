#include "core/store/recount.h"
#include "tests/core/report/books/book_station.h"

#include <ctime>
#include <iostream>

using namespace noi;
using namespace noi::test;
using report::Period;

TEST_CASE("A2 lists the children of the commune by hamlet and birth, numbered", "[report][books]")
{
    BookStation s;
    const Id late = s.person("Siu Minh", day(2026, 2, 1), Sex::Male, "Làng 10");
    const Id mother = s.person("Rơ Châm H'Lan", day(1998, 4, 2), Sex::Female, "Làng 2");
    const Id early = s.person("Rơ Châm Bin", day(2024, 1, 1), Sex::Female, "Làng 2", mother);
    const Id middle = s.person("Kpă Thu", PartialDate::ofYear(2025), Sex::Male, "Làng 2");
    s.person("Không Rõ Thôn", day(2024, 3, 1), Sex::Unknown);
    s.person("Quá Lớn", day(2023, 12, 31), Sex::Male, "Làng 2");
    s.person("Sinh Sau Kỳ", day(2026, 11, 1), Sex::Male, "Làng 2");
    s.person("Xã Khác", day(2025, 1, 1), Sex::Male, "Làng 2", {}, "23737");

    const auto table = s.book("a2");
    CHECK(table.columns.size() == 22);
    CHECK(table.periodName == QStringLiteral("Tháng 10 năm 2026"));
    CHECK(table.station == QStringLiteral("Trạm Y tế xã Ia Ly"));
    CHECK(textsOf(table, "name") == QStringList{QStringLiteral("Rơ Châm Bin"), QStringLiteral("Kpă Thu"),
                                                QStringLiteral("Siu Minh"), QStringLiteral("Không Rõ Thôn")});
    CHECK(textsOf(table, "number") ==
          QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")});
    CHECK(textsOf(table, "birth_girl").mid(0, 3) == QStringList{QStringLiteral("01/01/2024"), {}, {}});
    CHECK(textsOf(table, "birth_boy").mid(0, 3) ==
          QStringList{{}, QStringLiteral("2025"), QStringLiteral("01/02/2026")});
    CHECK(textOf(table, 3, "remarks") == QStringLiteral("Chưa rõ giới tính, sinh 01/03/2024"));
    CHECK(textOf(table, 0, "mother") == QStringLiteral("Rơ Châm H'Lan"));
    CHECK(cellOf(table, 0, "name").records == QList<Id>{early});
    CHECK(cellOf(table, 1, "name").records == QList<Id>{middle});
    CHECK(cellOf(table, 2, "name").records == QList<Id>{late});
    CHECK(report::ReportTable::fromBytes(table.toBytes()).valueOr({}) == table);
    // In January of next year one year of births fewer.
    CHECK(s.book("a2", Period::month(2027, 1)).rows.size() == 3);
}

TEST_CASE("A2 gives the doses as reports number them, up to the end of the period", "[report][books]")
{
    BookStation s;
    const Id mother = s.person("Siu H'Bia", day(1998, 4, 2));
    s.dose(mother, "tt", day(2025, 9, 1));
    s.dose(mother, "tt", day(2025, 10, 5));
    s.dose(mother, "tt", day(2026, 9, 1)); // after the birth
    const auto born = PartialDate::ofMinute(QDate(2025, 12, 1), QTime(8, 0));
    const Id child = s.person("Siu Nam", born, Sex::Male, "Làng Mun", mother);
    s.dose(child, "hepb-birth", PartialDate::ofMinute(QDate(2025, 12, 1), QTime(15, 0)));
    s.dose(child, "bcg", day(2025, 12, 2));
    const Id wrong = s.dose(child, "combe-five", day(2026, 1, 15));
    for (const int month : {2, 3, 4}) {
        s.dose(child, "combe-five", day(2026, month, 1));
        s.dose(child, "bopv", day(2026, month, 1));
    }
    s.voidRecord(wrong, child);
    s.dose(child, "measles", PartialDate::ofMonth(2026, 9));
    s.dose(child, "mrvac", day(2026, 11, 2)); // after the period
    auto table = s.book("a2");
    REQUIRE(table.rows.size() == 1);
    CHECK(textOf(table, 0, "dose bcg 1") == QStringLiteral("02/12/2025"));
    CHECK(textOf(table, 0, "dose hepb 1 in_24h") == QStringLiteral("01/12/2025"));
    CHECK(textOf(table, 0, "dose hepb 1 later").isEmpty());
    CHECK(textOf(table, 0, "dose penta 1") == QStringLiteral("01/02/2026"));
    CHECK(textOf(table, 0, "dose penta 3") == QStringLiteral("01/04/2026"));
    CHECK(textOf(table, 0, "dose opv 3") == QStringLiteral("01/04/2026"));
    CHECK(textOf(table, 0, "dose measles 1") == QStringLiteral("09/2026"));
    CHECK(textOf(table, 0, "dose measles 2").isEmpty());
    CHECK(textOf(table, 0, "fully_immunised") == QStringLiteral("09/2026"));
    CHECK(textOf(table, 0, "mother_doses tetanus") == QStringLiteral("2"));
    CHECK(textOf(s.book("a2", Period::month(2026, 11)), 0, "dose measles 2") == QStringLiteral("02/11/2026"));
    table = s.book("a2", Period::month(2026, 8));
    CHECK(textOf(table, 0, "dose measles 1").isEmpty());
    CHECK(textOf(table, 0, "fully_immunised").isEmpty());
}

TEST_CASE("A2 has a hepatitis B dose in one column, and says where the hour is not known", "[report][books]")
{
    BookStation s;
    const Id late = s.person("Muộn", day(2026, 1, 1), Sex::Male);
    const Id open = s.person("Không rõ giờ", day(2026, 1, 2), Sex::Male);
    s.dose(late, "hepb-birth", day(2026, 1, 4));
    s.dose(open, "hepb-birth", day(2026, 1, 3));
    const auto table = s.book("a2");
    CHECK(textsOf(table, "dose hepb 1 in_24h") == QStringList{{}, {}});
    CHECK(textsOf(table, "dose hepb 1 later") ==
          QStringList{QStringLiteral("04/01/2026"), QStringLiteral("03/01/2026 ?")});
}

TEST_CASE("A2 has a child with two files once, and says that a child died", "[report][books]")
{
    BookStation s;
    const Id child = s.person("Rơ Châm Bin", day(2025, 3, 1), Sex::Male);
    const Id other = s.person("Rơ Châm Y Bin", day(2025, 3, 2), Sex::Male);
    const Id moved = s.person("Siu Nga", day(2025, 4, 1), Sex::Female, "", {}, "23737");
    const Id movedHere = s.person("Siu Nga", day(2025, 4, 1), Sex::Female);
    s.dose(child, "bcg", day(2025, 3, 2));
    s.dose(other, "combe-five", day(2025, 6, 1));
    s.dose(child, "combe-five", day(2025, 7, 1));
    CHECK(s.book("a2").rows.size() == 3);
    s.link(child, other);
    s.link(moved, movedHere); // the older file speaks: she lives elsewhere
    Person dead;
    dead.fullName = QStringLiteral("Kpă Dung");
    dead.birth = day(2025, 5, 1);
    dead.sex = Sex::Male;
    dead.commune = s.commune;
    dead.died = PartialDate::ofMonth(2026, 2);
    s.write(dead);
    const auto table = s.book("a2");
    CHECK(textsOf(table, "name") == QStringList{QStringLiteral("Rơ Châm Bin"), QStringLiteral("Kpă Dung")});
    CHECK(textOf(table, 0, "dose bcg 1") == QStringLiteral("02/03/2025"));
    CHECK(textOf(table, 0, "dose penta 1") == QStringLiteral("01/06/2025"));
    CHECK(textOf(table, 0, "dose penta 2") == QStringLiteral("01/07/2025"));
    CHECK(textOf(table, 1, "remarks") == QStringLiteral("Tử vong 02/2026"));
    CHECK(textOf(s.book("a2", october, "en"), 1, "remarks") == QStringLiteral("Died 02/2026"));
}

TEST_CASE("A2 of 6,000 children", "[.][speed]")
{
    BookStation s;
    Database& database = s.store->database();
    const char* const products[] = {"bcg",     "hepb-birth", "combe-five", "combe-five", "combe-five",
                                    "bopv",    "bopv",       "bopv",       "ipv",        "ipv",
                                    "measles", "mrvac",      "dpt",        "jevax",      "jevax"};
    REQUIRE_OK(database.transaction([&]() -> Result<void> {
        for (qint64 i = 0; i < 6000; ++i) {
            const QDate birth = QDate(2024, 1, 1).addDays(i % 1000);
            const qint64 mother = (77LL << 32) + 100'000 + i, child = (77LL << 32) + 1 + i;
            for (const auto& [id, born] : {std::pair(mother, QDate(1995, 1, 1)), std::pair(child, birth)}) {
                auto done = database.run(
                    QStringLiteral("INSERT INTO person(id, full_name, birth, sex, mother, commune, hamlet) "
                                   "VALUES(?, ?, ?, ?, ?, ?, ?)"),
                    {id, QStringLiteral("Rơ Châm H'Lan %1").arg(i), born.toString(Qt::ISODate), 1 + i % 2,
                     id == child ? QVariant(mother) : QVariant(), s.commune,
                     QStringLiteral("Làng %1").arg(i % 12)});
                if (!done) return done;
            }
            for (qint64 n = 0; n < 15; ++n) {
                auto done = database.run(
                    QStringLiteral("INSERT INTO dose(id, person, product, given_at, source, site) VALUES(?, "
                                   "?, ?, ?, 2, ?)"),
                    {(78LL << 32) + i * 20 + n, child, QLatin1String(products[n]),
                     birth.addDays(n * 30).toString(Qt::ISODate), s.site.value});
                if (!done) return done;
            }
            for (qint64 n = 0; n < 2; ++n)
                if (auto done = database.run(
                        QStringLiteral("INSERT INTO dose(id, person, product, given_at, source, site) "
                                       "VALUES(?, ?, 'tt', ?, 2, ?)"),
                        {(79LL << 32) + i * 2 + n, mother, birth.addDays(-90 + n * 30).toString(Qt::ISODate),
                         s.site.value});
                    !done)
                    return done;
        }
        return markAllForRecount(database);
    }));
    s.prepare();
    for (int turn = 0; turn < 3; ++turn) {
        const std::clock_t begun = std::clock(); // of the processor: others may be at work
        const auto table = s.desk.makeBook(s.nurse, QStringLiteral("a2"), october, QStringLiteral("vi"));
        const auto took = 1000 * (std::clock() - begun) / CLOCKS_PER_SEC;
        REQUIRE_OK(table);
        std::cout << "A2: " << table->rows.size() << " children, " << took << " ms\n" << std::flush;
        CHECK(table->rows.size() == 6000);
    }
}
