#include "core/report/chart_list.h"
#include "tests/core/report/books/book_station.h"

#include <QFile>

using namespace noi;
using namespace noi::test;
using report::ChartList;
using report::ChartPack;
using report::Period;

namespace
{

const QByteArray columns = "code,name_vi,name_en,value,of,when\n";
/// Of a kind that has shares; 9 lines.
const QByteArray head = "# title: A chart\n# version: 2\n# chart: x\n# kind: months\n# order: 1\n"
                        "# name_vi: Biểu đồ\n# name_en: Chart\n# periods: month year\n# cut: resident = 1\n";
const QByteArray ofGrowth = "# severe: underweight_severe\n# severe_vi: Nặng\n"
                            "# moderate: underweight - underweight_severe\n# moderate_vi: Vừa\n"
                            "# normal: weight_normal\n# normal_vi: Bình thường\n";
const QByteArray penta = columns + "a,DPT 1,,penta_1,,\n";

QByteArray with(QByteArray text, const char* key, const char* value)
{
    const qsizetype from = text.indexOf(QByteArray("# ") + key + ":");
    REQUIRE(from >= 0);
    return text.replace(from, text.indexOf('\n', from) - from, QByteArray("# ") + key + ": " + value);
}
QByteArray ofKind(const char* kind) { return with(head, "kind", kind); }

Result<ChartPack> readPack(const QByteArray& bytes)
{
    return ChartPack::read(bytes, QStringLiteral("chart-x.csv"), reportPacks().indicators);
}

const ChartList& chartPacks()
{
    static const Result<ChartList> loaded =
        ChartList::load(PackFolders({bundledPacks()}), QDate(2026, 11, 1), reportPacks().indicators);
    REQUIRE_OK(loaded);
    return *loaded;
}

struct ChartStation : BookStation {
    ReportDesk charts{*context, reportPacks(), nullptr, &chartPacks()};

    Result<report::Chart> make(const char* code, const Period& period, const char* language = "vi")
    {
        prepare();
        return charts.makeChart(nurse, QLatin1String(code), period, QLatin1String(language));
    }
    report::CoverageByMonth penta(const Period& period, const char* language = "vi")
    {
        const auto made = make("coverage-penta", period, language);
        REQUIRE_OK(made);
        return std::get<report::CoverageByMonth>(*made);
    }
};

} // namespace

TEST_CASE("every bundled chart is read, and says its words in both languages", "[report][charts]")
{
    QStringList codes;
    for (const ChartPack& chart : chartPacks().all()) {
        codes += chart.code;
        INFO(chart.code.toStdString());
        CHECK_FALSE(chart.name.en.isEmpty());
        CHECK(chart.periods.size() == 5);
        for (const ChartPack::Row& row : chart.rows)
            CHECK_FALSE(row.name.en.isEmpty());
        for (const ChartPack::Part& part : chart.parts)
            CHECK((chart.kind == ChartPack::Kind::Growth) == !part.name.en.isEmpty());
    }
    CHECK(codes == QStringList{QStringLiteral("coverage-penta"), QStringLiteral("coverage-measles"),
                               QStringLiteral("hamlets-fully"), QStringLiteral("hamlets-penta-3"),
                               QStringLiteral("growth-weight"), QStringLiteral("growth-length"),
                               QStringLiteral("growth-weight-for-length"),
                               QStringLiteral("deliveries-by-place")});
    CHECK(chartPacks().byCode(QStringLiteral("horses")) == nullptr);
}

TEST_CASE("a chart's pack says what is drawn", "[report][charts]")
{
    const auto months =
        readPack(head + "# wanted: 90\n# target: turned_1\n" + penta + "b,DPT 3,,penta_3,,\n");
    REQUIRE_OK(months);
    CHECK(months->kind == ChartPack::Kind::Months);
    CHECK(months->version == QStringLiteral("2"));
    CHECK(months->periods == QList{Period::Kind::Month, Period::Kind::Year});
    CHECK(months->wanted == 90);
    CHECK(months->target.has_value());
    CHECK(months->rows.size() == 2);
    const auto plain = readPack(head + penta);
    REQUIRE_OK(plain);
    CHECK(plain->wanted == 95);
    CHECK_FALSE(plain->target.has_value());
    REQUIRE_OK(readPack(ofKind("hamlets") + columns + "a,Đủ,,fully,turned_1,\n"));
    const auto growth = readPack(ofKind("growth") + ofGrowth + columns + "a,Dưới 2 tuổi,,,,months < 24\n");
    REQUIRE_OK(growth);
    CHECK_FALSE(growth->parts[3].value.has_value());
    CHECK(growth->rows[0].cuts.size() == 1);
    // Places may be written in any order.
    const auto places = readPack(ofKind("deliveries") + columns +
                                 "home,Nhà,,deliveries_home,,\nstation,Trạm,,deliveries_station,,\n"
                                 "hospital,Viện,,deliveries_hospital,,\n");
    REQUIRE_OK(places);
    CHECK(places->rows[0].code == QStringLiteral("station"));
    CHECK(places->rows[2].code == QStringLiteral("home"));
}

