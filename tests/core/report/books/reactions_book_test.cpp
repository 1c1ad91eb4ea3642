#include "core/model/reaction.h"
#include "tests/core/report/books/book_station.h"

using namespace noi;
using namespace noi::test;

namespace
{

struct ReactionStation : BookStation {
    Dose doseOf(Id person, const char* lot, Dose::Source source = Dose::Source::GivenHere)
    {
        Dose dose;
        dose.person = person;
        dose.product = QStringLiteral("combe-five");
        dose.givenAt = PartialDate::ofMinute(QDate(2026, 10, 5), QTime(8, 15));
        dose.lot = QLatin1String(lot);
        dose.expiry = day(2027, 3, 31);
        dose.site = site;
        dose.source = source;
        return dose;
    }
    Reaction reactionOf(Id person, Id dose, const PartialDate& onset)
    {
        Reaction reaction;
        reaction.person = person;
        reaction.dose = dose;
        reaction.onset = onset;
        return reaction;
    }
};

} // namespace

TEST_CASE("the list of reactions tells person, dose and reaction in one line", "[report][books]")
{
    ReactionStation s;
    const Id child = s.person("Rơ Châm Bin", day(2026, 7, 1), Sex::Male, "Làng Mun");
    const Id first = s.write(s.doseOf(child, "L0"), child);
    Dose corrected = s.doseOf(child, "L1");
    corrected.replaces = first;
    const Id second = s.write(corrected, child);
    corrected.lot = QStringLiteral("L2");
    corrected.replaces = second;
    s.write(corrected, child);
    Reaction reaction = s.reactionOf(child, first, PartialDate::ofMinute(QDate(2026, 10, 5), QTime(20, 0)));
    reaction.severity = Reaction::Severity::Severe;
    reaction.symptoms = {QStringLiteral("high-fever"), QStringLiteral("convulsion")};
    reaction.description = QStringLiteral("kéo dài 3 phút");
    reaction.treatment = QStringLiteral("Hạ sốt, chuyển viện");
    reaction.outcome = Reaction::Outcome::Recovered;
    reaction.cause = QStringLiteral("Do vắc xin");
    const Id id = s.write(reaction, child);
    s.voidRecord(s.write(s.reactionOf(child, first, day(2026, 10, 6)), child), child);
    s.write(s.reactionOf(child, first, day(2026, 11, 1)), child);

    const auto table = s.book("aefi-list");
    REQUIRE(table.rows.size() == 1);
    const QList<std::pair<const char*, const char*>> expected{
        {"name", "Rơ Châm Bin"},
        {"birth", "01/07/2026"},
        {"address", "Làng Mun"},
        {"vaccine", "ComBE Five"},
        {"lot", "L2"},
        {"expiry", "31/03/2027"},
        {"given", "05/10/2026 08:15"},
        {"onset", "05/10/2026 20:00"},
        {"severity", "Tai biến nặng"},
        {"symptoms", "Sốt cao ≥ 39 °C; Co giật; kéo dài 3 phút"},
        {"treatment", "Hạ sốt, chuyển viện"},
        {"outcome", "Khỏi"},
        {"cause", "Do vắc xin"}};
    for (const auto& [field, text] : expected) {
        INFO(field);
        CHECK(textOf(table, 0, field) == QString::fromUtf8(text));
    }
    CHECK(cellOf(table, 0, "name").records == QList<Id>{id});
}

TEST_CASE("the list of reactions has the commune's people and the station's doses", "[report][books]")
{
    ReactionStation s;
    const Id resident = s.person("Người Trong Xã", day(2026, 7, 1));
    const Id visitor = s.person("Người Khách", day(2026, 7, 1), Sex::Female, "", {}, "23737");
    const Id stranger = s.person("Người Ngoài", day(2026, 7, 1), Sex::Female, "", {}, "23737");
    s.write(s.reactionOf(resident, {}, day(2026, 10, 1)), resident); // of a dose that nobody knows
    s.write(s.reactionOf(visitor, s.write(s.doseOf(visitor, "L1"), visitor), day(2026, 10, 2)), visitor);
    const Id away = s.write(s.doseOf(stranger, "L9", Dose::Source::History), stranger);
    s.write(s.reactionOf(stranger, away, day(2026, 10, 3)), stranger);
    const auto table = s.book("aefi-list");
    CHECK(textsOf(table, "name") ==
          QStringList{QStringLiteral("Người Trong Xã"), QStringLiteral("Người Khách")});
    CHECK(textsOf(table, "vaccine") == QStringList{{}, QStringLiteral("ComBE Five")});
    CHECK_FALSE(printed(table).contains(QStringLiteral("Người Ngoài")));
}
