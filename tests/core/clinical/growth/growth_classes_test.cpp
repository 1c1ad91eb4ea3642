#include "core/clinical/growth/growth_classes.h"
#include "tests/core/clinical/growth/growth_packs.h"

using namespace noi;
using namespace noi::growth;

namespace
{

const GrowthClasses& classes()
{
    static const auto read = test::growthPack<GrowthClasses>("growth-classes.csv");
    return read;
}

QString of(Figure figure, double value, double months)
{
    const GrowthClass* said = classes().of(figure, value, months * daysInMonth);
    return said ? said->code : QString();
}

} // namespace

TEST_CASE("minus two and minus three deviations are still the better class", "[growth]")
{
    CHECK(of(Figure::Length, -2, 20) == u"length-normal");
    CHECK(of(Figure::Length, -2.01, 20) == u"stunted");
    CHECK(of(Figure::Length, -3, 20) == u"stunted");
    CHECK(of(Figure::Length, -3.01, 20) == u"stunted-severe");
    CHECK(of(Figure::Weight, -2.01, 20) == u"underweight");
    CHECK(of(Figure::Weight, -3.01, 20) == u"underweight-severe");
    CHECK(of(Figure::WeightForLength, -2.01, 20) == u"wasted");
    CHECK(of(Figure::WeightForLength, -3.01, 20) == u"wasted-severe");
}

TEST_CASE("too heavy begins above one deviation, and has other words from five years on", "[growth]")
{
    CHECK(of(Figure::WeightForLength, 1, 20) == u"weight-for-length-normal");
    CHECK(of(Figure::WeightForLength, 1.01, 20) == u"overweight-risk");
    CHECK(of(Figure::WeightForLength, 2, 20) == u"overweight-risk");
    CHECK(of(Figure::WeightForLength, 2.01, 20) == u"overweight");
    CHECK(of(Figure::WeightForLength, 3.01, 20) == u"obese");
    CHECK(of(Figure::BmiForAge, 1.01, 90) == u"overweight-5");
    CHECK(of(Figure::BmiForAge, 2.01, 90) == u"obese-5");
    CHECK(of(Figure::BmiForAge, 1.01, 30) == QString());
}

TEST_CASE("the arm is judged from six months to five years only", "[growth]")
{
    CHECK(of(Figure::ArmMm, 114, 5.9) == QString());
    CHECK(of(Figure::ArmMm, 114, 6) == u"arm-severe");
    CHECK(of(Figure::ArmMm, 115, 12) == u"arm-moderate");
    CHECK(of(Figure::ArmMm, 124, 59.9) == u"arm-moderate");
    CHECK(of(Figure::ArmMm, 125, 12) == QString());
    CHECK(of(Figure::ArmMm, 114, 60) == QString());
}

TEST_CASE("a child's concerns: the gravest first, nothing of what has to be measured again", "[growth]")
{
    Measured m;
    m.sex = Sex::Male;
    m.ageDays = 400;
    Scores s;
    s.length = Score{-2.5, false};
    s.weightForLength = Score{-3.5, false};
    s.weight = Score{-6.5, true};
    m.armCm = 12;
    QStringList codes;
    for (const GrowthClass& said : classes().concerns(m, s))
        codes += said.code;
    CHECK(codes == QStringList{QStringLiteral("wasted-severe"), QStringLiteral("stunted"),
                               QStringLiteral("arm-moderate")});
    m.oedema = true;
    CHECK(classes().concerns(m, s).first().code == u"oedema");
    m.ageDays = {};
    CHECK(classes().concerns(m, s).isEmpty());
}

TEST_CASE("every deviation at every age has one class of each figure, without a hole", "[growth]")
{
    for (int months = 0; months < 60; ++months)
        for (double z = -5; z <= 5; z += 0.25) {
            CAPTURE(months, z);
            for (const Figure figure :
                 {Figure::Length, Figure::Weight, Figure::WeightForLength, Figure::Head})
                CHECK_FALSE(of(figure, z, months).isEmpty());
            CHECK_FALSE(of(Figure::BmiForAge, z, months + 61).isEmpty());
        }
}
