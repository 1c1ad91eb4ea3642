#include "core/service/due_list_book.h"
#include "tests/core/report/books/book_station.h"

using namespace noi;
using namespace noi::test;

TEST_CASE("a due list becomes a table with the same people, under their hamlets", "[report][books]")
{
    BookStation s;
    const Id mother = s.person("Siu H'Bia", day(2000, 1, 1));
    s.person("Siu Nam", day(2026, 9, 1), Sex::Male, "Làng Mun", mother);
    s.person("Kpă Thu", day(2026, 9, 2), Sex::Female, "Làng Kép");
    s.person("Rơ Châm Bin", day(2026, 9, 3), Sex::Female);
    s.person("Người Ngoài", day(2026, 9, 3), Sex::Female, "Làng Mun", {}, "23737");
    DueReader reader;
    DueBook book(demoPacks());
    auto reading = reader.read(*s.context, s.nurse);
    REQUIRE_OK(reading);
    book.take(std::move(reading).value());
    REQUIRE(book.plan());
    DueFilter filter;
    filter.from = QDate(2026, 11, 1);
    filter.to = QDate(2026, 11, 30);
    const DueList list = book.list(filter);
    REQUIRE(list.rows.size() == 3);

    const auto table = s.desk.dueTable(s.nurse, list, QStringLiteral("vi"));
    REQUIRE_OK(table);
    CHECK(table->periodName == QStringLiteral("Tháng 11 năm 2026"));
    REQUIRE(table->rows.size() == 6); // three hamlets, three children
    qsizetype at = 0;
    for (const DueRow& row : list.rows) {
        CHECK(table->rows[at].heading);
        CHECK(report::cellText(table->rows[at].cells[0]) ==
              (row.person.hamlet.isEmpty() ? QStringLiteral("Chưa rõ thôn") : row.person.hamlet));
        CHECK(textOf(*table, at + 1, "name") == row.person.fullName);
        CHECK(textOf(*table, at + 1, "mother") == row.person.motherName);
        CHECK(textOf(*table, at + 1, "due") == dateText(PartialDate::ofDay(row.due)));
        CHECK(textOf(*table, at + 1, "vaccines").count(u',') == row.doses.size() - 1);
        CHECK(textOf(*table, at + 1, "overdue_days") ==
              (row.overdueDays > 0 ? QString::number(row.overdueDays) : QString()));
        CHECK(cellOf(*table, at + 1, "name").records == QList<Id>{row.person.person});
        at += 2;
    }
    CHECK(textOf(*table, 1, "number") == QStringLiteral("1"));
    CHECK(textOf(*table, 5, "number") == QStringLiteral("3"));
    CHECK(textOf(*table, 1, "vaccines").contains(QStringLiteral("mũi 1")));
    CHECK_FALSE(printed(*table).contains(QStringLiteral("Người Ngoài")));

    filter.hamlet = QStringLiteral("Làng Mun");
    filter.state = list.rows[0].state;
    const auto part = s.desk.dueTable(s.nurse, book.list(filter), QStringLiteral("en"));
    REQUIRE_OK(part);
    CHECK(part->subject.startsWith(QStringLiteral("Làng Mun · ")));
}
