#include "core/exchange/import/cell_reading.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::exchange;

namespace
{

const QDate today(2026, 11, 21);

QString date(const Cell& cell, DateOrder order = DateOrder::DayFirst)
{
    const auto read = dateIn(cell, order, false, today);
    return read ? read->toText() : QStringLiteral("no");
}
QString date(const char16_t* text, DateOrder order = DateOrder::DayFirst)
{
    return date(Cell(QString::fromUtf16(text)), order);
}

} // namespace

TEST_CASE("dates are read as lists have them", "[exchange][cells]")
{
    const QString day = QStringLiteral("2024-03-14"), minute = QStringLiteral("2024-03-14T08:15");
    for (const char16_t* text :
         {u"14/03/2024", u"14/3/2024", u"14/3/24", u"14.03.2024", u"14-3-2024", u"2024-03-14", u"2024/3/14",
          u" 14 / 03 / 2024 ", u"'14/03/2024", u"14032024", u"20240314", u"45365",
          u"ngày 14 tháng 3 năm 2024", u"Ngày 14 Tháng 03 năm 2024", u"14/03/2024 00:00:00",
          u"2024-03-14T00:00:00", u"14/03/2024 12:00:00 AM"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(date(text) == day);
    }
    for (const char16_t* text :
         {u"14/03/2024 08:15", u"14/3/2024 8:15:30", u"2024-03-14T08:15:00.000+07:00", u"08:15 14/03/2024",
          u"14/3/2024 8h15", u"14/03/2024 8:15 SA", u"45365.34375"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(date(text) == minute);
    }
    CHECK(date(u"14/3/2024 3:05 CH") == QStringLiteral("2024-03-14T15:05"));
    CHECK(date(u"03/2024") == QStringLiteral("2024-03"));
    CHECK(date(u"2024-03") == QStringLiteral("2024-03"));
    CHECK(date(u"2024") == QStringLiteral("2024"));
    CHECK(date(u"") == QString());
    CHECK(date(Cell(45365.0)) == day);
    CHECK(date(Cell(45365.34375)) == minute);
    CHECK(date(Cell(2024.0)) == QStringLiteral("2024")); // a year, not a day of 1905
    CHECK(date(Cell(14032024.0)) == day);
    CHECK(date(Cell(140324.0)) == day);
    CHECK(date(Cell(SheetDate{QDateTime(QDate(2024, 3, 14), QTime(0, 0), Qt::UTC), true})) == day);
}

TEST_CASE("two digits of a year mean the last hundred years", "[exchange][cells]")
{
    CHECK(date(u"1/2/26") == QStringLiteral("2026-02-01"));
    CHECK(date(u"1/2/27") == QStringLiteral("1927-02-01"));
    CHECK(date(u"1/2/98") == QStringLiteral("1998-02-01"));
}

TEST_CASE("what is no date is no date", "[exchange][cells]")
{
    for (const char16_t* text : {u"31/02/2024", u"14/14/2024", u"0/0/0", u"x", u"chưa tiêm", u"13/2024",
                                 u"12", u"99999999", u"14/03/202", u"1e9", u"14/03"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(date(text) == QStringLiteral("no"));
    }
    CHECK(date(Cell(true)) == QStringLiteral("no"));
    CHECK(date(Cell(12.0)) == QStringLiteral("no"));
}

TEST_CASE("a whole column tells whether the month comes first", "[exchange][cells]")
{
    Sheet sheet;
    for (const char16_t* text : {u"Ngày", u"3/4/2024", u"3/14/2024"})
        sheet.rows.push_back({Cell(QString::fromUtf16(text))});
    CHECK(dateOrderOf(sheet, 1, 0) == DateOrder::MonthFirst);
    CHECK(date(u"3/4/2024", DateOrder::MonthFirst) == QStringLiteral("2024-03-04"));
    sheet.rows.push_back({Cell(QStringLiteral("15/3/2024"))}); // both: as it is written here
    CHECK(dateOrderOf(sheet, 1, 0) == DateOrder::DayFirst);
    CHECK(date(u"3/14/2024") == QStringLiteral("no"));
}

TEST_CASE("a personal ID that the spreadsheet spoiled is said, never mended", "[exchange][cells]")
{
    const auto words = [](const Cell& cell) {
        const auto read = personalIdIn(cell);
        return read ? *read : read.error().english();
    };
    CHECK(words(Cell(QStringLiteral("064 324 012 345"))) == QStringLiteral("064324012345"));
    CHECK(words(Cell(QStringLiteral("'064324012345"))) == QStringLiteral("064324012345"));
    CHECK(words(Cell()) == QString());
    CHECK(words(Cell(64324012345.0)).contains(QStringLiteral("has 11 digits")));
    CHECK(words(Cell(QStringLiteral("6.43E+10"))).contains(QStringLiteral("rounded")));
    CHECK(words(Cell(QStringLiteral("1,23E+11"))).contains(QStringLiteral("rounded")));
    CHECK(words(Cell(QStringLiteral("12345"))).contains(QStringLiteral("12 digits")));
    CHECK(words(Cell(QStringLiteral("231234567"))) == QStringLiteral("231234567")); // an old card's
    CHECK(words(Cell(QStringLiteral("06432401234A"))).contains(QStringLiteral("no personal ID")));
}

TEST_CASE("numbers of sexes mean nothing until somebody says what", "[exchange][cells]")
{
    CHECK(sexIn(QStringLiteral("Nam"), SexCodes::NotSaid) == Sex::Male);
    CHECK(sexIn(QStringLiteral(" NỮ "), SexCodes::NotSaid) == Sex::Female);
    CHECK(sexIn(QStringLiteral("gái"), SexCodes::NotSaid) == Sex::Female);
    CHECK(sexIn(QStringLiteral("F"), SexCodes::NotSaid) == Sex::Female);
    CHECK(!sexIn(QStringLiteral("1"), SexCodes::NotSaid));
    CHECK(sexIn(QStringLiteral("1"), SexCodes::MaleIsOne) == Sex::Male);
    CHECK(sexIn(QStringLiteral("2"), SexCodes::MaleIsOne) == Sex::Female);
    CHECK(sexIn(QStringLiteral("1"), SexCodes::FemaleIsOne) == Sex::Female);
    CHECK(sexIn(QStringLiteral("0"), SexCodes::FemaleIsOne) == Sex::Male);
    CHECK(!sexIn(QStringLiteral("N"), SexCodes::MaleIsOne));
}

TEST_CASE("phones and numbers of doses", "[exchange][cells]")
{
    CHECK(phoneIn(Cell(912345678.0)) == QStringLiteral("0912345678"));
    CHECK(phoneIn(Cell(QStringLiteral("0912.345.678"))) == QStringLiteral("0912345678"));
    CHECK(phoneIn(Cell(QStringLiteral("+84 912 345 678"))) == QStringLiteral("0912345678"));
    CHECK(phoneIn(Cell()) == QString());
    CHECK(doseNumberIn(Cell(QStringLiteral("Mũi 2"))) == 2);
    CHECK(doseNumberIn(Cell(QStringLiteral("M3"))) == 3);
    CHECK(doseNumberIn(Cell(1.0)) == 1);
    CHECK(!doseNumberIn(Cell(QStringLiteral("nhắc"))));
    CHECK(!doseNumberIn(Cell(0.0)));
}
