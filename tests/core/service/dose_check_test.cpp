// Viet Nam's schedule (TT 10/2024, TT 52/2025), read as the law has it: what must be said at the desk.
#include "core/service/dose_check.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace noi;

namespace
{

const Reference& reference()
{
    static const Reference loaded = [] {
        auto read = Reference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 22));
        REQUIRE_OK(read);
        return std::move(read).value();
    }();
    return loaded;
}

/// A person and their doses, told in one line each.
struct Somebody {
    ImmunizationRecord record;

    explicit Somebody(const PartialDate& birth, Sex sex = Sex::Female)
    {
        record.person.birth = birth;
        record.person.sex = sex;
    }
    explicit Somebody(QDate born, Sex sex = Sex::Female) : Somebody(PartialDate::ofDay(born), sex) {}

    Somebody& had(const char* product, const PartialDate& day)
    {
        REQUIRE(reference().products.byCode(QLatin1String(product)));
        Dose dose;
        dose.product = QLatin1String(product);
        dose.givenAt = day;
        record.doses += {Id{record.doses.size() + 1}, dose};
        return *this;
    }
    Somebody& had(const char* product, QDate day) { return had(product, PartialDate::ofDay(day)); }
    Somebody& reacted()
    {
        Reaction reaction;
        reaction.dose = record.doses.last().id;
        reaction.severity = Reaction::Severity::Severe;
        reaction.onset = record.doses.last().value.givenAt;
        record.reactions += {Id{900}, reaction};
        return *this;
    }
    [[nodiscard]] DoseCheck check(const char* product, QDate day) const
    {
        const Product* known = reference().products.byCode(QLatin1String(product));
        REQUIRE(known);
        return checkDose(record, reference(), *known, day);
    }
};

const Objection* find(const std::vector<Objection>& among, ObjectionKind kind, const char* group = nullptr)
{
    const auto found = std::ranges::find_if(among, [&](const Objection& one) {
        return one.kind == kind && (!group || one.groups.contains(QLatin1String(group)));
    });
    return found == among.end() ? nullptr : &*found;
}

const Objection* objection(const DoseCheck& check, ObjectionKind kind, const char* group = nullptr)
{
    return find(check.objections, kind, group);
}

int numberFor(const DoseCheck& check, const char* group)
{
    for (const auto& fit : check.fits)
        if (fit.group == QLatin1String(group)) return fit.number;
    return 0;
}

/// Born 10/01/2026, on time with everything until four months.
Somebody infant()
{
    return Somebody(QDate(2026, 1, 10))
        .had("hepb-birth", QDate(2026, 1, 10))
        .had("bcg", QDate(2026, 1, 20))
        .had("dpt-hepb-hib-sii", QDate(2026, 3, 10))
        .had("bopv", QDate(2026, 3, 10));
}

Somebody withThreePentavalent()
{
    return infant().had("dpt-hepb-hib-sii", QDate(2026, 4, 10)).had("dpt-hepb-hib-sii", QDate(2026, 5, 10));
}

} // namespace

TEST_CASE("a newborn may have hepatitis B and BCG on the day of birth", "[dose check]")
{
    const Somebody newborn(QDate(2026, 11, 22));
    CHECK_FALSE(newborn.check("hepb-birth", QDate(2026, 11, 22)).objects());
    const auto bcg = newborn.check("bcg", QDate(2026, 11, 22));
    CHECK_FALSE(bcg.objects());
    CHECK(numberFor(bcg, "BCG") == 1);
}

TEST_CASE("the birth dose of hepatitis B is still right on the seventh day, and not on the tenth",
          "[dose check]")
{
    const Somebody newborn(QDate(2026, 11, 10));
    CHECK_FALSE(newborn.check("hepb-birth", QDate(2026, 11, 17)).objects());
    const auto tenth = newborn.check("hepb-birth", QDate(2026, 11, 20));
    const auto* early = objection(tenth, ObjectionKind::TooEarly, "HepB");
    REQUIRE(early);
    CHECK(early->rightFrom == QDate(2027, 1, 10)); // it is now the first of those from two months
}

