#include "core/clinical/immunization/prioritized_series.h"
#include "tests/core/clinical/immunization/small_schedule_support.h"
#include "tests/support/catch.h"

using namespace noi;
using namespace noi::test;
using namespace noi::immunization;

namespace
{

const QString byDefault = QStringLiteral("<defaultSeries>Yes</defaultSeries>");
const QString product = QStringLiteral("<productPath>Yes</productPath>");
const QString month = intervalXml(QStringLiteral("1 month,1 month"));

QString preference(int place) { return tag("seriesPreference", QString::number(place)); }
QString equivalent(const char* groups) { return tag("equivalentSeriesGroups", QLatin1String(groups)); }

QString indicated() { return tag("indication", tag("observationCode", tag("code", QStringLiteral("007")))); }

const Who ill{.observations = {{QStringLiteral("007"), {}}}};

/// Doses that type `cvx` satisfies, a month apart.
QStringList dosesOf(int number, const char* cvx = "01")
{
    QStringList doses;
    for (int i = 1; i <= number; ++i)
        doses +=
            bareDoseXml(i, (i > 1 ? month : QString()) + vaccineXml("preferableVaccine", QLatin1String(cvx)));
    return doses;
}

QString named(const char* name, const QString& select, const QStringList& doses)
{
    return seriesXml({.name = QLatin1String(name), .select = select}, doses);
}

QString chosen(const QString& series, const std::vector<Given>& given = {}, const char* day = "2025-01-01",
               const Who& who = {})
{
    return prioritized(assessed(smallSchedule(series), given, day, who)).join(u' ');
}

SeriesChoice choice(const Assessment& assessment)
{
    return prioritizedSeries(seriesGroups(assessment.antigens().front(), assessment.person()).front());
}

} // namespace

TEST_CASE("A contraindicated series is no candidate while another of the group is not (SELECTB-24)")
{
    const QString contraindicated =
        tag("contraindications",
            tag("vaccine",
                tag("contraindication", tag("observationCode", QStringLiteral("007")) +
                                            vaccineXml("contraindicatedVaccine", QStringLiteral("01")))));
    const QString both =
        named("One", preference(1), dosesOf(1, "01")) + named("Two", preference(2), dosesOf(1, "02"));
    CHECK(chosen(contraindicated + both) == QStringLiteral("One"));
    CHECK(chosen(contraindicated + both, {}, "2025-01-01", ill) == QStringLiteral("Two"));
    CHECK(chosen(contraindicated + named("One", {}, dosesOf(1, "01")), {}, "2025-01-01", ill) ==
          QStringLiteral("One"));
}

TEST_CASE("A standard series that starts with a valid dose after its maximum age to start is not scorable "
          "(SELECTSCORE-2)")
{
    const QString series =
        named("Early", byDefault + QStringLiteral("<maxAgeToStart>7 months</maxAgeToStart>"), dosesOf(3)) +
        named("Late", {}, dosesOf(2));
    CHECK(chosen(series) == QStringLiteral("Early"));
    CHECK(chosen(series, {{"2020-07-31"}}) == QStringLiteral("Late")); // fewer doses are left of it
    CHECK(choice(assessed(smallSchedule(series), {{"2020-07-31"}}, "2025-01-01")).rule ==
          ChoiceRule::InProcessPoints);
    CHECK(chosen(series, {{"2020-08-01"}}) == QStringLiteral("Late"));
    CHECK(choice(assessed(smallSchedule(series), {{"2020-08-01"}}, "2025-01-01")).rule ==
          ChoiceRule::OnlyScorable);
}

TEST_CASE("Of risk series in a group only those of the highest priority are scorable (SELECTSCORE-2)")
{
    const auto risk = [](const char* name, const char* priority) {
        return seriesXml({.name = QLatin1String(name),
                          .type = QStringLiteral("Risk"),
                          .select = tag("seriesPriority", QLatin1String(priority)),
                          .more = indicated()},
                         dosesOf(2));
    };
    CHECK(chosen(risk("Low", "B") + risk("High", "A"), {}, "2025-01-01", ill) == QStringLiteral("High"));
    CHECK(chosen(risk("Low", "B") + risk("High", "A")) == QString());
}

TEST_CASE("An evaluation only series is scorable when it is complete (SELECTSCORE-2)")
{
    const QString series =
        named("Own", byDefault, dosesOf(2)) +
        seriesXml({.name = QStringLiteral("Abroad"), .type = QStringLiteral("Evaluation Only")},
                  dosesOf(1, "02"));
    CHECK(chosen(series) == QStringLiteral("Own"));
    CHECK(chosen(series, {{"2021-01-01", "02"}}) == QStringLiteral("Abroad"));
}

TEST_CASE("A single series stands out: default, only scorable, only complete, only in process (table 8-3)")
{
    const QString series = named("Two", byDefault, dosesOf(2)) + named("One", {}, dosesOf(1)) +
                           named("Other", {}, dosesOf(2, "02"));
    const auto rule = [&](const std::vector<Given>& given) {
        const auto found = choice(assessed(smallSchedule(series), given, "2025-01-01"));
        return std::make_pair(found.rule, found.series);
    };
    CHECK(rule({}) == std::make_pair(ChoiceRule::DefaultSeries, 0));
    CHECK(rule({{"2021-01-01", "02"}}) == std::make_pair(ChoiceRule::OnlyScorable, 2));
    CHECK(rule({{"2021-01-01"}}) == std::make_pair(ChoiceRule::OnlyComplete, 1));
    const QString inProcess =
        named("Young", byDefault, {doseXml(1), doseXml(2, ageXml(QStringLiteral(",,,,2 years")))}) +
        named("Any", {}, dosesOf(2));
    CHECK(choice(assessed(smallSchedule(inProcess), {{"2021-01-01"}}, "2025-01-01")).rule ==
          ChoiceRule::OnlyInProcess);
    CHECK(chosen(inProcess, {{"2021-01-01"}}) == QStringLiteral("Any"));
}

