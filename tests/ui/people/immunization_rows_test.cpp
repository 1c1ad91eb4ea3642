#include "tests/support/catch.h"
#include "ui/people/immunization_rows.h"

using namespace noi;
using immunization::EvaluationStatus;
using What = ImmunizationCell::What;

namespace
{

PlannedDose valid(int number)
{
    PlannedDose dose;
    dose.number = number;
    return dose;
}

PlannedDose notCounted(EvaluationStatus status)
{
    PlannedDose dose;
    dose.status = status;
    return dose;
}

PlannedGroup group(const char* key, PlanState state, int series, int next,
                   std::vector<PlannedDose> doses = {})
{
    PlannedGroup one;
    one.group = QLatin1String(key);
    one.state = state;
    one.dosesInSeries = series;
    one.nextDose = next;
    one.nextTarget = next;
    one.doses = std::move(doses);
    return one;
}

ImmunizationRows rows(std::vector<PlannedGroup> groups, bool all = false)
{
    ImmunizationPlan plan;
    plan.groups = std::move(groups);
    return rowsOf(plan, all);
}

QList<What> whats(const ImmunizationRow& row)
{
    QList<What> list;
    for (const auto& cell : row.cells)
        list += cell.what;
    return list;
}

} // namespace

TEST_CASE("a series stands from left to right: given, next, later")
{
    const auto laid = rows({group("OPV", PlanState::Due, 3, 2, {valid(1)})});
    REQUIRE(laid.rows.size() == 1);
    CHECK(whats(laid.rows[0]) == QList{What::Given, What::Next, What::Later});
}

TEST_CASE("a birth dose that was missed is passed over")
{
    const auto laid = rows({group("HepB", PlanState::NotYet, 4, 3, {valid(2)})});
    CHECK(whats(laid.rows[0]) == QList{What::Passed, What::Given, What::Next, What::Later});
}

TEST_CASE("a dose that is not valid stands above the one that made up for it, or that is to come")
{
    const auto made =
        rows({group("Measles", PlanState::NotYet, 2, 2, {notCounted(EvaluationStatus::NotValid), valid(1)})});
    REQUIRE(made.rows.size() == 2);
    CHECK(made.rows[0].lines == 2);
    CHECK(made.rows[0].cells[0] == ImmunizationCell{What::Given, 0});
    CHECK(made.rows[1].cells[0] == ImmunizationCell{What::Given, 1});
    CHECK(made.rows[0].cells[1].what == What::Next);
    CHECK(made.rows[1].cells[1].what == What::Nothing);

    const auto waiting =
        rows({group("Measles", PlanState::Due, 2, 1, {notCounted(EvaluationStatus::NotValid)})});
    REQUIRE(waiting.rows.size() == 2);
    CHECK(waiting.rows[0].cells[0].what == What::Given);
    CHECK(waiting.rows[1].cells[0].what == What::Next);
}

TEST_CASE("an extra dose follows the last one, in the last column where there is none behind it")
{
    const auto laid =
        rows({group("BCG", PlanState::Complete, 1, 0, {valid(1), notCounted(EvaluationStatus::Extraneous)})});
    CHECK(laid.columns == 1);
    REQUIRE(laid.rows.size() == 2);
    CHECK(laid.rows[1].cells[0] == ImmunizationCell{What::Given, 1});
    const auto wider =
        rows({group("BCG", PlanState::Complete, 1, 0, {valid(1), notCounted(EvaluationStatus::Extraneous)}),
              group("OPV", PlanState::Due, 3, 1)});
    CHECK(whats(wider.rows[0]) == QList{What::Given, What::Given, What::Nothing});
}

TEST_CASE("a series that is closed says so where its next dose would be")
{
    for (const auto state : {PlanState::TooOld, PlanState::Contraindicated, PlanState::Immune}) {
        const auto laid = rows({group("Rota", state, 2, 0, {valid(1)}), group("OPV", PlanState::Due, 3, 1)});
        CHECK(whats(laid.rows[0]) == QList{What::Given, What::Closed, What::Nothing});
    }
}

TEST_CASE("groups that do not concern the person wait behind Show all")
{
    const std::vector<PlannedGroup> boy{group("HPV", PlanState::NotNeeded, 2, 0),
                                        group("OPV", PlanState::Due, 3, 1)};
    CHECK(rows(boy).rows.size() == 1);
    CHECK(rows(boy).hidden == 1);
    CHECK(rows(boy, true).rows.size() == 2);
    CHECK(rows(boy, true).hidden == 1);
}

TEST_CASE("too old is shown to a child who missed it, and not to whom it concerns no more at all")
{
    const auto child = rows({group("Rota", PlanState::TooOld, 2, 0), group("OPV", PlanState::Due, 3, 1)});
    CHECK(child.rows.size() == 2);
    const auto woman = rows({group("Rota", PlanState::TooOld, 2, 0), group("OPV", PlanState::TooOld, 3, 0),
                             group("VAT", PlanState::Due, 5, 1)});
    CHECK(woman.rows.size() == 1);
    CHECK(woman.columns == 5);
}