TEST_CASE("pentavalent at two months to the day is right, a day before it is too early", "[dose check]")
{
    const Somebody child(QDate(2026, 1, 10));
    const auto due = child.check("dpt-hepb-hib-sii", QDate(2026, 3, 10));
    CHECK_FALSE(due.objects());
    CHECK(numberFor(due, "DPT") == 1);
    const auto before = child.check("dpt-hepb-hib-sii", QDate(2026, 3, 9));
    const auto* early = objection(before, ObjectionKind::TooEarly);
    REQUIRE(early);
    CHECK(early->rightFrom == QDate(2026, 3, 10));
    CHECK(early->groups.contains(QStringLiteral("DPT")));
    CHECK(early->groups.contains(QStringLiteral("Hib"))); // one sentence for all its antigens
    CHECK(std::ranges::count(before.objections, ObjectionKind::TooEarly, &Objection::kind) == 1);
}

TEST_CASE("under six weeks the vaccine's own first age is not said beside the schedule's", "[dose check]")
{
    const auto check = Somebody(QDate(2026, 1, 10)).check("dpt-hepb-hib-sii", QDate(2026, 1, 30));
    CHECK(objection(check, ObjectionKind::TooEarly));
    CHECK_FALSE(objection(check, ObjectionKind::OutsideProductAge));
}

TEST_CASE("a month between two pentavalent doses is enough, a day less is too soon after the first",
          "[dose check]")
{
    const auto child = infant();
    CHECK_FALSE(child.check("dpt-hepb-hib-sii", QDate(2026, 4, 10)).objects());
    const auto sooner = child.check("dpt-hepb-hib-sii", QDate(2026, 4, 9));
    const auto* soon = objection(sooner, ObjectionKind::TooSoon, "DPT");
    REQUIRE(soon);
    CHECK(soon->rightFrom == QDate(2026, 4, 10));
    CHECK(soon->otherDose == child.record.doses[2].id);
    CHECK(soon->otherProduct == QStringLiteral("dpt-hepb-hib-sii"));
    CHECK(soon->otherGivenAt == PartialDate::ofDay(QDate(2026, 3, 10)));
}

TEST_CASE("a late second dose continues the series and is right at any later day", "[dose check]")
{
    const auto late = infant().check("dpt-hepb-hib-sii", QDate(2026, 10, 1));
    CHECK_FALSE(late.objects());
    CHECK(numberFor(late, "DPT") == 2);
}

TEST_CASE("a fourth pentavalent before eighteen months is too early for the booster", "[dose check]")
{
    const auto fourth = withThreePentavalent().check("dpt-hepb-hib-sii", QDate(2026, 6, 10));
    REQUIRE(objection(fourth, ObjectionKind::TooEarly, "DPT"));
    CHECK(objection(fourth, ObjectionKind::TooEarly, "DPT")->rightFrom == QDate(2027, 7, 10));
    CHECK(objection(fourth, ObjectionKind::AlreadyComplete, "Hib"));
}

TEST_CASE("a pentavalent that only hepatitis B still needs is superfluous for the rest, which is said",
          "[dose check]")
{
    auto child = Somebody(QDate(2023, 1, 10))
                     .had("dpt", QDate(2023, 3, 10))
                     .had("dpt", QDate(2023, 4, 10))
                     .had("dpt", QDate(2023, 5, 10))
                     .had("dpt", QDate(2024, 7, 10));
    const auto check = child.check("dpt-hepb-hib-sii", QDate(2026, 11, 1));
    CHECK_FALSE(check.objects());
    CHECK(numberFor(check, "Hib") == 1);
    CHECK(find(check.notes, ObjectionKind::AlreadyComplete, "DPT"));
}

TEST_CASE("DPT at eighteen months is the booster", "[dose check]")
{
    const auto booster = withThreePentavalent().check("dpt", QDate(2027, 7, 10));
    CHECK_FALSE(booster.objects());
    CHECK(numberFor(booster, "DPT") == 4);
}

