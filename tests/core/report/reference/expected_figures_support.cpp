#include "tests/core/report/reference/expected_figures.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

#include <algorithm>

namespace noi::test::reference
{

namespace
{

const FormColumn& columnOf(const Form& form, const QString& code)
{
    const auto at = std::ranges::find(form.columns, code, &FormColumn::code);
    INFO("form " << form.code.toStdString() << ", column " << code.toStdString());
    REQUIRE(at != form.columns.end());
    return *at;
}

/// Ascending, each once.
void order(QList<Id>& ids)
{
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
}

} // namespace

Span sinceJanuary(const Span& period) { return {QDate(period.to.year(), 1, 1), period.to}; }

QList<Row> rowsThatHold(const QList<Row>& rows, const QString& when, const QString& cut)
{
    const Condition counts(when), isIn(cut);
    QList<Row> held;
    for (const Row& row : rows)
        if (counts.holds(row) && isIn.holds(row)) held.append(row);
    return held;
}

const QList<Row>& ExpectedFigures::rowsThatHold(const IndicatorLine& indicator, const QString& cut)
{
    const std::pair which(indicator.code, cut);
    if (!m_held.contains(which))
        m_held.insert(which, reference::rowsThatHold(m_families.rows(indicator.family), indicator.when, cut));
    return m_held[which];
}

const QList<Row>& ExpectedFigures::measurementRows(const Span& span)
{
    if (!m_measurements.contains(span)) m_measurements.insert(span, m_families.measurementRows(span));
    return m_measurements[span];
}

ExpectedFigure ExpectedFigures::figure(const QString& code, const QString& cut, const Span& span)
{
    INFO("indicator " << code.toStdString() << ", cut: " << cut.toStdString());
    REQUIRE(m_packs.indicators.contains(code));
    const IndicatorLine& indicator = m_packs.indicators[code];
    const QList<Row> held = indicator.family == QStringLiteral("measurement")
                                ? reference::rowsThatHold(measurementRows(span), indicator.when, cut)
                                : rowsThatHold(indicator, cut);
    ExpectedFigure figure;
    for (const Row& row : held) {
        if (!span.holds(row.day)) continue;
        if (indicator.sum.isEmpty()) {
            ++figure.value;
        } else {
            const Value added = row.columns[indicator.sum];
            if (std::holds_alternative<qint64>(added)) figure.value += std::get<qint64>(added);
        }
        figure.records.append(row.record);
    }
    order(figure.records);
    return figure;
}

ExpectedFigure ExpectedFigures::value(const QString& expression, const QString& cut, const Span& span)
{
    static const QRegularExpression part(QStringLiteral("([+-]?)\\s*([a-z_][a-z_0-9]*)"));
    ExpectedFigure sum;
    for (auto found = part.globalMatch(expression); found.hasNext();) {
        const auto one = found.next();
        const ExpectedFigure added = figure(one.captured(2), cut, span);
        sum.value += one.captured(1) == QStringLiteral("-") ? -added.value : added.value;
        sum.records += added.records;
    }
    order(sum.records);
    return sum;
}

ExpectedCell ExpectedFigures::cell(const Form& form, const FormRow& row, const FormColumn& column,
                                   const Span& period)
{
    const bool isShare = !column.shareOf.isEmpty();
    ExpectedCell cell;
    cell.closed =
        (!row.columns.isEmpty() && !row.columns.contains(column.code)) || (isShare && row.of.isEmpty());
    if (cell.closed) return cell;
    const FormColumn& counted = isShare ? columnOf(form, column.shareOf) : column;
    const Span span = counted.span == QStringLiteral("january") ? sinceJanuary(period) : period;
    const ExpectedFigure figure = value(row.value, counted.cut, span);
    if (!isShare) {
        cell.count = figure.value;
        cell.records = figure.records;
        return cell;
    }
    const qint64 whole = value(row.of, counted.cut, span).value;
    if (whole != 0) cell.percent = 100.0 * double(figure.value) / double(whole);
    return cell;
}

ExpectedTable ExpectedFigures::table(const Form& form, const Span& period)
{
    ExpectedTable table;
    for (const FormRow& row : form.rows) {
        if (row.isHeading()) continue;
        for (const FormColumn& column : form.columns)
            table.insert({row.code, column.code}, cell(form, row, column, period));
    }
    return table;
}

} // namespace noi::test::reference
