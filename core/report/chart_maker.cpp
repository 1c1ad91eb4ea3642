#include "core/report/chart_maker.h"

#include "core/base/vietnamese_order.h"
#include "core/report/hamlet_words.h"

#include <algorithm>

namespace noi::report
{

namespace
{

using Kind = ChartPack::Kind;

Period yearOf(const Period& period) { return Period::year(period.to.year()); }

/// "Penta 1 and Penta 3 · Year 2026".
QString titleOf(const ChartPack& chart, const Period& about, const QString& language)
{
    return chart.name.in(language) + QStringLiteral(" · ") + periodWords(about).in(language);
}

/// Hamlets in the order of names, those that are not known last.
QStringList inOrder(const QSet<QString>& hamlets)
{
    QStringList ordered = hamlets.values();
    std::ranges::sort(ordered, {},
                      [](const QString& hamlet) { return std::pair(hamlet.isEmpty(), orderKey(hamlet)); });
    return ordered;
}

} // namespace

ChartMaker::ChartMaker(Database& database, const ReportReference& reference, Reporter reporter)
    : m_today(reporter.now.latest()), m_maker(database, reference, std::move(reporter))
{
}

Result<Chart> ChartMaker::make(const ChartPack& chart, const Period& period, const QString& language)
{
    m_maker.expect(yearOf(period));
    const Wanted wanted{chart, period, language};
    switch (chart.kind) {
    case Kind::Months: return months(wanted);
    case Kind::Hamlets: return hamlets(wanted);
    case Kind::Growth: return growth(wanted);
    case Kind::Deliveries: break;
    }
    return deliveries(wanted);
}

QList<Period> ChartMaker::monthsOf(const Period& period) const
{
    QList<Period> months;
    const int year = period.to.year();
    for (int month = 1; month <= 12 && QDate(year, month, 1) <= std::min(period.to, m_today); ++month) {
        Period one = Period::month(year, month);
        if (one.to > period.to) one = {Period::Kind::Days, one.from, period.to};
        months.append(one);
    }
    return months;
}

Result<qint64> ChartMaker::count(const std::optional<Expression>& expression, const Cuts& cuts,
                                 const Period& span)
{
    if (!expression) return 0;
    const auto counted = m_maker.value(*expression, cuts, span);
    if (!counted) return counted.error();
    return *counted ? (*counted)->value : 0;
}

Result<QList<qint64>> ChartMaker::byMonth(const ChartPack::Row& row, const QList<Period>& months)
{
    QList<qint64> counts;
    for (const Period& month : months) {
        const auto one = count(row.value, row.cuts, month);
        if (!one) return one.error();
        counts.append(*one);
    }
    return counts;
}

Result<Chart> ChartMaker::months(const Wanted& wanted)
{
    const ChartPack& chart = wanted.chart;
    const Period year = yearOf(wanted.period);
    const QList<Period> months = monthsOf(wanted.period);
    CoverageByMonth made{titleOf(chart, year, wanted.language), wanted.period.to.year(), 0, chart.wanted, {}};
    const auto target = count(chart.target, chart.rows.first().cuts, year);
    if (!target) return target.error();
    made.yearTarget = *target;
    for (const ChartPack::Row& row : chart.rows) {
        const auto counts = byMonth(row, months);
        if (!counts) return counts.error();
        made.lines.append({row.name.in(wanted.language), *counts});
    }
    return Chart(made);
}

Result<Chart> ChartMaker::hamlets(const Wanted& wanted)
{
    const ChartPack::Row& row = wanted.chart.rows.first();
    const Period span = wanted.period.sinceJanuary();
    const auto reached = m_maker.byHamlet(*row.value, row.cuts, span);
    if (!reached) return reached.error();
    const auto target = m_maker.byHamlet(*row.of, row.cuts, span);
    if (!target) return target.error();
    CoverageByHamlet made{titleOf(wanted.chart, span, wanted.language), wanted.chart.wanted, {}};
    for (const QString& hamlet : inOrder(QSet<QString>(reached->keyBegin(), reached->keyEnd()) +
                                         QSet<QString>(target->keyBegin(), target->keyEnd())))
        made.lines.append(
            {hamletWords(hamlet, wanted.language), target->value(hamlet), reached->value(hamlet)});
    return Chart(made);
}

Result<Chart> ChartMaker::growth(const Wanted& wanted)
{
    const ChartPack& chart = wanted.chart;
    const auto nameOf = [&](size_t part) { return chart.parts[part].name.in(wanted.language); };
    GrowthByAge made{
        titleOf(chart, wanted.period, wanted.language), {}, nameOf(0), nameOf(1), nameOf(2), nameOf(3)};
    constexpr std::array counts{&GrowthByAge::Group::severe, &GrowthByAge::Group::moderate,
                                &GrowthByAge::Group::normal, &GrowthByAge::Group::over};
    for (const ChartPack::Row& row : chart.rows) {
        GrowthByAge::Group group;
        group.name = row.name.in(wanted.language);
        for (size_t part = 0; part < counts.size(); ++part) {
            const auto one = count(chart.parts[part].value, row.cuts, wanted.period);
            if (!one) return one.error();
            group.*counts[part] = *one;
        }
        made.groups.append(group);
    }
    return Chart(made);
}

Result<Chart> ChartMaker::deliveries(const Wanted& wanted)
{
    const ChartPack& chart = wanted.chart;
    const QList<Period> months = monthsOf(wanted.period);
    using Month = DeliveriesByMonth::Month;
    constexpr std::array places{&Month::atStation, &Month::inHospital, &Month::atHome, &Month::unknown};
    constexpr std::array names{&DeliveriesByMonth::stationName, &DeliveriesByMonth::hospitalName,
                               &DeliveriesByMonth::homeName, &DeliveriesByMonth::unknownName};
    DeliveriesByMonth made;
    made.title = titleOf(chart, yearOf(wanted.period), wanted.language);
    made.year = wanted.period.to.year();
    made.months.resize(months.size());
    for (size_t place = 0; place < size_t(chart.rows.size()); ++place) {
        const ChartPack::Row& row = chart.rows[qsizetype(place)];
        made.*names[place] = row.name.in(wanted.language);
        const auto counts = byMonth(row, months);
        if (!counts) return counts.error();
        for (qsizetype month = 0; month < months.size(); ++month)
            made.months[month].*places[place] = counts->at(month);
    }
    return Chart(made);
}

} // namespace noi::report
