#include "core/report/chart_pack.h"

#include "core/reference/pack_row.h"
#include "core/report/family_columns.h"

#include <algorithm>

namespace noi::report
{

namespace
{

using Kind = ChartPack::Kind;

const QString measurement = QStringLiteral("measurement");

const QStringList& kinds()
{
    static const QStringList all{QStringLiteral("months"), QStringLiteral("hamlets"),
                                 QStringLiteral("growth"), QStringLiteral("deliveries")};
    return all;
}

const QStringList& partKeys()
{
    static const QStringList all{QStringLiteral("severe"), QStringLiteral("moderate"),
                                 QStringLiteral("normal"), QStringLiteral("over")};
    return all;
}

const QStringList& places()
{
    static const QStringList all{QStringLiteral("station"), QStringLiteral("hospital"),
                                 QStringLiteral("home"), QStringLiteral("unknown")};
    return all;
}

/// What can be counted in a chart; none otherwise.
std::optional<Expression> expressionOf(const QString& text, const Cuts& cuts, const IndicatorPack& indicators)
{
    const auto parsed = Expression::parse(text, indicators.codes());
    if (!parsed || !canCut(*parsed, cuts, indicators)) return {};
    return *parsed;
}

/// Reads the keys of a chart's head.
class ChartHead : PackHead
{
public:
    ChartHead(const PackInfo& info, const Cuts& cuts, const IndicatorPack& indicators)
        : PackHead(info,
                   QT_TRANSLATE_NOOP("Error", "The chart %1 cannot be used: “%2” after its key %3 makes no "
                                              "sense.")),
          m_cuts(cuts), m_indicators(indicators)
    {
    }

    Result<ChartPack> read()
    {
        ChartPack chart;
        PackHead::read(chart, QStringLiteral("chart"));
        chart.periods = periods();
        const auto kind = kinds().indexOf(needed(QStringLiteral("kind")));
        if (kind < 0) refuse(QStringLiteral("kind"));
        chart.kind = static_cast<Kind>(std::max<qsizetype>(kind, 0));
        if (m_cuts.isEmpty()) refuse(QStringLiteral("cut"));
        readShares(chart);
        readParts(chart);
        if (failure()) return *failure();
        return chart;
    }

private:
    void readShares(ChartPack& chart)
    {
        const QString wanted = QStringLiteral("wanted"), target = QStringLiteral("target");
        if (!value(wanted).isEmpty()) {
            bool isNumber = false;
            chart.wanted = value(wanted).toDouble(&isNumber);
            const bool hasShares = chart.kind == Kind::Months || chart.kind == Kind::Hamlets;
            if (!isNumber || !hasShares || !(chart.wanted > 0 && chart.wanted <= 100)) refuse(wanted);
        }
        if (value(target).isEmpty()) return;
        chart.target = expressionOf(value(target), m_cuts, m_indicators);
        if (!chart.target || chart.kind != Kind::Months) refuse(target);
    }

    void readParts(ChartPack& chart)
    {
        for (size_t i = 0; i < chart.parts.size(); ++i) {
            const QString& key = partKeys()[qsizetype(i)];
            ChartPack::Part& part = chart.parts[i];
            part.name = inBoth(key);
            if (chart.kind != Kind::Growth) {
                if (!value(key).isEmpty() || !part.name.vi.isEmpty()) refuse(key);
                continue;
            }
            // Who is above any limit may have no part of their own; then they are among the others.
            if (key == partKeys().last() && value(key).isEmpty() && part.name.vi.isEmpty()) continue;
            (void)needed(key + QStringLiteral("_vi"));
            part.value = expressionOf(needed(key), m_cuts, m_indicators);
            if (!part.value || !isOfMeasurements(*part.value)) refuse(key);
        }
    }

    /// The groups of age are conditions on that family.
    [[nodiscard]] bool isOfMeasurements(const Expression& expression) const
    {
        return std::ranges::all_of(expression.looksAt(), [this](int which) {
            return m_indicators.all()[which].family == measurement;
        });
    }

    const Cuts& m_cuts;
    const IndicatorPack& m_indicators;
};

Result<ChartPack::Row> readRow(const PackTable& table, qsizetype i, Kind kind, const Cuts& cuts,
                               const IndicatorPack& indicators)
{
    enum Column { Code, NameVi, NameEn, Value, Of, When };
    PackRow row(table, i);
    ChartPack::Row read{row.required(Code), {row.required(NameVi), row.text(NameEn)}, {}, {}, cuts};
    const auto expression = [&](int column, bool belongs) -> std::optional<Expression> {
        const QString text = belongs ? row.required(column) : row.text(column);
        const auto parsed = belongs ? expressionOf(text, cuts, indicators) : std::nullopt;
        if (belongs ? !parsed : !text.isEmpty()) row.refuse(column);
        return parsed;
    };
    read.value = expression(Value, kind != Kind::Growth);
    read.of = expression(Of, kind == Kind::Hamlets);
    if (kind == Kind::Growth) {
        const auto when = Condition::parse(row.required(When), columnNamesOf(measurement));
        if (!when) row.refuse(When);
        read.cuts = {{measurement, cuts.value(measurement) && when.valueOr({})}};
    } else if (!row.text(When).isEmpty()) {
        row.refuse(When);
    }
    if (kind == Kind::Deliveries && !places().contains(read.code)) row.refuse(Code);
    if (row.failure()) return *row.failure();
    return read;
}

/// Whether these are as many rows as the kind can draw.
bool fits(const ChartPack& chart)
{
    switch (chart.kind) {
    case Kind::Months: return chart.rows.size() == 1 || chart.rows.size() == 2;
    case Kind::Hamlets: return chart.rows.size() == 1;
    case Kind::Growth: return !chart.rows.isEmpty();
    case Kind::Deliveries: break;
    }
    for (qsizetype i = 0; i < places().size(); ++i)
        if (chart.rows.value(i).code != places()[i] && i + 1 < places().size()) return false;
    return true;
}

} // namespace

Result<ChartPack> ChartPack::read(const QByteArray& bytes, const QString& file,
                                  const IndicatorPack& indicators)
{
    const auto table =
        PackTable::read(bytes, file,
                        {QStringLiteral("code"), QStringLiteral("name_vi"), QStringLiteral("name_en"),
                         QStringLiteral("value"), QStringLiteral("of"), QStringLiteral("when")});
    if (!table) return table.error();
    const Cuts cuts = cutsOf(table->info().others.value(QStringLiteral("cut")));
    auto chart = ChartHead(table->info(), cuts, indicators).read();
    if (!chart) return chart;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        const auto row = readRow(*table, i, chart->kind, cuts, indicators);
        if (!row) return row.error();
        if (std::ranges::find(chart->rows, row->code, &Row::code) != chart->rows.end())
            return packHasTwice(*table, i, row->code);
        chart->rows.append(*row);
    }
    if (chart->kind == Kind::Deliveries)
        std::ranges::sort(chart->rows, {}, [](const Row& row) { return places().indexOf(row.code); });
    if (!fits(*chart))
        return Error{ErrorKind::Damaged,
                     QT_TRANSLATE_NOOP("Error", "The chart %1 cannot be used: it has too few or too many "
                                                "rows for what it draws."),
                     {file}};
    return chart;
}

} // namespace noi::report
