#include "core/clinical/pregnancy/antenatal_rules.h"
#include "core/reference/pack_folders.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"

#include <QDate>
#include <QSet>

#include <random>

using namespace noi;
using namespace noi::pregnancy;

namespace
{

const AntenatalRules& rules()
{
    static const auto read = [] {
        const auto pack =
            PackFolders({bundledPacks()}).read(QStringLiteral("antenatal-rules.csv"), QDate(2026, 11, 29));
        REQUIRE(pack);
        return AntenatalRules::read(pack->bytes, pack->name);
    }();
    REQUIRE(read);
    return *read;
}

QStringList codes(std::initializer_list<std::pair<const char*, double>> facts)
{
    Facts all;
    for (const auto& [name, value] : facts) {
        REQUIRE(AntenatalRules::names().contains(QString::fromLatin1(name)));
        all.insert(QString::fromLatin1(name), value);
    }
    QStringList found;
    for (const Finding& finding : rules().findings(all))
        found += finding.code;
    return found;
}

bool raises(const char* code, std::initializer_list<std::pair<const char*, double>> facts)
{
    return codes(facts).contains(QString::fromLatin1(code));
}

const QByteArray head =
    "# title: t\n# version: 1\ncode,when,urgency,what_vi,what_en,advice_vi,advice_en,source\n";

} // namespace

TEST_CASE("of a woman of whom nothing is known nothing is said", "[pregnancy]")
{
    CHECK(codes({}).isEmpty());
}

TEST_CASE("of a healthy woman nothing is said", "[pregnancy]")
{
    CHECK(codes({{"age_years", 26},
                 {"height_cm", 155},
                 {"bmi_before", 21},
                 {"week", 30},
                 {"period", 3},
                 {"systolic", 110},
                 {"diastolic", 70},
                 {"proteinuria", 0},
                 {"haemoglobin_g_l", 118},
                 {"weekly_gain_kg", 0.4},
                 {"fundal_difference_cm", 1},
                 {"fetal_heart_rate", 140},
                 {"fetuses", 1},
                 {"hiv_done", 1},
                 {"syphilis_done", 1},
                 {"hbsag_done", 1},
                 {"haemoglobin_done", 1},
                 {"urine_done", 1},
                 {"tetanus_enough", 1},
                 {"iron_tablets", 90},
                 {"bleeding", 0},
                 {"temperature_c", 36.8},
                 {"visits", 3}})
              .isEmpty());
}

TEST_CASE("blood pressure is judged with the week, the urine and the signs", "[pregnancy]")
{
    // WHO, Managing complications in pregnancy and childbirth (2017), S-48 ff.
    CHECK_FALSE(
        raises("bp-gestational", {{"systolic", 139}, {"diastolic", 89}, {"week", 30}, {"proteinuria", 0}}));
    CHECK(raises("bp-gestational", {{"systolic", 140}, {"diastolic", 80}, {"week", 20}, {"proteinuria", 1}}));
    CHECK(raises("bp-gestational", {{"systolic", 120}, {"diastolic", 90}, {"week", 20}, {"proteinuria", 0}}));
    CHECK(raises("bp-chronic", {{"systolic", 140}, {"diastolic", 80}, {"week", 19}}));
    CHECK(
        raises("bp-preeclampsia", {{"systolic", 140}, {"diastolic", 90}, {"week", 24}, {"proteinuria", 2}}));
    CHECK_FALSE(
        raises("bp-preeclampsia", {{"systolic", 140}, {"diastolic", 90}, {"week", 24}, {"proteinuria", 1}}));
    CHECK(raises("bp-severe", {{"systolic", 160}}));
    CHECK(raises("bp-severe", {{"diastolic", 110}}));
    CHECK_FALSE(raises("bp-severe", {{"systolic", 159}, {"diastolic", 109}}));
    CHECK(raises("bp-preeclampsia-severe",
                 {{"systolic", 142}, {"diastolic", 85}, {"week", 32}, {"blurred_vision", 1}}));
    // The gravest stands first.
    CHECK(codes({{"systolic", 165}, {"diastolic", 112}, {"week", 30}, {"proteinuria", 3}}).first() ==
          u"bp-severe");
}

TEST_CASE("anaemia has other borders in the second period", "[pregnancy]")
{
    // WHO, Guideline on haemoglobin cutoffs to define anaemia (2024): 110, 105, 110 g/l; severe below 70.
    const auto of = [](double haemoglobin, double period) {
        QStringList found =
            codes({{"haemoglobin_g_l", haemoglobin}, {"period", period}, {"week", period * 12}});
        return found.filter(QStringLiteral("anaemia")).join(u' ');
    };
    CHECK(of(110, 1) == QString());
    CHECK(of(109, 1) == u"anaemia-mild-1");
    CHECK(of(99, 1) == u"anaemia-moderate-1");
    CHECK(of(105, 2) == QString());
    CHECK(of(104, 2) == u"anaemia-mild-2");
    CHECK(of(95, 2) == u"anaemia-mild-2");
    CHECK(of(94, 2) == u"anaemia-moderate-2");
    CHECK(of(110, 3) == QString());
    CHECK(of(100, 3) == u"anaemia-mild-3");
    CHECK(of(70, 3).contains(QStringLiteral("anaemia-moderate-3")));
    CHECK(of(69, 3).contains(QStringLiteral("anaemia-severe-late")));
    CHECK(of(69, 1) == u"anaemia-severe");
}