TEST_CASE("after the seventh birthday whole-cell DPT is too late, and Td is right", "[dose check]")
{
    const Somebody child(QDate(2019, 1, 10));
    const auto old = child.check("dpt", QDate(2026, 2, 1));
    CHECK(old.objects());
    const auto td = child.check("td", QDate(2026, 2, 1));
    CHECK_FALSE(td.objects());
    CHECK(numberFor(td, "Td") == 1);
}

TEST_CASE("Td before the seventh birthday is too early", "[dose check]")
{
    const auto check = Somebody(QDate(2020, 1, 10)).check("td", QDate(2026, 12, 1));
    const auto* early = objection(check, ObjectionKind::TooEarly, "Td");
    REQUIRE(early);
    CHECK(early->rightFrom == QDate(2027, 1, 10));
}

TEST_CASE("a second BCG is superfluous: one is the whole series", "[dose check]")
{
    const auto check = infant().check("bcg", QDate(2026, 6, 10));
    REQUIRE(objection(check, ObjectionKind::AlreadyComplete, "BCG"));
    CHECK(check.codes() == QStringList{QStringLiteral("complete")});
}

TEST_CASE("BCG after the first birthday is too late", "[dose check]")
{
    const auto check = Somebody(QDate(2025, 1, 10)).check("bcg", QDate(2026, 1, 10));
    const auto* old = objection(check, ObjectionKind::TooOld, "BCG");
    REQUIRE(old);
    CHECK(old->rightUntil == QDate(2026, 1, 10));
}

TEST_CASE("measles at nine months is right, a day before it is too early", "[dose check]")
{
    const auto child = infant();
    CHECK_FALSE(child.check("measles", QDate(2026, 10, 10)).objects());
    const auto before = child.check("measles", QDate(2026, 10, 9));
    REQUIRE(objection(before, ObjectionKind::TooEarly, "Measles"));
    CHECK(objection(before, ObjectionKind::TooEarly)->rightFrom == QDate(2026, 10, 10));
}

TEST_CASE("measles-rubella at eighteen months is the second measles and the first rubella", "[dose check]")
{
    auto child = infant().had("measles", QDate(2026, 10, 10));
    const auto check = child.check("mrvac", QDate(2027, 7, 10));
    CHECK_FALSE(check.objects());
    CHECK(numberFor(check, "Measles") == 2);
    CHECK(numberFor(check, "Rubella") == 1);
}

TEST_CASE("two injected live vaccines less than four weeks apart are a conflict", "[dose check]")
{
    auto child = Somebody(QDate(2026, 1, 10)).had("bcg", QDate(2026, 10, 1));
    const auto conflicting = child.check("measles", QDate(2026, 10, 28));
    const auto* conflict = objection(conflicting, ObjectionKind::LiveConflict, "Measles");
    REQUIRE(conflict);
    CHECK(conflict->rightFrom == QDate(2026, 10, 29));
    CHECK(conflict->otherProduct == QStringLiteral("bcg"));
    CHECK(conflict->otherDose == child.record.doses[0].id);
    CHECK_FALSE(child.check("measles", QDate(2026, 10, 29)).objects());
}

TEST_CASE("two injected live vaccines on the same day do not conflict", "[dose check]")
{
    auto child = Somebody(QDate(2026, 1, 10)).had("bcg", QDate(2026, 10, 10));
    CHECK(child.check("measles", QDate(2026, 10, 10)).codes() == QStringList());
}

TEST_CASE("oral polio does not conflict with measles", "[dose check]")
{
    auto child = infant().had("bopv", QDate(2026, 10, 1));
    CHECK_FALSE(child.check("measles", QDate(2026, 10, 12)).objects());
}

TEST_CASE("the paid live encephalitis vaccine conflicts with measles too", "[dose check]")
{
    auto child = infant().had("measles", QDate(2026, 10, 10));
    const auto check = child.check("imojev", QDate(2026, 10, 20));
    REQUIRE(objection(check, ObjectionKind::LiveConflict, "JE"));
    CHECK(objection(check, ObjectionKind::LiveConflict)->rightFrom == QDate(2026, 11, 7));
}

