#include "core/clinical/growth/growth_trend.h"
#include "tests/core/clinical/growth/growth_packs.h"

using namespace noi;
using namespace noi::growth;

namespace
{

const GrowthStandard& standard() { return test::whoStandard(); }

const TrendRules& rules()
{
    static const auto read = test::growthPack<TrendRules>("growth-trends.csv");
    return read;
}

GrowthPoint point(double months, std::optional<double> kg, std::optional<double> cm = {})
{
    Measured m;
    m.sex = Sex::Male;
    m.ageDays = months * daysInMonth;
    m.weightKg = kg;
    m.lengthCm = cm;
    return {m, scores(standard(), m)};
}

bool says(TrendKind kind, const QList<GrowthPoint>& points)
{
    for (const Trend& trend : rules().ofLast(points))
        if (trend.kind == kind) return true;
    return false;
}

/// Weight of a boy `z` deviations from the median.
double weightAt(double months, double z)
{
    return standard().forAge(Indicator::Weight, Sex::Male, months * daysInMonth)->valueAt(z);
}

} // namespace

TEST_CASE("a child who grows along a line raises nothing", "[growth]")
{
    for (const double z : {-1.5, 0.0, 1.5}) {
        QList<GrowthPoint> points;
        for (const double months : {0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 9.0, 12.0, 18.0, 24.0, 36.0, 48.0}) {
            points.append(point(months, weightAt(months, z)));
            CAPTURE(z, months);
            CHECK(rules().ofLast(points).isEmpty());
        }
    }
}

TEST_CASE("lost weight is said from the second month on, beyond what a scale errs", "[growth]")
{
    CHECK(says(TrendKind::WeightLoss, {point(7, 8.0), point(8, 7.85)}));
    CHECK_FALSE(says(TrendKind::WeightLoss, {point(7, 8.0), point(8, 7.9)}));
    CHECK_FALSE(says(TrendKind::WeightLoss, {point(0, 3.4), point(0.2, 3.1)}));
}

TEST_CASE("weight is held against the weighing before, and passes over visits without one", "[growth]")
{
    CHECK(says(TrendKind::WeightLoss, {point(6, 8.0), point(7, {}, 68), point(8, 7.5)}));
    CHECK_FALSE(says(TrendKind::WeightLoss, {point(6, 9.0), point(7, 7.0), point(8, 7.2)}));
}

TEST_CASE("no gain is said sooner of a small child", "[growth]")
{
    CHECK(says(TrendKind::NoGain, {point(3, 6.0), point(4, 6.05)}));
    CHECK_FALSE(says(TrendKind::NoGain, {point(8, 8.0), point(9, 8.05)}));
    CHECK(says(TrendKind::NoGain, {point(8, 8.0), point(9, 8.02), point(10, 8.05)}));
    CHECK_FALSE(says(TrendKind::NoGain, {point(30, 12.5), point(32, 12.55)}));
    CHECK(says(TrendKind::NoGain, {point(30, 12.5), point(33, 12.55)}));
}

TEST_CASE("two lines fallen through within a year are said, one is not, nor two in two years", "[growth]")
{
    const auto fell = [](double before, double now, double months) {
        return says(TrendKind::CrossedDown,
                    {point(12, weightAt(12, before)), point(12 + months, weightAt(12 + months, now))});
    };
    CHECK(fell(0.2, -1.2, 6));
    CHECK_FALSE(fell(0.2, -0.8, 6));
    CHECK_FALSE(fell(0.2, -1.2, 24));
    CHECK_FALSE(fell(-1.2, 0.2, 6));
}

TEST_CASE("oedema's water is no gain and its going no loss", "[growth]")
{
    auto swollen = point(12, 10.0);
    swollen.measured.oedema = true;
    CHECK_FALSE(says(TrendKind::WeightLoss, {swollen, point(13, 9.0)}));
}

TEST_CASE("shorter than before, or grown more than a child can, asks for measuring again", "[growth]")
{
    const auto shorter = rules().ofLast({point(10, {}, 75), point(11, {}, 73.9)});
    REQUIRE(shorter.size() == 1);
    CHECK(shorter.first() == Trend{TrendKind::Shorter, Figure::Length, 0, 1});
    CHECK(shorter.first().doubts());
    CHECK_FALSE(says(TrendKind::Shorter, {point(10, {}, 75), point(11, {}, 74.1)}));
    CHECK(says(TrendKind::Jump, {point(10, weightAt(10, 0)), point(11, weightAt(11, 2.1))}));
    CHECK_FALSE(says(TrendKind::Jump, {point(10, weightAt(10, 0)), point(11, weightAt(11, 1.9))}));
}

TEST_CASE("a first measurement, or one without an age, has no line", "[growth]")
{
    CHECK(rules().ofLast({}).isEmpty());
    CHECK(rules().ofLast({point(10, 8)}).isEmpty());
    auto unknown = point(11, 5);
    unknown.measured.ageDays = {};
    CHECK(rules().ofLast({point(10, 8), unknown}).isEmpty());
}