TEST_CASE(
    "Complete series get points for the most valid doses, then the better preference (tables 8-7 and 8-13)")
{
    const QString series = named("One", preference(1), dosesOf(1)) + named("Two", preference(2), dosesOf(2));
    const auto assessment = assessed(smallSchedule(series), {{"2021-01-01"}, {"2021-03-01"}}, "2025-01-01");
    CHECK(prioritized(assessment) == QStringList{QStringLiteral("Two")});
    CHECK(choice(assessment).points == std::vector<int>{-1, 1});
    const QString equal = named("B", preference(2), dosesOf(1)) + named("A", preference(1), dosesOf(1));
    const auto tied = assessed(smallSchedule(equal), {{"2021-01-01"}}, "2025-01-01");
    CHECK(choice(tied).points == std::vector<int>{0, 0});
    CHECK(prioritized(tied) == QStringList{QStringLiteral("A")});
}

TEST_CASE("Series in process get points as in table 8-9")
{
    // Both have one valid dose. Product: completable, one dose left, finishes first; all doses valid of a
    // product.
    const QString series = named("Product", product, dosesOf(2)) + named("Long", {}, dosesOf(3));
    const auto assessment = assessed(smallSchedule(series), {{"2021-01-01"}}, "2021-01-02");
    const SeriesChoice found = choice(assessment);
    CHECK(found.rule == ChoiceRule::InProcessPoints);
    // Product: +2 product, +3 completable, 0 most valid (shared), +2 closest, 1 earliest finish.
    // Long: -2, +3, 0, -2, -1: its third dose comes a month after the second.
    CHECK(found.points == std::vector<int>{8, -2});
}

TEST_CASE("A series that cannot be finished before its maximum age is not completable (SELECTB-3)")
{
    const QString tight = named("Tight", {},
                                {doseXml(1), doseXml(2, month + ageXml(QStringLiteral(",,,,18 months"))),
                                 doseXml(3, intervalXml(QStringLiteral("6 months,6 months")) +
                                                ageXml(QStringLiteral(",,,,18 months")))});
    const auto assessment =
        assessed(smallSchedule(tight + named("Wide", {}, dosesOf(3))), {{"2021-01-01"}}, "2021-01-02");
    // Tight: -2, -3, 0, 0, -1. Wide: -2, +3, 0, 0, +1.
    CHECK(choice(assessment).points == std::vector<int>{-6, 2});
}

TEST_CASE("Without a valid dose series get points as in table 8-11")
{
    const QString series =
        named("Soon", {}, {doseXml(1, ageXml(QStringLiteral("1 month,1 month")))}) +
        named("Product", product, {doseXml(1, ageXml(QStringLiteral("2 months,2 months")))}) +
        named("Gone", {}, {doseXml(1, ageXml(QStringLiteral(",,,,3 months")))});
    const SeriesChoice found = choice(assessed(smallSchedule(series), {}, "2020-06-01"));
    CHECK(found.rule == ChoiceRule::NoValidPoints);
    // Soon: starts first, completable, no product. Product: not first, completable, product. Gone: aged out.
    CHECK(found.points == std::vector<int>{3, -1, -1});
}

TEST_CASE(
    "The best series of each group: complete, else risk, else standard, of equivalent groups (table 8-14)")
{
    const auto standard = seriesXml(
        {.name = QStringLiteral("Standard"), .select = byDefault, .more = equivalent("2")}, dosesOf(2));
    const auto risk = [](const char* groups) {
        return seriesXml({.name = QStringLiteral("Risk"),
                          .type = QStringLiteral("Risk"),
                          .group = QStringLiteral("2"),
                          .more = indicated() + equivalent(groups)},
                         dosesOf(3));
    };
    const auto bestOf = [](const QString& series, const std::vector<Given>& given, const Who& who) {
        return best(assessed(smallSchedule(series), given, "2025-01-01", who)).join(u' ');
    };
    CHECK(bestOf(standard + risk("1"), {}, {}) == QStringLiteral("Standard"));
    CHECK(bestOf(standard + risk("1"), {}, ill) == QStringLiteral("Risk"));
    // The standard series is complete: the risk series is needed only where it is not equivalent.
    const std::vector<Given> two{{"2021-01-01"}, {"2021-03-01"}};
    CHECK(bestOf(standard + risk("1"), two, ill) == QStringLiteral("Standard"));
    CHECK(bestOf(standard + risk("n/a"), two, ill) == QStringLiteral("Standard Risk"));
    // Groups that are not equivalent have a best series each.
    const auto alone = seriesXml({.name = QStringLiteral("Standard"), .select = byDefault}, dosesOf(2));
    CHECK(bestOf(alone + risk("n/a"), {}, ill) == QStringLiteral("Standard Risk"));
}