TEST_CASE("where the child lies matters only near the birth, and in labour at once", "[pregnancy]")
{
    CHECK_FALSE(raises("breech", {{"presentation_breech", 1}, {"week", 35}}));
    CHECK(raises("breech", {{"presentation_breech", 1}, {"week", 36}}));
    CHECK(raises("transverse-labour", {{"presentation_transverse", 1}, {"labour", 1}}));
    CHECK(raises("fundus-small", {{"fundal_difference_cm", -3}, {"week", 24}}));
    CHECK_FALSE(raises("fundus-small", {{"fundal_difference_cm", -2.9}, {"week", 24}}));
    CHECK(raises("heart-slow", {{"fetal_heart_rate", 109}}));
    CHECK_FALSE(raises("heart-slow", {{"fetal_heart_rate", 110}}));
    CHECK(raises("heart-silent", {{"fetal_heart_rate", 0}, {"week", 24}}));
    CHECK_FALSE(raises("heart-slow", {{"fetal_heart_rate", 0}, {"week", 24}}));
}

TEST_CASE("every rule has a source, words in both languages, and something that raises it", "[pregnancy]")
{
    CHECK(rules().count() >= 60);
    // Many made-up women: each fact known or not, at and around the borders that the rules name.
    std::mt19937 random(20261129);
    const auto any = [&random](std::initializer_list<double> values) {
        return *(values.begin() + std::uniform_int_distribution<int>(0, int(values.size()) - 1)(random));
    };
    QSet<QString> raised;
    for (int woman = 0; woman < 20000; ++woman) {
        Facts facts;
        for (const QString& name : AntenatalRules::names())
            facts.insert(name, any({0, 1, 2, 3}));
        const double week = any({8, 16, 22, 25, 30, 36, 37, 41});
        facts[QStringLiteral("week")] = week;
        facts[QStringLiteral("period")] = week < 14 ? 1 : week < 28 ? 2 : 3;
        facts[QStringLiteral("age_years")] = any({16, 25, 36});
        facts[QStringLiteral("height_cm")] = any({140, 155});
        facts[QStringLiteral("bmi_before")] = any({17, 21, 31});
        facts[QStringLiteral("weekly_gain_kg")] = any({-0.2, 0.1, 0.4, 1.2});
        facts[QStringLiteral("systolic")] = any({85, 110, 145, 165});
        facts[QStringLiteral("diastolic")] = any({60, 95, 112});
        facts[QStringLiteral("haemoglobin_g_l")] = any({60, 80, 97, 102, 107, 120});
        facts[QStringLiteral("fundal_difference_cm")] = any({-4, 0, 4});
        facts[QStringLiteral("fetal_heart_rate")] = any({0, 100, 140, 170});
        facts[QStringLiteral("fasting_glucose_mmol")] = any({4.5, 5.5, 7.5});
        facts[QStringLiteral("months_since_birth")] = any({12, 20, 40});
        facts[QStringLiteral("births")] = any({0, 1, 6});
        facts[QStringLiteral("days_since_visit")] = any({14, 70});
        facts[QStringLiteral("temperature_c")] = any({36.8, 38.2});
        for (const Finding& finding : rules().findings(facts)) {
            raised.insert(finding.code);
            REQUIRE_FALSE(finding.source.isEmpty());
            REQUIRE_FALSE((finding.what.vi.isEmpty() || finding.what.en.isEmpty()));
        }
    }
    CHECK(raised.size() == rules().count());
}

TEST_CASE("rules with an unknown name, a code twice or no source are refused with their line", "[pregnancy]")
{
    const auto refused = [](const QByteArray& rows) {
        const auto read = AntenatalRules::read(head + rows, QStringLiteral("rules.csv"));
        REQUIRE_FALSE(read);
        return read.error().english();
    };
    CHECK(refused("a,sistolic > 1,note,A,A,B,B,S\n").contains(QStringLiteral("line 4")));
    CHECK(refused("a,week > 1,note,A,A,B,B,\n").contains(QStringLiteral("line 4")));
    CHECK(refused("a,week > 1,soon,A,A,B,B,S\n").contains(QStringLiteral("line 4")));
    CHECK(refused("a,week > 1,note,A,A,B,B,S\na,week > 2,note,A,A,B,B,S\n").contains(QStringLiteral("a")));
}
