#include "core/service/immunization_plan.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"

using namespace noi;
using immunization::EvaluationStatus;

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

ImmunizationRecord child(QDate born)
{
    ImmunizationRecord record;
    record.person.birth = PartialDate::ofDay(born);
    record.person.sex = Sex::Female;
    return record;
}

void give(ImmunizationRecord& record, const char* vaccineType, PartialDate day)
{
    for (const Product& product : reference().products.all())
        if (product.vaccineType == QLatin1String(vaccineType)) {
            Dose dose;
            dose.product = product.code;
            dose.givenAt = day;
            record.doses += {Id{record.doses.size() + 1}, dose};
            return;
        }
    FAIL("no product of this type");
}

ImmunizationPlan plan(const ImmunizationRecord& record, QDate day)
{
    return planOf(Id{1}, record, reference(), day);
}

} // namespace

TEST_CASE("a newborn without a dose is due for hepatitis B and tuberculosis today")
{
    const auto newborn = plan(child(QDate(2026, 11, 22)), QDate(2026, 11, 22));
    REQUIRE(newborn.group(QStringLiteral("BCG")));
    CHECK(newborn.group(QStringLiteral("BCG"))->state == PlanState::Due);
    REQUIRE(newborn.group(QStringLiteral("HepB")));
    CHECK(newborn.group(QStringLiteral("HepB"))->state == PlanState::Due);
    CHECK(newborn.nextAppointment() == QDate(2026, 11, 22));
}

TEST_CASE("what is due names products that the station may use, the programme's own first")
{
    const auto newborn = plan(child(QDate(2026, 11, 22)), QDate(2026, 11, 22));
    const auto* bcg = newborn.group(QStringLiteral("BCG"));
    REQUIRE(bcg);
    REQUIRE_FALSE(bcg->products.isEmpty());
    const Product* first = reference().products.byCode(bcg->products.first());
    REQUIRE(first);
    CHECK(first->inUse);
    CHECK(first->antigens.contains(QStringLiteral("bcg")));
}

TEST_CASE("a pentavalent dose counts for all its groups")
{
    auto record = child(QDate(2026, 1, 10));
    give(record, "198", PartialDate::ofDay(QDate(2026, 3, 10)));
    const auto two = plan(record, QDate(2026, 3, 10));
    for (const auto* group : {"DPT", "Hib", "HepB"}) {
        const auto* planned = two.group(QLatin1String(group));
        REQUIRE(planned);
        REQUIRE(planned->doses.size() == 1);
        CHECK(planned->doses.front().status == EvaluationStatus::Valid);
    }
}

TEST_CASE("a severe reaction contraindicates every antigen of that dose")
{
    auto record = child(QDate(2026, 1, 10));
    give(record, "198", PartialDate::ofDay(QDate(2026, 3, 10)));
    Reaction reaction;
    reaction.dose = record.doses.first().id;
    reaction.severity = Reaction::Severity::Severe;
    record.reactions += {Id{99}, reaction};
    const auto after = plan(record, QDate(2026, 5, 10));
    REQUIRE(after.group(QStringLiteral("DPT")));
    CHECK(after.group(QStringLiteral("DPT"))->state == PlanState::Contraindicated);
    CHECK_FALSE(after.group(QStringLiteral("DPT"))->why.isEmpty());
    CHECK(after.group(QStringLiteral("Measles"))->state != PlanState::Contraindicated);
}

TEST_CASE("a dose known only to the year is marked where its day would matter")
{
    auto record = child(QDate(2025, 12, 10));
    give(record, "05", PartialDate::ofYear(2026));
    const auto vague = plan(record, QDate(2027, 3, 1));
    const auto* measles = vague.group(QStringLiteral("Measles"));
    REQUIRE(measles);
    REQUIRE(measles->doses.size() == 1);
    CHECK(measles->doses.front().uncertain);

    auto exact = child(QDate(2025, 12, 10));
    give(exact, "05", PartialDate::ofDay(QDate(2026, 9, 12)));
    CHECK_FALSE(plan(exact, QDate(2027, 3, 1)).group(QStringLiteral("Measles"))->doses.front().uncertain);
}

TEST_CASE("without a birth date nothing is worked out, and that is said")
{
    ImmunizationRecord record;
    const auto unknown = plan(record, QDate(2026, 11, 22));
    CHECK(unknown.birthUnknown);
    CHECK(unknown.groups.empty());
}

TEST_CASE("a birth and a dose known only to this year are not taken beyond today")
{
    ImmunizationRecord record;
    record.person.birth = PartialDate::ofYear(2026);
    give(record, "08", PartialDate::ofYear(2026));
    const auto vague = plan(record, QDate(2026, 11, 22));
    CHECK(vague.birthVague);
    REQUIRE(vague.group(QStringLiteral("BCG")));
    CHECK(vague.group(QStringLiteral("BCG"))->state == PlanState::Due);
    REQUIRE(vague.group(QStringLiteral("HepB"))->doses.size() == 1);
    CHECK(vague.group(QStringLiteral("HepB"))->nextDose == 2);
}