TEST_CASE("a damaged chart is refused, and the line or key is named", "[report][charts]")
{
    const auto refusedAt = [](const QByteArray& bytes, const char* where) {
        const auto chart = readPack(bytes);
        INFO(bytes.toStdString());
        REQUIRE_FALSE(chart.ok());
        INFO(chart.error().args.join(u'|').toStdString());
        CHECK(chart.error().kind == ErrorKind::Damaged);
        CHECK(chart.error().args.contains(QLatin1String(where)));
    };
    for (const char* key : {"chart", "kind", "order", "name_vi", "periods"})
        refusedAt(with(head, key, "") + penta, key);
    refusedAt(ofKind("pies") + penta, "kind");
    refusedAt(with(head, "periods", "month week") + penta, "periods");
    refusedAt(with(head, "cut", "wealth = 1") + penta, "cut");
    refusedAt(with(head, "cut", "resident =") + penta, "cut");
    for (const char* wanted : {"much", "0", "101", "nan"})
        refusedAt(head + "# wanted: " + wanted + "\n" + penta, "wanted");
    refusedAt(head + "# target: horses\n" + penta, "target");
    refusedAt(head + "# severe: underweight\n" + penta, "severe");
    // 9 lines of head and one of columns: the second row stands in line 12.
    for (const char* row : {",x,,penta_3,,", "b,,,penta_3,,", "b,x,,,,", "b,x,,horses,,", "b,x,,penta_3 +,,",
                            "b,x,,penta_3,born,", "b,x,,penta_3,,months < 12", "a,x,,penta_3,,"})
        refusedAt(head + penta + row + "\n", "12");
    refusedAt(head + columns, "chart-x.csv");
    refusedAt(head + penta + "b,x,,penta_2,,\nc,x,,penta_3,,\n", "chart-x.csv");
    // A figure of a family that the cut says nothing of would be of everybody.
    refusedAt(with(head, "cut", "place = 'station'") + columns + "a,x,,born,,\n", "11");

    refusedAt(ofKind("hamlets") + "# target: born\n" + columns + "a,x,,fully,turned_1,\n", "target");
    refusedAt(ofKind("hamlets") + columns + "a,x,,fully,,\n", "11");
    const QByteArray growth = ofKind("growth") + ofGrowth, young = columns + "a,x,,,,months < 24\n";
    REQUIRE_OK(readPack(growth + young));
    refusedAt(with(growth, "moderate", "") + young, "moderate");
    refusedAt(with(growth, "normal", "born") + young, "normal"); // of no measurement
    refusedAt(with(growth, "severe_vi", "") + young, "severe_vi");
    refusedAt(growth + "# over: overweight\n" + young, "over_vi");
    refusedAt(growth + "# wanted: 90\n" + young, "wanted");
    for (const char* row : {"b,x,,,,", "b,x,,,,wealth > 3", "b,x,,weighed,,months > 24"})
        refusedAt(growth + young + row + "\n", "18");
    const QByteArray places = ofKind("deliveries") + columns + "station,x,,deliveries_station,,\n";
    refusedAt(places + "ship,x,,deliveries_home,,\n", "12");
    refusedAt(places + "home,x,,deliveries_home,,\n", "chart-x.csv");
}

