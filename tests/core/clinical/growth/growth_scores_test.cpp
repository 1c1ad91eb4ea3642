#include "core/clinical/growth/growth_scores.h"
#include "tests/core/clinical/growth/growth_packs.h"

#include <cmath>
#include <rapidcheck.h>

using namespace noi;
using namespace noi::growth;

namespace
{

const GrowthStandard& standard() { return test::whoStandard(); }

Measured boy(double days)
{
    Measured m;
    m.sex = Sex::Male;
    m.ageDays = days;
    return m;
}

const QByteArray head = "# title: t\n# version: 1\ntable,sex,at,l,m,s\n";

} // namespace

TEST_CASE("a value and its score lead to each other, for every age, sex and indicator", "[growth]")
{
    const bool held = rc::check([] {
        const auto indicator = Indicator(*rc::gen::inRange(0, indicatorCount));
        const Sex sex = *rc::gen::element(Sex::Male, Sex::Female);
        const int day = *rc::gen::inRange(indicator == Indicator::Arm ? 91 : 0, lastStandardDay + 1);
        const double z = *rc::gen::inRange(-300, 301) / 100.0;
        const auto lms = standard().forAge(indicator, sex, day);
        RC_ASSERT(lms.has_value());
        RC_ASSERT(std::abs(lms->zOf(lms->valueAt(z)) - z) < 1e-9);
    });
    CHECK(held);
}

TEST_CASE("beyond three deviations each further one is as wide as the last", "[growth]")
{
    const auto lms = standard().forAge(Indicator::Weight, Sex::Male, 365);
    REQUIRE(lms);
    const double third = lms->valueAt(3), step = third - lms->valueAt(2);
    CHECK(lms->zOf(third + 2 * step) == Approx(5));
    const double low = lms->valueAt(-3), below = lms->valueAt(-2) - low;
    CHECK(lms->zOf(low - below) == Approx(-4));
}

TEST_CASE("two years old is a day: lying before it, standing from it on", "[growth]")
{
    Measured m = boy(730);
    m.lengthCm = 87;
    m.position = Position::Standing;
    CHECK(*scores(standard(), m).lengthCm == Approx(87.7));
    m.ageDays = 731;
    CHECK(*scores(standard(), m).lengthCm == Approx(87));
    m.position = Position::Lying;
    CHECK(*scores(standard(), m).lengthCm == Approx(86.3));
    m.position = Position::Unknown;
    CHECK(*scores(standard(), m).lengthCm == Approx(87));
}

TEST_CASE("who is said to have stood before nine months is not believed", "[growth]")
{
    Measured m = boy(273);
    m.lengthCm = 70;
    m.position = Position::Standing;
    CHECK(scores(standard(), m).standingTooYoung);
    CHECK(*scores(standard(), m).lengthCm == Approx(70));
    m.ageDays = 274;
    CHECK_FALSE(scores(standard(), m).standingTooYoung);
    CHECK(*scores(standard(), m).lengthCm == Approx(70.7));
}

TEST_CASE("with oedema weight says nothing, length does", "[growth]")
{
    Measured m = boy(400);
    m.weightKg = 10;
    m.lengthCm = 76;
    m.oedema = true;
    const Scores s = scores(standard(), m);
    CHECK(s.length);
    CHECK_FALSE(s.weight);
    CHECK_FALSE(s.weightForLength);
    CHECK_FALSE(s.bmiForAge);
}

TEST_CASE("what is not known gives no score, and no other one is touched", "[growth]")
{
    Measured m = boy(400);
    m.weightKg = 10;
    CHECK(scores(standard(), m).weight);
    CHECK_FALSE(scores(standard(), m).length);
    m.sex = Sex::Unknown;
    CHECK_FALSE(scores(standard(), m).weight);
    m.sex = Sex::Female;
    m.weightKg = 0;
    CHECK_FALSE(scores(standard(), m).weight);
    m.weightKg = 10;
    m.lengthCm = 76;
    m.ageDays = {};
    CHECK(scores(standard(), m).weightForLength);
    CHECK_FALSE(scores(standard(), m).weight);
    m.ageDays = -1;
    CHECK_FALSE(scores(standard(), m).weight);
}

TEST_CASE("implausible is said by each indicator's own limits", "[growth]")
{
    const auto lms = standard().forAge(Indicator::Weight, Sex::Male, 365);
    REQUIRE(lms);
    const auto flagged = [&](double z) {
        Measured m = boy(365);
        const double edge = lms->valueAt(z > 0 ? 3 : -3),
                     step = std::abs(edge - lms->valueAt(z > 0 ? 2 : -2));
        m.weightKg = edge + (z > 0 ? z - 3 : z + 3) * step;
        const auto score = scores(standard(), m).weight;
        return score && score->implausible;
    };
    CHECK_FALSE(flagged(4.9));
    CHECK(flagged(5.1));
    CHECK_FALSE(flagged(-5.9));
    CHECK(flagged(-6.1));
}

TEST_CASE("a table of growth with a gap, a wrong number or a missing half is refused with its line",
          "[growth]")
{
    const auto refused = [](const QByteArray& rows) {
        const auto read = GrowthStandard::read(head + rows, QStringLiteral("growth.csv"));
        REQUIRE_FALSE(read);
        return read.error().english();
    };
    CHECK(refused("length,1,0,1,49.9,0.04\nlength,1,2,1,50.2,0.04\n").contains(QStringLiteral("line 5")));
    CHECK(refused("length,1,0,1,,0.04\n").contains(QStringLiteral("line 4")));
    CHECK(refused("length,3,0,1,49.9,0.04\n").contains(QStringLiteral("line 4")));
    CHECK(refused("length,1,0,1,49.9,0.04\n").contains(QStringLiteral("length")));
}