TEST_CASE("the inactivated encephalitis vaccine does not", "[dose check]")
{
    auto child = Somebody(QDate(2025, 11, 10)).had("measles", QDate(2026, 11, 10));
    CHECK_FALSE(child.check("jevax", QDate(2026, 11, 15)).objects());
}

TEST_CASE("Japanese encephalitis: the second after a week, the third after a year", "[dose check]")
{
    auto child = Somebody(QDate(2025, 1, 10)).had("jevax", QDate(2026, 1, 12));
    const auto second = child.check("jevax", QDate(2026, 1, 18));
    REQUIRE(objection(second, ObjectionKind::TooSoon, "JE"));
    CHECK(objection(second, ObjectionKind::TooSoon)->rightFrom == QDate(2026, 1, 19));
    CHECK(numberFor(child.check("jevax", QDate(2026, 1, 19)), "JE") == 2);
    child.had("jevax", QDate(2026, 1, 19));
    const auto third = child.check("jevax", QDate(2026, 12, 1));
    REQUIRE(objection(third, ObjectionKind::TooSoon, "JE"));
    CHECK(objection(third, ObjectionKind::TooSoon)->rightFrom == QDate(2027, 1, 19));
    CHECK(numberFor(child.check("jevax", QDate(2027, 1, 19)), "JE") == 3);
}

TEST_CASE("Rotavin ends with six months, for the schedule and the vaccine in one sentence", "[dose check]")
{
    const Somebody child(QDate(2026, 1, 10));
    CHECK_FALSE(child.check("rotavin", QDate(2026, 7, 9)).objects());
    const auto old = child.check("rotavin", QDate(2026, 7, 10));
    REQUIRE(objection(old, ObjectionKind::TooOld, "Rota"));
    CHECK(old.objections.size() == 1);
}

TEST_CASE("IPV at five and nine months, four months apart", "[dose check]")
{
    auto child = infant();
    REQUIRE(objection(child.check("ipv", QDate(2026, 6, 9)), ObjectionKind::TooEarly, "IPV"));
    CHECK_FALSE(child.check("ipv", QDate(2026, 6, 10)).objects());
    child.had("ipv", QDate(2026, 8, 10));
    const auto soon = child.check("ipv", QDate(2026, 11, 22));
    REQUIRE(objection(soon, ObjectionKind::TooSoon, "IPV"));
    CHECK(objection(soon, ObjectionKind::TooSoon)->rightFrom == QDate(2026, 12, 10));
}

TEST_CASE("a third IPV is superfluous, though the paid series would count it", "[dose check]")
{
    auto child = infant().had("ipv", QDate(2026, 6, 10)).had("ipv", QDate(2026, 10, 10));
    const auto check = child.check("ipv", QDate(2027, 3, 10));
    CHECK(objection(check, ObjectionKind::AlreadyComplete, "IPV"));
    CHECK(check.fits.empty());
}

TEST_CASE("a paid hexavalent at two months counts for all its groups", "[dose check]")
{
    const auto check = Somebody(QDate(2026, 1, 10)).check("hexaxim", QDate(2026, 3, 10));
    CHECK_FALSE(check.objects());
    for (const char* group : {"DPT", "HepB", "Hib", "OPV", "IPV"})
        CHECK(numberFor(check, group) >= 1);
    // A month later it goes on; and a complete group is not opened again by the paid series.
    CHECK_FALSE(Somebody(QDate(2026, 1, 10))
                    .had("hexaxim", QDate(2026, 3, 10))
                    .check("hexaxim", QDate(2026, 4, 10))
                    .objects());
    auto complete = withThreePentavalent();
    CHECK(
        objection(complete.check("engerix-b", QDate(2026, 11, 10)), ObjectionKind::AlreadyComplete, "HepB"));
}

