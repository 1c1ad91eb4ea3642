#include "tests/core/report/books/book_station.h"

using namespace noi;
using namespace noi::test;
using report::Period;

namespace
{

struct UseStation : BookStation {
    Id session = write(Session{site, day(2026, 10, 5), {}, {}, {}, {}}, station);

    Id opened(const char* product, const char* lot, const PartialDate& when, std::optional<int> doses,
              Id where = {})
    {
        Vial vial;
        vial.session = where ? where : session;
        vial.product = QLatin1String(product);
        vial.lot = QLatin1String(lot);
        vial.expiry = day(2027, 5, 31);
        vial.doses = doses;
        vial.openedAt = when;
        return write(vial, station);
    }
    Id discarded(const char* lot, const char* reason, int doses, const PartialDate& when)
    {
        Vial vial;
        vial.session = session;
        vial.product = QStringLiteral("bcg");
        vial.lot = QLatin1String(lot);
        vial.doses = doses;
        vial.openedAt = when;
        vial.discardedAt = when;
        vial.discardReason = QString::fromUtf8(reason);
        return write(vial, station);
    }
    Id given(Id person, Id vial, const char* product, const PartialDate& when, const char* lot = "")
    {
        Dose dose;
        dose.person = person;
        dose.product = QLatin1String(product);
        dose.givenAt = when;
        dose.lot = QLatin1String(lot);
        dose.vial = vial;
        dose.site = site;
        dose.source = vial ? Dose::Source::GivenHere : Dose::Source::Paper;
        return write(dose, person);
    }
};

} // namespace

TEST_CASE("vaccine use adds up vials and doses by lot and by vaccine", "[report][books]")
{
    UseStation s;
    const Id child = s.person("Rơ Châm Bin", day(2026, 10, 1), Sex::Male);
    const Id a = s.opened("bcg", "B1", day(2026, 10, 5), 10);
    const Id b = s.opened("bcg", "b1 ", day(2026, 10, 12), 10);
    const Id c = s.opened("bcg", "B2", day(2026, 10, 12), 10);
    s.opened("bcg", "B3", day(2026, 9, 30), 10);
    QList<Id> doses;
    for (const Id vial : {a, a, a, b, c})
        doses.append(s.given(child, vial, "bcg", day(2026, 10, 12)));
    s.voidRecord(s.given(child, a, "bcg", day(2026, 10, 12)), child);
    s.given(child, a, "bcg", day(2026, 11, 1));
    s.dose(child, "bcg", day(2026, 10, 3), Dose::Source::History); // elsewhere
    s.given(child, {}, "bopv", day(2026, 10, 12), "P1");

    const auto table = s.book("vaccine-use");
    CHECK(textsOf(table, "vaccine") == QStringList{QStringLiteral("BCG"), QStringLiteral("BCG"),
                                                   QStringLiteral("Cộng BCG"), QStringLiteral("OPV"),
                                                   QStringLiteral("Cộng OPV")});
    CHECK(textsOf(table, "number") ==
          QStringList{QStringLiteral("1"), QStringLiteral("2"), {}, QStringLiteral("3"), {}});
    CHECK(textsOf(table, "lot") ==
          QStringList{QStringLiteral("B1"), QStringLiteral("B2"), {}, QStringLiteral("P1"), {}});
    CHECK(textsOf(table, "given") == QStringList{QStringLiteral("4"), QStringLiteral("1"),
                                                 QStringLiteral("5"), QStringLiteral("1"),
                                                 QStringLiteral("1")});
    CHECK(textsOf(table, "opened") == QStringList{QStringLiteral("20"), QStringLiteral("10"),
                                                  QStringLiteral("30"), QStringLiteral("0"),
                                                  QStringLiteral("0")});
    CHECK(textsOf(table, "wastage") == QStringList{QStringLiteral("80,0\u00a0%"),
                                                   QStringLiteral("90,0\u00a0%"),
                                                   QStringLiteral("83,3\u00a0%"),
                                                   {},
                                                   {}});
    CHECK(textOf(table, 0, "expiry") == QStringLiteral("31/05/2027"));
    for (const char* field : {"opening", "received", "passed_on", "closing"})
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            CHECK(cellOf(table, row, field).closed);
    CHECK(cellOf(table, 0, "opened").records == QList<Id>{a, b});
    CHECK(cellOf(table, 2, "vials").records == QList<Id>{a, b, c});
    CHECK(cellOf(table, 2, "given").records == doses);
    CHECK(table.notes.size() == 3);
}

TEST_CASE("vaccine use says why doses were destroyed, in either language", "[report][books]")
{
    UseStation s;
    const Id child = s.person("Rơ Châm Bin", day(2026, 10, 1), Sex::Male);
    const PartialDate when = day(2026, 10, 5);
    const Id broken = s.discarded("B1", "Vỡ hoặc đổ", 10, when);
    s.given(child, broken, "bcg", when);
    s.discarded("B1", "Broken or spilt", 10, when);
    s.discarded("B1", "Chỉ thị VVM đã đổi màu", 10, when);
    s.discarded("B1", "Quá giờ sử dụng", 10, when);
    s.discarded("B1", "Bị đông băng", 10, when);
    s.discarded("B1", "Còn thừa cuối buổi", 7, when);
    s.discarded("B1", "vỡ", 10, day(2026, 11, 1)); // not in the period
    const auto table = s.book("vaccine-use");
    CHECK(textOf(table, 0, "destroyed broken") == QStringLiteral("19"));
    CHECK(textOf(table, 0, "destroyed vvm") == QStringLiteral("10"));
    CHECK(textOf(table, 0, "destroyed expired") == QStringLiteral("10"));
    CHECK(textOf(table, 0, "destroyed frozen") == QStringLiteral("10"));
    CHECK(textOf(table, 0, "destroyed other") == QStringLiteral("7"));
    CHECK(textOf(table, 1, "destroyed broken") == QStringLiteral("19"));
}

TEST_CASE("vaccine use knows no wastage where it cannot", "[report][books]")
{
    UseStation s;
    const Id child = s.person("Rơ Châm Bin", day(2026, 10, 1), Sex::Male);
    s.opened("td", "T1", day(2026, 10, 5), {}); // nobody knows how many doses it held
    s.opened("bcg", "B1", day(2026, 10, 5), 1);
    s.given(child, {}, "bcg", day(2026, 10, 5), "B1");
    s.given(child, {}, "bcg", day(2026, 10, 6), "B1");
    const Id elsewhere = s.write(Session{Id::of(4711, 1), day(2026, 10, 5), {}, {}, {}, {}}, s.station);
    s.opened("bcg", "B9", day(2026, 10, 5), 10, elsewhere); // at another station
    const auto table = s.book("vaccine-use");
    CHECK(textsOf(table, "lot") == QStringList{QStringLiteral("B1"), {}, QStringLiteral("T1"), {}});
    CHECK(textsOf(table, "wastage") == QStringList{{}, {}, {}, {}});
    CHECK(textOf(table, 2, "opened").isEmpty());
    CHECK(textOf(table, 2, "vials") == QStringLiteral("1"));
}
