#include "tests/core/report/reference/engine.h"
#include "tests/core/report/reference/expected_figures.h"
#include "tests/support/catch.h"

#include <algorithm>

// Charts of the reference commune. Its forms are proven cell by cell (reference_commune_test.cpp), so that a
// chart has to agree with them, and with the plain implementation where no form has such a cell.

using namespace noi;
using namespace noi::test::reference;
using report::CoverageByHamlet;
using report::CoverageByMonth;
using report::DeliveriesByMonth;
using report::GrowthByAge;
using report::Period;

namespace
{

Engine& engine()
{
    static Engine one(referenceCommune());
    return one;
}

ExpectedFigures& expected()
{
    static ExpectedFigures figures(referenceCommune().commune, reportPacks());
    return figures;
}

qint64 figureIn(const report::ReportTable& table, const char* row, const char* column)
{
    INFO(row << ", " << column);
    const auto line = std::ranges::find(table.rows, QLatin1String(row), &report::TableRow::code);
    const auto place = std::ranges::find(table.columns, QLatin1String(column), &report::TableColumn::code);
    REQUIRE(line != table.rows.end());
    REQUIRE(place != table.columns.end());
    return std::get<qint64>(line->cells[place - table.columns.begin()].value);
}

report::ReportTable form(const char* code, const Period& period)
{
    return engine().make(QLatin1String(code), period);
}

template <class T> T chart(const char* code, const Period& period)
{
    const report::Chart made = engine().chart(QLatin1String(code), period);
    REQUIRE(std::holds_alternative<T>(made));
    return std::get<T>(made);
}

Period days(QDate from, QDate to) { return {Period::Kind::Days, from, to}; }

qint64 sumOf(const QList<qint64>& counts) { return report::sinceJanuary(counts).value(counts.size() - 1); }

} // namespace

TEST_CASE("each month of a coverage chart is the form's figure of that month, up to the period's last",
          "[report][charts]")
{
    for (const auto& [code, first, last] : {std::tuple("coverage-penta", "penta_1", "penta_3"),
                                            std::tuple("coverage-measles", "measles_1", "mr")}) {
        const auto october = chart<CoverageByMonth>(code, Period::month(2026, 10));
        CHECK(october.year == 2026);
        CHECK(october.wanted == 95);
        CHECK(october.yearTarget == figureIn(form("immunisation", Period::year(2026)), "turned", "period"));
        CHECK(october.yearTarget > 20);
        REQUIRE(october.lines.size() == 2);
        REQUIRE(october.lines[0].byMonth.size() == 10);
        REQUIRE(october.lines[1].byMonth.size() == 10);
        for (int month = 1; month <= 10; ++month) {
            CAPTURE(code, month);
            const auto figures = form("immunisation", Period::month(2026, month));
            CHECK(october.lines[0].byMonth[month - 1] == figureIn(figures, first, "period"));
            CHECK(october.lines[1].byMonth[month - 1] == figureIn(figures, last, "period"));
        }
        CHECK(sumOf(october.lines[0].byMonth) > 0);
        CHECK(sumOf(october.lines[1].byMonth) > 0);
        CHECK(chart<CoverageByMonth>(code, Period::year(2025)).lines[0].byMonth.size() == 12);
    }
}

TEST_CASE("the last month of a chart goes to the period's last day, and other years are not in it",
          "[report][charts]")
{
    const auto made = chart<CoverageByMonth>("coverage-penta", days(QDate(2025, 11, 3), QDate(2026, 3, 17)));
    CHECK(made.year == 2026);
    REQUIRE(made.lines[0].byMonth.size() == 3);
    CHECK(made.lines[0].byMonth[1] ==
          figureIn(form("immunisation", Period::month(2026, 2)), "penta_1", "period"));
    CHECK(made.lines[0].byMonth[2] ==
          figureIn(form("immunisation", days(QDate(2026, 3, 1), QDate(2026, 3, 17))), "penta_1", "period"));
}

TEST_CASE("hamlets add up to the form's figure since January, and each is what counting one by one gives",
          "[report][charts]")
{
    struct Wanted {
        const char *chart, *value, *of, *valueRow, *ofRow;
    };
    for (const Wanted& wanted : {Wanted{"hamlets-fully", "fully", "turned_1", "fully", "turned"},
                                 Wanted{"hamlets-penta-3", "penta_3", "born", "penta_3", "target"}})
        for (const Period& period : {Period::month(2025, 9), Period::quarter(2026, 2), Period::year(2026)}) {
            CAPTURE(wanted.chart, period.text().toStdString());
            const auto made = chart<CoverageByHamlet>(wanted.chart, period);
            QStringList names;
            qint64 reached = 0, target = 0;
            const Span span = sinceJanuary({period.from, period.to});
            for (const auto& line : made.lines) {
                CAPTURE(line.hamlet.toStdString());
                names += line.hamlet;
                reached += line.reached;
                target += line.target;
                const QString hamlet = line.hamlet == QStringLiteral("Chưa rõ thôn")
                                           ? QStringLiteral("hamlet is empty")
                                           : QStringLiteral("hamlet = '%1'").arg(line.hamlet);
                const QString cut = QStringLiteral("resident = 1 and ") + hamlet;
                CHECK(line.reached == expected().figure(QLatin1String(wanted.value), cut, span).value);
                CHECK(line.target == expected().figure(QLatin1String(wanted.of), cut, span).value);
            }
            CHECK(names == QStringList{QStringLiteral("Làng Kép"), QStringLiteral("Làng Mun"),
                                       QStringLiteral("Thôn 3"), QStringLiteral("Thôn 4"),
                                       QStringLiteral("Chưa rõ thôn")});
            const auto figures = form("immunisation", period);
            CHECK(reached == figureIn(figures, wanted.valueRow, "january"));
            CHECK(target == figureIn(figures, wanted.ofRow, "january"));
            CHECK(reached > 0);
        }
}