TEST_CASE("the vaccine's own last age objects where the schedule does not", "[dose check]")
{
    // Hexaxim is registered up to the second birthday; the schedule would still count it.
    const auto check = Somebody(QDate(2024, 1, 10)).check("hexaxim", QDate(2026, 3, 10));
    const auto* old = objection(check, ObjectionKind::OutsideProductAge);
    REQUIRE(old);
    CHECK(old->rightUntil == QDate(2026, 1, 10));
    CHECK(old->groups.isEmpty());
}

TEST_CASE("a severe reaction to pentavalent contraindicates the next one and not the drops", "[dose check]")
{
    auto child = Somebody(QDate(2026, 1, 10)).had("dpt-hepb-hib-sii", QDate(2026, 3, 10)).reacted();
    const auto next = child.check("dpt-hepb-hib-sii", QDate(2026, 4, 10));
    const auto* against = objection(next, ObjectionKind::Contraindicated, "DPT");
    REQUIRE(against);
    CHECK_FALSE(against->text.isEmpty());
    CHECK(next.objections.front().kind == ObjectionKind::Contraindicated);
    CHECK_FALSE(child.check("bopv", QDate(2026, 4, 10)).objects());
}

TEST_CASE("a severe reaction to pentavalent contraindicates other vaccines with the same antigens",
          "[dose check]")
{
    auto child = Somebody(QDate(2026, 1, 10)).had("dpt-hepb-hib-sii", QDate(2026, 3, 10)).reacted();
    CHECK(objection(child.check("hexaxim", QDate(2026, 4, 10)), ObjectionKind::Contraindicated, "Hib"));
    CHECK(objection(child.check("dpt", QDate(2026, 4, 10)), ObjectionKind::Contraindicated, "DPT"));
}

TEST_CASE("a mild reaction speaks against nothing", "[dose check]")
{
    auto child = Somebody(QDate(2026, 1, 10)).had("dpt-hepb-hib-sii", QDate(2026, 3, 10)).reacted();
    child.record.reactions[0].value.severity = Reaction::Severity::Mild;
    CHECK_FALSE(child.check("dpt-hepb-hib-sii", QDate(2026, 4, 10)).objects());
}

TEST_CASE("tetanus vaccine for a woman is held to its intervals, and it is said whom it is for",
          "[dose check]")
{
    auto woman = Somebody(QDate(2000, 5, 1)).had("tt", QDate(2026, 11, 1));
    const auto soon = woman.check("tt", QDate(2026, 11, 28));
    const auto* tooSoon = objection(soon, ObjectionKind::TooSoon, "VAT");
    REQUIRE(tooSoon);
    CHECK(tooSoon->rightFrom == QDate(2026, 11, 29));
    const auto right = woman.check("tt", QDate(2026, 11, 29));
    CHECK_FALSE(right.objects());
    CHECK(numberFor(right, "VAT") == 2);
    CHECK(find(right.notes, ObjectionKind::OnlyIfIndicated, "VAT"));
}

TEST_CASE("tetanus vaccine for an infant or a man is in no schedule", "[dose check]")
{
    CHECK(objection(infant().check("tt", QDate(2026, 4, 10)), ObjectionKind::NotInSchedule));
    const Somebody man(QDate(1990, 5, 1), Sex::Male);
    CHECK(objection(man.check("tt", QDate(2026, 4, 10)), ObjectionKind::NotInSchedule));
}

TEST_CASE("a vaccine that no schedule has is given without objection, which is said", "[dose check]")
{
    const auto rabies = Somebody(QDate(1990, 5, 1), Sex::Male).check("verorab", QDate(2026, 4, 10));
    CHECK_FALSE(rabies.objects());
    CHECK(find(rabies.notes, ObjectionKind::NotInSchedule));
    // Its own ages hold all the same.
    const auto typhoid = infant().check("typhim-vi", QDate(2026, 4, 10));
    CHECK(objection(typhoid, ObjectionKind::OutsideProductAge));
}

