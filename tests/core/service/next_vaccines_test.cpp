#include "core/reference/reference.h"
#include "core/service/next_vaccines.h"
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

struct Child {
    ImmunizationRecord record;

    explicit Child(QDate born) { record.person.birth = PartialDate::ofDay(born); }
    Child& given(const char* product, QDate day)
    {
        Dose dose;
        dose.product = QLatin1String(product);
        dose.givenAt = PartialDate::ofDay(day);
        REQUIRE(reference().products.byCode(dose.product));
        record.doses += {Id{record.doses.size() + 1}, dose};
        return *this;
    }
    [[nodiscard]] std::vector<NextVaccine> next(QDate day) const
    {
        return nextVaccines(planOf(Id{1}, record, reference(), day), day);
    }
};

const NextVaccine* serving(const std::vector<NextVaccine>& vaccines, const char* group)
{
    const auto found = std::ranges::find_if(
        vaccines, [&](const NextVaccine& one) { return one.groups.contains(QLatin1String(group)); });
    return found == vaccines.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("at two months the five-in-one vaccine stands once for its three groups, as its own first dose")
{
    const auto next = Child(QDate(2026, 9, 16))
                          .given("hepb-birth", QDate(2026, 9, 16))
                          .given("bcg", QDate(2026, 9, 20))
                          .next(QDate(2026, 11, 22));
    const NextVaccine* five = serving(next, "DPT");
    REQUIRE(five);
    CHECK(five->groups == QStringList{QStringLiteral("HepB"), QStringLiteral("DPT"), QStringLiteral("Hib")});
    CHECK(five->dose == 1);
    CHECK_FALSE(five->overdue);
    CHECK(reference().products.byCode(five->product)->vaccineType == QStringLiteral("198"));
    REQUIRE(serving(next, "OPV"));
    CHECK(serving(next, "OPV")->groups == QStringList{QStringLiteral("OPV")});
    CHECK(serving(next, "BCG") == nullptr);
}

TEST_CASE("a vaccine is overdue when one of its groups is")
{
    const auto next = Child(QDate(2026, 5, 16)).next(QDate(2026, 11, 22));
    REQUIRE(serving(next, "DPT"));
    CHECK(serving(next, "DPT")->overdue);
}

TEST_CASE("at eighteen months one measles-rubella vaccine serves both groups")
{
    const auto next = Child(QDate(2025, 5, 20)).given("measles", QDate(2026, 3, 1)).next(QDate(2026, 11, 22));
    const NextVaccine* both = serving(next, "Measles");
    REQUIRE(both);
    CHECK(both == serving(next, "Rubella"));
    CHECK(both->dose == 1);
}

TEST_CASE("nothing is next before it is recommended, and nothing is known without a birth date")
{
    const auto later = Child(QDate(2026, 11, 1))
                           .given("hepb-birth", QDate(2026, 11, 1))
                           .given("bcg", QDate(2026, 11, 2))
                           .next(QDate(2026, 11, 22));
    CHECK(later.empty());
    CHECK(nextVaccines(planOf(Id{1}, {}, reference(), QDate(2026, 11, 22)), QDate(2026, 11, 22)).empty());
}

TEST_CASE("after a missed birth dose the number in the series runs ahead of the count")
{
    const Child child(QDate(2026, 8, 16));
    const auto plan = planOf(Id{1}, child.record, reference(), QDate(2026, 11, 22));
    const PlannedGroup* hepb = plan.group(QStringLiteral("HepB"));
    REQUIRE(hepb);
    CHECK(hepb->nextDose == 1);
    CHECK(hepb->nextTarget == 2);
    const PlannedGroup* dpt = plan.group(QStringLiteral("DPT"));
    REQUIRE(dpt);
    CHECK(dpt->nextTarget == dpt->nextDose);
}
