#include "core/report/period.h"
#include "tests/support/catch.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace noi;
using report::Period;

TEST_CASE("a period is written and read again", "[report]")
{
    for (const Period& period :
         {Period::month(2026, 10), Period::quarter(2026, 4), Period::halfYear(2025, 1), Period::year(2024),
          Period{Period::Kind::Days, {2026, 10, 5}, {2026, 11, 4}}}) {
        INFO(period.text().toStdString());
        CHECK(Period::fromText(period.text()) == period);
    }
    for (const char* text :
         {"", "2026-13", "2026-Q5", "2026-H3", "x", "2026-10-05..", "2026-11-04..2026-10-05"})
        CHECK_FALSE(Period::fromText(QString::fromLatin1(text)).isValid());
}

TEST_CASE("the period before is as long and ends the day before", "[report]")
{
    CHECK(Period::month(2026, 1).before() == Period::month(2025, 12));
    CHECK(Period::quarter(2026, 1).before() == Period::quarter(2025, 4));
    CHECK(Period::halfYear(2026, 1).before() == Period::halfYear(2025, 2));
    CHECK(Period::year(2026).before() == Period::year(2025));
    CHECK((Period{Period::Kind::Days, {2026, 3, 1}, {2026, 3, 10}}.before() ==
           Period{Period::Kind::Days, {2026, 2, 19}, {2026, 2, 28}}));
}

TEST_CASE("periods are named as forms name them", "[report]")
{
    CHECK(report::periodWords(Period::month(2026, 10)).vi == QStringLiteral("Tháng 10 năm 2026"));
    CHECK(report::periodWords(Period::quarter(2026, 3)).vi == QStringLiteral("Quý III năm 2026"));
    CHECK(report::periodWords(Period::halfYear(2026, 2)).vi == QStringLiteral("6 tháng cuối năm 2026"));
    CHECK(report::periodWords({Period::Kind::Days, {2026, 10, 5}, {2026, 11, 4}}).vi ==
          QStringLiteral("Từ 05/10/2026 đến 04/11/2026"));
}

TEST_CASE("a date lies in a period where all days it can mean do", "[report]")
{
    // The SQL itself is asked, on plain text.
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("period"));
        database.setDatabaseName(QStringLiteral(":memory:"));
        REQUIRE(database.open());
        const auto lies = [&](const char* date, const Period& period) {
            const report::PeriodText text = report::periodText(period);
            QSqlQuery query(database);
            REQUIRE(query.prepare(
                QStringLiteral("SELECT 1 FROM (SELECT '%1' AS d) WHERE ").arg(QLatin1String(date)) +
                report::inPeriod(QStringLiteral("d"))));
            for (const QString& mark : {text.from, text.until, text.to})
                query.addBindValue(mark);
            REQUIRE(query.exec());
            return query.next();
        };
        const Period october = Period::month(2026, 10), year = Period::year(2026),
                     half = Period::halfYear(2026, 1);
        CHECK(lies("2026-10-01", october));
        CHECK(lies("2026-10-31", october));
        CHECK(lies("2026-10-31T23:59", october));
        CHECK(lies("2026-10", october));
        CHECK_FALSE(lies("2026-09-30T23:59", october));
        CHECK_FALSE(lies("2026-11-01", october));
        CHECK_FALSE(lies("2026-11", october));
        CHECK_FALSE(lies("2026", october));
        CHECK(lies("2026", year));
        CHECK_FALSE(lies("2026", half));
        CHECK(lies("2026-06", half));
        CHECK_FALSE(lies("2026-07", half));
        CHECK(lies("2026-02", Period::month(2026, 2)));
        CHECK(lies("2026-02-28", Period::month(2026, 2)));
        const Period days{Period::Kind::Days, {2026, 10, 5}, {2026, 11, 4}};
        CHECK(lies("2026-10-05", days));
        CHECK(lies("2026-11-04T10:00", days));
        CHECK_FALSE(lies("2026-10-04", days));
        CHECK_FALSE(lies("2026-11", days));
        CHECK_FALSE(lies("2026-10", days));
        CHECK_FALSE(lies("2026-11-05", days));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("period"));
}