TEST_CASE("paid HPV counts from nine years, and an infant is too young for it", "[dose check]")
{
    CHECK_FALSE(Somebody(QDate(2016, 5, 1)).check("gardasil", QDate(2026, 6, 1)).objects());
    const auto early = infant().check("gardasil", QDate(2026, 6, 1));
    REQUIRE(objection(early, ObjectionKind::TooEarly, "HPV"));
    CHECK(objection(early, ObjectionKind::TooEarly)->rightFrom == QDate(2035, 1, 10));
}

TEST_CASE("what would count but is recommended later is not due yet", "[dose check]")
{
    // Where the province has it: pneumococcus at 2 and 4 months, at least one month apart.
    auto child = Somebody(QDate(2026, 1, 10)).had("synflorix", QDate(2026, 3, 10));
    child.record.observations = {{QStringLiteral("VN-PCV"), {}}};
    Product programmes = *reference().products.byCode(QStringLiteral("synflorix"));
    programmes.programme = Programme::National;
    const auto check = checkDose(child.record, reference(), programmes, QDate(2026, 4, 20));
    const auto* notDue = objection(check, ObjectionKind::NotDue, "PCV");
    REQUIRE(notDue);
    CHECK(notDue->rightFrom == QDate(2026, 5, 10));
    // The same vaccine, paid for by the family, only has to count.
    CHECK_FALSE(child.check("synflorix", QDate(2026, 4, 20)).objects());
}

TEST_CASE("a second vaccine with the same antigens on the same day is too soon", "[dose check]")
{
    auto child = Somebody(QDate(2026, 1, 10)).had("dpt-hepb-hib-sii", QDate(2026, 3, 10));
    for (const char* again : {"dpt-hepb-hib-sii", "infanrix-hexa"}) {
        const auto check = child.check(again, QDate(2026, 3, 10));
        REQUIRE(objection(check, ObjectionKind::TooSoon, "DPT"));
        CHECK(objection(check, ObjectionKind::TooSoon)->rightFrom == QDate(2026, 4, 10));
    }
}

TEST_CASE("an interval that hangs on a date known only to the month is marked uncertain", "[dose check]")
{
    auto child = Somebody(QDate(2026, 1, 10)).had("dpt-hepb-hib-sii", PartialDate::ofMonth(2026, 3));
    const auto check = child.check("dpt-hepb-hib-sii", QDate(2026, 4, 15));
    const auto* soon = objection(check, ObjectionKind::TooSoon, "DPT");
    REQUIRE(soon);
    CHECK(soon->uncertain);
    const auto exact = infant().check("dpt-hepb-hib-sii", QDate(2026, 4, 9));
    CHECK_FALSE(objection(exact, ObjectionKind::TooSoon)->uncertain);
}

TEST_CASE("a back-dated dose is judged by what had been given until that day", "[dose check]")
{
    // Entered in November: the first dose of March, after the second of April is in the record.
    auto child = Somebody(QDate(2026, 1, 10)).had("dpt-hepb-hib-sii", QDate(2026, 4, 10));
    const auto check = child.check("dpt-hepb-hib-sii", QDate(2026, 3, 10));
    CHECK_FALSE(check.objects());
    CHECK(numberFor(check, "DPT") == 1);
}

TEST_CASE("without a birth date nothing is worked out, and that is said instead", "[dose check]")
{
    const auto check = Somebody(PartialDate()).check("bcg", QDate(2026, 3, 10));
    CHECK(check.birthUnknown);
    CHECK_FALSE(check.objects());
}

TEST_CASE("every objection has a code of its own, and the code leads back to it", "[dose check]")
{
    QStringList seen;
    for (int kind = 0; kind <= int(ObjectionKind::OnlyIfIndicated); ++kind) {
        const QString code = objectionCode(ObjectionKind(kind));
        CHECK_FALSE(seen.contains(code));
        CHECK_FALSE(code.contains(u',')); // the record joins them by commas
        CHECK(objectionOfCode(code) == ObjectionKind(kind));
        seen += code;
    }
    CHECK_FALSE(objectionOfCode(QStringLiteral("of a newer version")));
}
