#include "core/clinical/growth/growth_scores.h"
#include "core/reference/pack_table.h"
#include "tests/core/clinical/growth/growth_packs.h"
#include "tests/support/shared_data.h"

#include <QFile>

#include <cmath>

using namespace noi;
using namespace noi::growth;

namespace
{

const GrowthStandard& standard() { return test::whoStandard(); }

PackTable tableOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto table = PackTable::read(file.readAll(), path, {});
    REQUIRE(table);
    return std::move(table).value();
}

/// A row of WHO's answers, by the names of its columns.
struct Row {
    const PackTable& table;
    qsizetype row;

    [[nodiscard]] QString text(const QString& column) const
    {
        return table.text(row, table.columns().indexOf(column));
    }
    [[nodiscard]] std::optional<double> number(const QString& column) const
    {
        const QString held = text(column);
        return held.isEmpty() ? std::nullopt : std::optional(held.toDouble());
    }
};

Measured measuredIn(const Row& row, const QStringList& names)
{
    Measured m;
    m.sex = row.text(names[0]) == u"1" ? Sex::Male : Sex::Female;
    m.ageDays = row.number(names[1]);
    m.weightKg = row.number(QStringLiteral("weight"));
    m.lengthCm = row.number(names[2]);
    const QString position = row.text(QStringLiteral("measure")).toLower();
    m.position = position == u"l"   ? Position::Lying
                 : position == u"h" ? Position::Standing
                                    : Position::Unknown;
    m.headCm = row.number(names[3]);
    m.armCm = row.number(names[4]);
    m.oedema = row.text(QStringLiteral("oedema")).toLower() == u"y";
    return m;
}

/// How many of WHO's scores of the six indicators differ from ours; one column may be `prefix` + "zlen".
struct Compared {
    int same = 0, different = 0;
};

void compare(const Row& row, const QString& prefix, const Scores& ours, Compared& compared)
{
    const std::pair<const char*, std::optional<Score>> all[] = {
        {"len", ours.length},    {"wei", ours.weight}, {"wfl", ours.weightForLength},
        {"bmi", ours.bmiForAge}, {"hc", ours.head},    {"ac", ours.arm}};
    for (const auto& [name, score] : all) {
        const QString of = QString::fromLatin1(name);
        const auto z = row.number(prefix + u'z' + of), flag = row.number(prefix + u'f' + of);
        const bool same = z.has_value() == score.has_value() &&
                          (!z || (std::abs(*z - std::round(score->z * 100) / 100) < 0.005 &&
                                  (*flag == 1) == score->implausible));
        ++(same ? compared.same : compared.different);
        if (!same)
            UNSCOPED_INFO("row " << row.row + 1 << ' ' << name << ": WHO " << z.value_or(-99) << ", ours "
                                 << (score ? score->z : -99));
    }
}

} // namespace

TEST_CASE("ten thousand children have WHO's scores and flags, to two decimals", "[growth][who]")
{
    const QString path = test::sharedData(QStringLiteral("growth/expected/random-10000-z.csv"));
    SKIP_WITHOUT_DATA(path, "growth/expected/random-10000-z.csv")
    const PackTable table = tableOf(path);
    Compared compared;
    for (qsizetype i = 0; i < table.rowCount(); ++i) {
        const Row row{table, i};
        const Scores ours =
            scores(standard(), measuredIn(row, {QStringLiteral("sex"), QStringLiteral("age_days"),
                                                QStringLiteral("lenhei"), QStringLiteral("headc"),
                                                QStringLiteral("armc")}));
        compare(row, {}, ours, compared);
        CHECK(ours.standingTooYoung == (row.text(QStringLiteral("c9mo_flag")) == u"1"));
    }
    CHECK(table.rowCount() == 10000);
    CHECK(compared.different == 0);
}

TEST_CASE("the children of WHO's survey have its scores and flags, up to the last day of the standards",
          "[growth][who]")
{
    const QString path = test::sharedData(QStringLiteral("growth/expected/survey-498-z.csv"));
    SKIP_WITHOUT_DATA(path, "growth/expected/survey-498-z.csv")
    const PackTable table = tableOf(path);
    Compared compared;
    for (qsizetype i = 0; i < table.rowCount(); ++i) {
        const Row row{table, i};
        compare(row, QStringLiteral("_"),
                scores(standard(), measuredIn(row, {QStringLiteral("gender"), QStringLiteral("_agedays"),
                                                    QStringLiteral("height"), QStringLiteral("head"),
                                                    QStringLiteral("muac")})),
                compared);
    }
    CHECK(table.rowCount() == 498);
    CHECK(compared.different == 0);
}

TEST_CASE("from 61 months on a child is held against the reference of 2007, between two months in proportion",
          "[growth]")
{
    // WHO 2007, boys, 120 months: height L 1 M 137.7795 S 0.04688; 121: M 138.1944 (tables of hfawho2007).
    const auto month = [](double months) { return months * daysInMonth; };
    const auto at = standard().forAge(Indicator::Length, Sex::Male, month(120));
    REQUIRE(at);
    const auto half = standard().forAge(Indicator::Length, Sex::Male, month(120.5));
    const auto next = standard().forAge(Indicator::Length, Sex::Male, month(121));
    REQUIRE(half);
    REQUIRE(next);
    CHECK(half->m == Approx((at->m + next->m) / 2));
    CHECK(standard().forAge(Indicator::Weight, Sex::Female, month(120.9)));
    CHECK_FALSE(standard().forAge(Indicator::Weight, Sex::Female, month(121)));
    CHECK(standard().forAge(Indicator::Bmi, Sex::Female, month(228)));
    CHECK_FALSE(standard().forAge(Indicator::Bmi, Sex::Female, month(229)));
    CHECK_FALSE(standard().forAge(Indicator::Head, Sex::Male, lastStandardDay + 1));
}
