#include "core/service/growth_desk.h"
#include "core/service/weighing_day.h"
#include "resources/packs/packs.h"
#include "tests/bench/station.h"
#include "ui/growth/growth_chart_view.h"

#include <QFile>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace noi::bench
{

namespace
{

constexpr int rounds = 21, measurements = 60, everyMonths = 2;

growth::GrowthReference readTables(QDate day)
{
    return orFail(growth::GrowthReference::load(PackFolders({bundledPacks()}), day));
}

Measurement made(const WeighingLine& line, QDate day)
{
    const double months = double(line.child.birth.earliest().daysTo(day)) / growth::daysInMonth;
    Measurement m;
    m.person = line.child.person;
    m.measuredAt = PartialDate::ofDay(day);
    m.weight = int(3300 + 700 * std::min(months, 6.0) + 200 * std::max(0.0, months - 6));
    m.length = int(500 + 25 * std::min(months, 6.0) + 8 * std::max(0.0, months - 6));
    m.position = usualPosition(line.child.birth, m.measuredAt);
    return m;
}

/// Every child of the list was weighed every other month; the first of them was sixty times.
void weighAll(BenchStation& station, const WeighingList& list)
{
    Work work(*station.store, station.nurse.user);
    for (const WeighingLine& line : list.lines) {
        const QDate born = line.child.birth.earliest(), today = list.filter.day;
        const bool first = line.child.person == list.lines.first().child.person;
        for (int i = 0; i < (first ? measurements : 60 / everyMonths); ++i) {
            const QDate day =
                first ? born.addDays(i * born.daysTo(today) / measurements) : born.addMonths(i * everyMonths);
            if (day < today) work.add(made(line, day), line.child.person);
        }
    }
    orFail(work.commit());
}

/// From the click on the tab to a drawn chart of a screen's size.
void drawFirst(GrowthDesk& desk, const Actor& nurse, Id child, const growth::GrowthReference& tables)
{
    const GrowthFile file = orFail(desk.open(nurse, child));
    const auto kind = ChartKind::WeightForAge;
    const GrowthChart chart = chartOf(file, tables.standard, kind, rangesFor(kind, file).first());
    if (chart.points.size() < measurements / 2) fail(QStringLiteral("the chart has too few points"));
    QImage image(760, 520, QImage::Format_RGB32);
    QPainter painter(&image);
    paintGrowthChart(painter, image.rect(), chart);
}

} // namespace

void measureWeighing(const QString& folder)
{
    // A copy: its children are weighed.
    const QString copy = folder + QStringLiteral("/weighing.db");
    QFile::remove(copy);
    if (!QFile::copy(folder + QStringLiteral("/noi.db"), copy)) fail(QStringLiteral("no room for a copy"));
    BenchStation station(folder, QStringLiteral("weighing.db"));
    const growth::GrowthReference tables = readTables(station.context->today());
    WeighingDay weighing(*station.context, tables);
    WeighingFilter filter{station.context->today(), {}, 60};
    const WeighingList everybody = orFail(weighing.list(station.nurse, filter));
    weighAll(station, everybody);

    Times commune(QStringLiteral("weighing list of the whole commune")),
        hamlet(QStringLiteral("weighing list of one hamlet")), kept(QStringLiteral("keeping a row"));
    for (int i = 0; i < rounds; ++i)
        commune.measure([&] { (void)orFail(weighing.list(station.nurse, filter)); });
    filter.hamlet = everybody.lines.first().child.hamlet;
    qsizetype children = 0;
    for (int i = 0; i < rounds; ++i)
        hamlet.measure([&] { children = orFail(weighing.list(station.nurse, filter)).lines.size(); });
    for (const WeighingLine& line : everybody.lines.first(std::min<qsizetype>(children, 40)))
        kept.measure([&] { (void)orFail(weighing.keep(station.nurse, made(line, filter.day))); });
    commune.print();
    hamlet.print();
    kept.print();
    printLine(
        QStringLiteral("children of the commune: %1; of the hamlet: %2; measurements: %3")
            .arg(everybody.lines.size())
            .arg(children)
            .arg(orFail(station.store->database().row(QStringLiteral("SELECT count(*) FROM measurement")))
                     .first()
                     .toInt()));

    Times first(QStringLiteral("a child's first chart, 60 measurements, tables read before")),
        withTables(QStringLiteral("the same with reading WHO's tables"));
    const Id child = everybody.lines.first().child.person;
    for (int i = 0; i < rounds; ++i) {
        GrowthDesk desk(*station.context, tables);
        first.measure([&] { drawFirst(desk, station.nurse, child, tables); });
        withTables.measure([&] {
            const growth::GrowthReference fresh = readTables(station.context->today());
            GrowthDesk freshDesk(*station.context, fresh);
            drawFirst(freshDesk, station.nurse, child, fresh);
        });
    }
    first.print();
    withTables.print();
    printLine(QStringLiteral("wanted: first chart <= 100 ms"));
}

} // namespace noi::bench
