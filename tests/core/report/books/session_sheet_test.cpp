#include "core/model/reaction.h"
#include "tests/core/report/books/book_station.h"

using namespace noi;
using namespace noi::test;

TEST_CASE("a session's sheet has a line for each dose, and for whoever went without one", "[report][books]")
{
    BookStation s;
    const Id mother = s.person("Siu H'Bia", day(2000, 1, 1));
    const Id child = s.person("Siu Nam", day(2026, 7, 1), Sex::Male, "Làng Mun", mother);
    const Id visitor = s.person("Người Khách", day(2026, 6, 1), Sex::Male, "Làng Xa", {}, "23737");
    const Id session = s.openSession();
    SessionDesk sessions(*s.context);
    const Id penta = s.openVial(session, s.vial(QStringLiteral("combe-five"), QStringLiteral("P7")));
    const Id opv = s.openVial(session, s.vial(QStringLiteral("bopv"), QStringLiteral("O3")));
    const Id visit = *sessions.receive(s.nurse, session, child);
    Screening screening;
    screening.visit = visit;
    screening.checklist = QStringLiteral("from-1-month@1");
    screening.temperature = 36.8;
    screening.result = Screening::Result::Eligible;
    REQUIRE_OK(sessions.screen(s.nurse, screening));
    QList<Id> doses;
    for (const Id vial : {penta, opv}) {
        Injection injection;
        injection.visit = visit;
        injection.vial = vial;
        injection.bodySite = vial == penta ? QStringLiteral("left-thigh") : QStringLiteral("mouth");
        const auto dose = sessions.inject(s.nurse, injection);
        REQUIRE_OK(dose);
        doses.append(*dose);
    }
    Reaction reaction;
    reaction.person = child;
    reaction.dose = doses[0];
    reaction.onset = day(2026, 11, 21);
    reaction.severity = Reaction::Severity::Mild;
    reaction.symptoms = {QStringLiteral("fever")};
    s.write(reaction, child);
    s.clock.addMinutes(35);
    REQUIRE_OK(sessions.leave(s.nurse, visit, {}));
    const Id second = *sessions.receive(s.nurse, session, visitor);
    screening.visit = second;
    screening.temperature = 38.5;
    screening.result = Screening::Result::Postponed;
    screening.reason = QStringLiteral("mẹ HIV dương tính");
    REQUIRE_OK(sessions.screen(s.nurse, screening));
    // Somebody of another session is not on it.
    s.write(Visit{s.write(Session{s.site, day(2026, 11, 20), {}, {}, {}, {}}, s.station),
                  mother,
                  day(2026, 11, 20),
                  {},
                  {},
                  false},
            mother);

    const auto table = s.desk.sessionSheet(s.nurse, session, QStringLiteral("vi"));
    REQUIRE_OK(table);
    CHECK(table->periodName == QStringLiteral("Ngày 21/11/2026"));
    CHECK(table->subject == QStringLiteral("Trạm chính"));
    REQUIRE(table->rows.size() == 3);
    const QList<std::pair<const char*, const char*>> expected{{"number", "1"},
                                                              {"name", "Siu Nam"},
                                                              {"birth", "01/07/2026"},
                                                              {"mother", "Siu H'Bia"},
                                                              {"address", "Làng Mun"},
                                                              {"screening", "Đủ điều kiện"},
                                                              {"temperature", "36,8"},
                                                              {"vaccine", "ComBE Five"},
                                                              {"lot", "P7"},
                                                              {"body_site", "Đùi T"},
                                                              {"giver", "Nguyễn Thị Thu Hà"},
                                                              {"reaction", "Thông thường; Sốt"}};
    for (const auto& [field, text] : expected) {
        INFO(field);
        CHECK(textOf(*table, 0, field) == QString::fromUtf8(text));
    }
    CHECK(textsOf(*table, "number") == QStringList{QStringLiteral("1"), {}, QStringLiteral("2")});
    CHECK(textsOf(*table, "name") ==
          QStringList{QStringLiteral("Siu Nam"), {}, QStringLiteral("Người Khách")});
    CHECK(textsOf(*table, "vaccine") == QStringList{QStringLiteral("ComBE Five"), QStringLiteral("OPV"), {}});
    CHECK(textOf(*table, 2, "screening") == QStringLiteral("Tạm hoãn"));
    CHECK(textOf(*table, 0, "left") == s.context->now().time().toString(QStringLiteral("HH:mm")));
    CHECK(cellOf(*table, 0, "name").records == QList<Id>{child});
    CHECK(cellOf(*table, 1, "name").records == QList<Id>{doses[1]});
    CHECK_FALSE(printed(*table).contains(QStringLiteral("HIV")));
    s.voidRecord(doses[0], child);
    CHECK(textsOf(*s.desk.sessionSheet(s.nurse, session, QStringLiteral("vi")), "vaccine") ==
          QStringList{QStringLiteral("OPV"), {}});
}

TEST_CASE("a session of another station has no sheet here", "[report][books]")
{
    BookStation s;
    const Id elsewhere = s.write(Session{Id::of(4711, 1), day(2026, 10, 5), {}, {}, {}, {}}, s.station);
    CHECK(s.desk.sessionSheet(s.nurse, elsewhere, QStringLiteral("vi")).error().kind == ErrorKind::NotFound);
    CHECK(s.desk.sessionSheet(s.nurse, Id{5}, QStringLiteral("vi")).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a blank sheet has the same columns and numbered lines", "[report][books]")
{
    BookStation s;
    const auto table = s.desk.blankSessionSheet(s.nurse, 25, QStringLiteral("vi"));
    REQUIRE_OK(table);
    REQUIRE(table->rows.size() == 25);
    CHECK(table->columns == s.desk.sessionSheet(s.nurse, s.openSession(), QStringLiteral("vi"))->columns);
    CHECK(textOf(*table, 24, "number") == QStringLiteral("25"));
    for (const report::TableColumn& column : table->columns)
        if (column.code != QStringLiteral("number"))
            CHECK(textOf(*table, 0, column.code.toLatin1().constData()).isEmpty());
    REQUIRE_OK(report::ReportTable::fromBytes(table->toBytes()));
}