TEST_CASE("groups of age add up to the form's figures, and every child with a score is in one part of one",
          "[report][charts]")
{
    struct Wanted {
        const char *chart, *column, *severe, *all, *over;
    };
    for (const Wanted& wanted :
         {Wanted{"growth-weight", "weight_class", "underweight_severe", "underweight", nullptr},
          Wanted{"growth-length", "length_class", "stunted_severe", "stunted", nullptr},
          Wanted{"growth-weight-for-length", "fit_class", "wasted_severe", "wasted", "overweight"}})
        for (const Period& period : {Period::halfYear(2025, 1), Period::month(2026, 6), Period::year(2026)}) {
            CAPTURE(wanted.chart, period.text().toStdString());
            const auto made = chart<GrowthByAge>(wanted.chart, period);
            REQUIRE(made.groups.size() == 6);
            CHECK_FALSE(made.severeName.isEmpty());
            CHECK_FALSE(made.overName.isEmpty());
            constexpr std::array ages{0, 6, 12, 24, 36, 48, 60};
            GrowthByAge::Group sum;
            for (qsizetype i = 0; i < made.groups.size(); ++i) {
                const auto& group = made.groups[i];
                CAPTURE(i);
                const QString cut =
                    QStringLiteral("resident = 1 and months >= %1 and months < %2 and not %3 is empty")
                        .arg(ages[size_t(i)])
                        .arg(ages[size_t(i) + 1])
                        .arg(QLatin1String(wanted.column));
                // A class of weight needs a weight; the others a length.
                const bool ofWeight = QLatin1String(wanted.column) == u"weight_class";
                const QString counted = ofWeight ? QStringLiteral("weighed") : QStringLiteral("measured");
                CHECK(group.all() == expected().figure(counted, cut, {period.from, period.to}).value);
                sum.severe += group.severe;
                sum.moderate += group.moderate;
                sum.normal += group.normal;
                sum.over += group.over;
            }
            const auto figures = form("nutrition", period);
            CHECK(sum.severe == figureIn(figures, wanted.severe, "period"));
            CHECK(sum.severe + sum.moderate == figureIn(figures, wanted.all, "period"));
            if (wanted.over) CHECK(sum.over == figureIn(figures, wanted.over, "period"));
            if (period.kind == Period::Kind::Year) {
                CHECK(sum.moderate > 0);
                CHECK(sum.normal > 0);
            }
        }
}

TEST_CASE("places of delivery add up to the form's deliveries month by month", "[report][charts]")
{
    const auto made = chart<DeliveriesByMonth>("deliveries-by-place", Period::year(2025));
    REQUIRE(made.months.size() == 12);
    CHECK(made.year == 2025);
    CHECK(made.homeName == QStringLiteral("Tại nhà, nơi khác"));
    DeliveriesByMonth::Month sum;
    for (int month = 1; month <= 12; ++month) {
        CAPTURE(month);
        const auto& one = made.months[month - 1];
        const auto figures = form("mothers", Period::month(2025, month));
        CHECK(one.all() == figureIn(figures, "deliveries", "period"));
        CHECK(one.atStation == figureIn(figures, "deliveries", "station"));
        CHECK(one.atStation + one.inHospital == figureIn(figures, "d_facility", "period"));
        const Period whole = Period::month(2025, month);
        CHECK(one.atHome == expected()
                                .figure(QStringLiteral("deliveries"),
                                        QStringLiteral("resident = 1 and (place = 'home' or place = 'way' or "
                                                       "place = 'other')"),
                                        {whole.from, whole.to})
                                .value);
        sum.atStation += one.atStation;
        sum.inHospital += one.inHospital;
        sum.atHome += one.atHome;
        sum.unknown += one.unknown;
    }
    CHECK(sum.atStation > 0);
    CHECK(sum.inHospital > 0);
    CHECK(sum.atHome > 0);
    CHECK(sum.unknown > 0); // a place that nobody wrote down, or of a newer pack
}