TEST_CASE("months that lie in the future are not in a chart", "[report][charts]")
{
    ChartStation s; // on 21 November 2026
    const Id child = s.person("Rơ Châm Bin", day(2026, 5, 1));
    s.dose(child, "combe-five", day(2026, 7, 2));
    s.person("Rơ Châm Lan", day(2025, 12, 24)); // will be one year old after today
    const auto year = s.penta(Period::year(2026), "en");
    CHECK(year.yearTarget == 1);
    CHECK(year.lines[0].byMonth == QList<qint64>{0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0});
    CHECK(year.lines[1].byMonth == QList<qint64>(11, 0));
    CHECK(year.lines[0].name == QStringLiteral("DPT-HepB-Hib 1"));
    CHECK(year.title.startsWith(QStringLiteral("DPT-HepB-Hib 1 and 3 by month · ")));
    CHECK_FALSE(report::isEmpty(year));
    const auto next = s.penta(Period::month(2027, 2));
    CHECK(next.lines[0].byMonth.isEmpty());
    CHECK(report::isEmpty(next));
    for (const char* code : {"growth-weight", "deliveries-by-place"}) {
        const auto nothing = s.make(code, Period::year(2026));
        REQUIRE_OK(nothing);
        CHECK(report::isEmpty(*nothing));
    }
}

TEST_CASE("hamlets are named, and who has none written down is not left out", "[report][charts]")
{
    ChartStation s;
    for (const char* hamlet : {"Thôn 10", "Thôn 2", "Thôn 2", ""})
        s.person("Rơ Châm Bin", day(2026, 3, 1), Sex::Male, hamlet);
    s.person("Ở nơi khác", day(2026, 3, 1), Sex::Male, "Thôn 7", {}, "23737");
    s.dose(s.person("Rơ Châm Lan", day(2026, 3, 1), Sex::Female, "Thôn 2"), "combe-five", day(2026, 7, 2));
    const auto made = s.make("hamlets-penta-3", october);
    REQUIRE_OK(made);
    using Line = report::CoverageByHamlet::Line;
    CHECK(std::get<report::CoverageByHamlet>(*made).lines ==
          QList<Line>{{QStringLiteral("Thôn 2"), 3, 0},
                      {QStringLiteral("Thôn 10"), 1, 0},
                      {QStringLiteral("Chưa rõ thôn"), 1, 0}});
}

TEST_CASE("a pack in a folder of the province replaces a chart, and adds one", "[report][charts]")
{
    ChartStation s;
    const QString folder = s.folder.filePath(QStringLiteral("packs"));
    REQUIRE(QDir().mkpath(folder));
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile file(folder + u'/' + QLatin1String(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("chart-penta-2026-06-01.csv",
          with(head, "chart", "coverage-penta") + "# valid_from: 2026-06-01\n# wanted: 80\n" + penta);
    write("chart-rota.csv", head + columns + "rota,Rota,,rota_1,,\n");
    const PackFolders folders({bundledPacks(), folder});
    const auto list = ChartList::load(folders, QDate(2026, 10, 31), reportPacks().indicators);
    REQUIRE_OK(list);
    CHECK(list->all().size() == chartPacks().all().size() + 1);
    ReportDesk desk(*s.context, reportPacks(), nullptr, &*list);
    s.prepare();
    const auto made =
        desk.makeChart(s.nurse, QStringLiteral("coverage-penta"), october, QStringLiteral("en"));
    REQUIRE_OK(made);
    const auto& chart = std::get<report::CoverageByMonth>(*made);
    CHECK(chart.wanted == 80);
    CHECK(chart.lines.size() == 1);
    CHECK(chart.title.startsWith(QStringLiteral("Chart · ")));
    CHECK(ChartList::load(folders, QDate(2026, 5, 31), reportPacks().indicators)
              ->byCode(QStringLiteral("coverage-penta"))
              ->wanted == 95);
    write("chart-broken.csv", head + columns + "a,x,,horses,,\n");
    const auto broken = ChartList::load(folders, QDate(2026, 10, 31), reportPacks().indicators);
    CHECK(broken.error().kind == ErrorKind::Damaged);
}

TEST_CASE("who may not see reports sees no chart", "[report][charts]")
{
    ChartStation s;
    s.prepare();
    CHECK(s.charts.charts(s.nurse)->size() == chartPacks().all().size());
    const QString code = QStringLiteral("coverage-penta"), vi = QStringLiteral("vi");
    CHECK(s.charts.charts(s.itAdministrator).error().kind == ErrorKind::Refused);
    CHECK(s.charts.makeChart(s.itAdministrator, code, october, vi).error().kind == ErrorKind::Refused);
    CHECK(s.make("horses", october).error().kind == ErrorKind::NotFound);
    ReportDesk without(*s.context, reportPacks());
    CHECK(without.charts(s.nurse)->isEmpty());
    CHECK(without.makeChart(s.nurse, code, october, vi).error().kind == ErrorKind::NotFound);
}
