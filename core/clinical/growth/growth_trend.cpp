#include "core/clinical/growth/growth_trend.h"

#include "core/reference/pack_row.h"

#include <cmath>

namespace noi::growth
{

namespace
{

constexpr int oldest = 240; // months

/// Lines of whole deviations, −3 to 3, that lie between two scores: fallen through when the first is the
/// higher.
int linesBetween(double high, double low)
{
    int lines = 0;
    for (int line = -3; line <= 3; ++line)
        lines += low < line && line <= high;
    return lines;
}

std::optional<double> zOf(const GrowthPoint& point, Figure figure)
{
    const auto& score = figure == Figure::Weight   ? point.scores.weight
                        : figure == Figure::Length ? point.scores.length
                                                   : point.scores.weightForLength;
    return score && !score->implausible ? std::optional(score->z) : std::nullopt;
}

/// Weight where it says something of the child and not of water.
std::optional<double> grams(const GrowthPoint& point)
{
    return point.measured.weightKg && !point.measured.oedema ? std::optional(*point.measured.weightKg * 1000)
                                                             : std::nullopt;
}

double daysBetween(const GrowthPoint& earlier, const GrowthPoint& later)
{
    return *later.measured.ageDays - *earlier.measured.ageDays;
}

/// The figure of which `holds` is true between the two scores, if there is one.
template <typename Holds>
std::optional<Figure> figureWhere(const GrowthPoint& earlier, const GrowthPoint& later,
                                  std::initializer_list<Figure> figures, Holds holds)
{
    for (const Figure figure : figures)
        if (const auto before = zOf(earlier, figure), now = zOf(later, figure);
            before && now && holds(*before, *now))
            return figure;
    return {};
}

} // namespace

Result<TrendRules> TrendRules::read(const QByteArray& bytes, const QString& file)
{
    enum Column { Kind, FromMonth, ToMonth, Days, Amount };
    const auto table =
        PackTable::read(bytes, file,
                        {QStringLiteral("kind"), QStringLiteral("from_month"), QStringLiteral("to_month"),
                         QStringLiteral("days"), QStringLiteral("amount")});
    if (!table) return table.error();
    TrendRules rules;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        const auto kind = TrendKind(row.oneOf(
            Kind, {QStringLiteral("weight-loss"), QStringLiteral("no-gain"), QStringLiteral("crossed-down"),
                   QStringLiteral("crossed-up"), QStringLiteral("shorter"), QStringLiteral("jump")}));
        const int from = row.number(FromMonth, 0, oldest).value_or(0),
                  to = row.number(ToMonth, from, oldest).value_or(oldest);
        const int days = row.number(Days, 1, 20 * 366).value_or(0);
        const double amount = row.decimal(Amount, 0, 10000).value_or(0);
        for (const int column : {Days, Amount})
            (void)row.required(column);
        if (row.failure()) return *row.failure();
        rules.m_rules.append({kind, from, to, days, amount});
    }
    return rules;
}

std::optional<Trend> TrendRules::between(const Rule& rule, const QList<GrowthPoint>& points,
                                         qsizetype from) const
{
    const qsizetype to = points.size() - 1;
    const GrowthPoint &earlier = points[from], &later = points[to];
    const auto lost = [&]() -> std::optional<double> {
        const auto before = grams(earlier), now = grams(later);
        return before && now ? std::optional(*before - *now) : std::nullopt;
    };
    const auto trend = [&](std::optional<Figure> figure) {
        return figure ? std::optional(Trend{rule.kind, *figure, from, to}) : std::nullopt;
    };
    const auto when = [](bool holds, Figure figure) { return holds ? std::optional(figure) : std::nullopt; };
    const double amount = rule.amount;
    switch (rule.kind) {
    case TrendKind::WeightLoss: return trend(when(lost().value_or(-1) > amount, Figure::Weight));
    case TrendKind::NoGain: return trend(when(lost() && -*lost() <= amount, Figure::Weight));
    case TrendKind::CrossedDown:
        return trend(
            figureWhere(earlier, later, {Figure::Weight, Figure::Length, Figure::WeightForLength},
                        [amount](double before, double now) { return linesBetween(before, now) >= amount; }));
    case TrendKind::CrossedUp:
        return trend(
            figureWhere(earlier, later, {Figure::WeightForLength},
                        [amount](double before, double now) { return linesBetween(now, before) >= amount; }));
    case TrendKind::Shorter: {
        const auto &before = earlier.scores.lengthCm, &now = later.scores.lengthCm;
        return trend(when(before && now && (*before - *now) * 10 > amount, Figure::Length));
    }
    case TrendKind::Jump:
        return trend(
            figureWhere(earlier, later, {Figure::Weight, Figure::Length},
                        [amount](double before, double now) { return std::abs(now - before) > amount; }));
    }
    return {};
}

QList<Trend> TrendRules::ofLast(const QList<GrowthPoint>& points) const
{
    QList<Trend> all;
    if (points.isEmpty() || !points.last().measured.ageDays) return all;
    const double months = *points.last().measured.ageDays / daysInMonth;
    for (const Rule& rule : m_rules) {
        if (months < rule.fromMonth || months >= rule.toMonth + 1) continue;
        // Latest first: what changed since the last time is said before what changed in a year.
        for (qsizetype from = points.size() - 2; from >= 0; --from) {
            if (!points[from].measured.ageDays) continue;
            const double apart = daysBetween(points[from], points.last());
            if (rule.kind == TrendKind::NoGain ? apart < rule.days : apart > rule.days) continue;
            const auto trend = between(rule, points, from);
            if (trend) all.append(*trend);
            // Weights are held against the one weighing that is near enough (or far enough back), lines
            // against any.
            const bool weighed = grams(points[from]).has_value();
            if (trend || ((rule.kind == TrendKind::WeightLoss || rule.kind == TrendKind::NoGain) && weighed))
                break;
        }
    }
    return all;
}

} // namespace noi::growth
