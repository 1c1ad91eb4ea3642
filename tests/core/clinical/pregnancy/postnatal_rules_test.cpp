#include "tests/core/clinical/pregnancy/pregnancy_packs.h"

#include <QSet>

#include <random>

using namespace noi;
using namespace noi::pregnancy;

namespace
{

const PostnatalRules& rules() { return test::pregnancyPacks().postnatalRules; }

using Known = std::initializer_list<std::pair<const char*, double>>;

QStringList codes(Known facts)
{
    Facts all;
    for (const auto& [name, value] : facts) {
        REQUIRE(PostnatalRules::names().contains(QString::fromLatin1(name)));
        all.insert(QString::fromLatin1(name), value);
    }
    QStringList found;
    for (const Finding& finding : rules().findings(all))
        found += finding.code;
    return found;
}

bool raises(const char* code, Known facts) { return codes(facts).contains(QString::fromLatin1(code)); }

} // namespace

TEST_CASE("of a mother and child of whom nothing is known nothing is said", "[birth]")
{
    CHECK(codes({}).isEmpty());
}

TEST_CASE("of a healthy mother and child nothing is said", "[birth]")
{
    CHECK(codes({{"mother_days", 5},
                 {"mother_blood_loss_ml", 250},
                 {"mother_pregnancy_haemoglobin_g_l", 112},
                 {"mother_temperature_c", 37},
                 {"mother_systolic", 112},
                 {"mother_diastolic", 72},
                 {"mother_pulse", 84},
                 {"mother_iron_tablets", 30},
                 {"mother_bleeding", 0},
                 {"mother_low_mood", 0},
                 {"child_days", 5},
                 {"child_birth_weight_g", 3100},
                 {"child_weight_loss_percent", 6},
                 {"child_gestation_weeks", 39},
                 {"child_temperature_c", 36.8},
                 {"child_breaths", 44},
                 {"child_breast_only", 1},
                 {"child_breastfed_first_hour", 1},
                 {"child_vitamin_k", 1},
                 {"child_hepb_in_time", 1},
                 {"child_asphyxia", 0},
                 {"child_jaundice", 0}})
              .isEmpty());
}

TEST_CASE("a mother's fever, pressure and blood loss are judged at their borders", "[birth]")
{
    // WHO PCPNC 2015 and MCPC 2017: 38 °C, 140/90, 160/110, 500 ml.
    CHECK(raises("mother-fever", {{"mother_temperature_c", 38}}));
    CHECK_FALSE(raises("mother-fever", {{"mother_temperature_c", 37.9}}));
    CHECK(raises("mother-bp-high", {{"mother_systolic", 140}, {"mother_diastolic", 80}}));
    CHECK(raises("mother-bp-high", {{"mother_systolic", 120}, {"mother_diastolic", 90}}));
    CHECK_FALSE(raises("mother-bp-high", {{"mother_systolic", 139}, {"mother_diastolic", 89}}));
    CHECK_FALSE(raises("mother-bp-high", {{"mother_systolic", 160}, {"mother_diastolic", 90}}));
    CHECK(raises("mother-bp-severe", {{"mother_systolic", 160}, {"mother_diastolic", 90}}));
    CHECK(raises("mother-bp-severe", {{"mother_systolic", 140}, {"mother_diastolic", 110}}));
    CHECK_FALSE(raises("mother-bp-severe", {{"mother_systolic", 159}, {"mother_diastolic", 109}}));
    CHECK(raises("mother-haemorrhage-shock",
                 {{"mother_blood_loss_ml", 500}, {"mother_pulse", 110}, {"mother_days", 7}}));
    CHECK_FALSE(raises("mother-haemorrhage-shock",
                       {{"mother_blood_loss_ml", 499}, {"mother_pulse", 110}, {"mother_days", 7}}));
    CHECK_FALSE(raises("mother-haemorrhage-shock",
                       {{"mother_blood_loss_ml", 500}, {"mother_pulse", 110}, {"mother_days", 8}}));
    CHECK(codes({{"mother_temperature_c", 38.5}, {"mother_foul_lochia", 1}}).first() == u"mother-sepsis");
}

TEST_CASE("a newborn's weight, warmth and breathing are judged at their borders", "[birth]")
{
    // WHO 2022, IMCI young infant 2019: > 10 %, 37.5 and 35.5 °C, 60 breaths, 2000 and 2500 g, 37 weeks.
    CHECK_FALSE(raises("child-weight-loss", {{"child_weight_loss_percent", 10}, {"child_days", 4}}));
    CHECK(raises("child-weight-loss", {{"child_weight_loss_percent", 10.1}, {"child_days", 4}}));
    CHECK_FALSE(raises("child-weight-not-back", {{"child_weight_loss_percent", 1}, {"child_days", 13}}));
    CHECK(raises("child-weight-not-back", {{"child_weight_loss_percent", 1}, {"child_days", 14}}));
    CHECK_FALSE(raises("child-weight-not-back", {{"child_weight_loss_percent", 0}, {"child_days", 14}}));
    CHECK(raises("child-fever", {{"child_temperature_c", 37.5}}));
    CHECK_FALSE(raises("child-fever", {{"child_temperature_c", 37.4}}));
    CHECK(raises("child-cold", {{"child_temperature_c", 35.4}}));
    CHECK_FALSE(raises("child-cold", {{"child_temperature_c", 35.5}}));
    CHECK(raises("child-cool", {{"child_temperature_c", 35.5}}));
    CHECK_FALSE(raises("child-cool", {{"child_temperature_c", 36.5}}));
    CHECK(raises("child-breaths", {{"child_breaths", 60}}));
    CHECK_FALSE(raises("child-breaths", {{"child_breaths", 59}}));
    CHECK(raises("child-very-low-weight", {{"child_birth_weight_g", 1999}, {"child_days", 3}}));
    CHECK(raises("child-low-weight", {{"child_birth_weight_g", 2000}, {"child_days", 3}}));
    CHECK_FALSE(raises("child-low-weight", {{"child_birth_weight_g", 2500}, {"child_days", 3}}));
    CHECK(raises("child-preterm", {{"child_gestation_weeks", 36}, {"child_days", 3}}));
    CHECK_FALSE(raises("child-preterm", {{"child_gestation_weeks", 37}, {"child_days", 3}}));
    CHECK(raises("child-jaundice-early", {{"child_jaundice", 1}, {"child_days", 1}}));
    CHECK(raises("child-jaundice", {{"child_jaundice", 1}, {"child_days", 2}}));
}

TEST_CASE("every danger sign of mother and child is seen by a rule", "[birth]")
{
    const MaternityCodes& lists = test::pregnancyPacks().codes;
    for (const auto& [list, prefix] :
         {std::pair{"postnatal-mother", "mother_"}, std::pair{"postnatal-child", "child_"}})
        for (const MaternityCode& sign : lists.list(QString::fromLatin1(list))) {
            const QString name = QString::fromLatin1(prefix) + QString(sign.code).replace(u'-', u'_');
            INFO(name.toStdString());
            CHECK(PostnatalRules::names().contains(name));
            CHECK_FALSE(rules().findings({{name, 1}, {QStringLiteral("child_days"), 3}}).isEmpty());
        }
}

TEST_CASE("every rule after birth has a source, words in both languages, and something that raises it",
          "[birth]")
{
    CHECK(rules().count() >= 40);
    std::mt19937 random(20261129);
    const auto any = [&random](std::initializer_list<double> values) {
        return *(values.begin() + std::uniform_int_distribution<int>(0, int(values.size()) - 1)(random));
    };
    QSet<QString> raised;
    for (int birth = 0; birth < 5000; ++birth) {
        Facts facts;
        for (const QString& name : PostnatalRules::names())
            facts.insert(name, any({0, 1}));
        for (const char* name : {"mother_days", "child_days"})
            facts[QString::fromLatin1(name)] = any({0, 1, 3, 15, 30});
        facts[QStringLiteral("mother_blood_loss_ml")] = any({200, 700});
        facts[QStringLiteral("mother_pregnancy_haemoglobin_g_l")] = any({60, 90, 115});
        facts[QStringLiteral("mother_systolic")] = any({85, 110, 145, 165});
        facts[QStringLiteral("mother_diastolic")] = any({60, 95, 112});
        facts[QStringLiteral("mother_pulse")] = any({80, 120});
        facts[QStringLiteral("mother_temperature_c")] = any({36.8, 38.2});
        facts[QStringLiteral("child_temperature_c")] = any({35, 36, 36.8, 37.8});
        facts[QStringLiteral("child_breaths")] = any({40, 70});
        facts[QStringLiteral("child_birth_weight_g")] = any({1800, 2300, 3100});
        facts[QStringLiteral("child_weight_loss_percent")] = any({-20, 3, 12});
        facts[QStringLiteral("child_gestation_weeks")] = any({32, 35, 39});
        for (const Finding& finding : rules().findings(facts)) {
            raised.insert(finding.code);
            REQUIRE_FALSE(finding.source.isEmpty());
            REQUIRE_FALSE((finding.what.vi.isEmpty() || finding.what.en.isEmpty()));
            REQUIRE_FALSE((finding.advice.vi.isEmpty() || finding.advice.en.isEmpty()));
        }
    }
    CHECK(raised.size() == rules().count());
}

TEST_CASE("a rule after birth may not look at what only antenatal care knows", "[birth]")
{
    const QByteArray head =
        "# title: t\n# version: 1\ncode,when,urgency,what_vi,what_en,advice_vi,advice_en,source\n";
    const auto read =
        PostnatalRules::read(head + "a,fundal_cm > 1,note,A,A,B,B,S\n", QStringLiteral("rules.csv"));
    REQUIRE_FALSE(read);
    CHECK(read.error().english().contains(QStringLiteral("line 4")));
}
