#include "core/report/report_maker.h"

#include "core/report/families/births.h"
#include "core/report/family.h"
#include "core/report/family_columns.h"

#include <algorithm>
#include <cmath>

namespace noi::report
{

namespace
{

const QString kept = QStringLiteral("dose"); ///< the family whose rows are kept in a table of their own

const QString lastOfSpan = QStringLiteral("measurement"); ///< the one family whose rows depend on the span

constexpr int shareDecimals = 1;
constexpr double greatestFigure = 1e15; ///< beyond it a formula of a pack has gone wrong

QList<Id> together(const QList<Id>& a, const QList<Id>& b)
{
    QList<Id> all;
    all.reserve(a.size() + b.size());
    std::ranges::set_union(a, b, std::back_inserter(all));
    return all;
}

QString textOf(const Condition& condition)
{
    QStringList text{condition.sql()};
    for (const QVariant& value : condition.values())
        text.append(value.toString());
    return text.join(u'|');
}

bool covers(const Period& wide, const Period& narrow)
{
    return wide.isValid() && wide.from <= narrow.from && wide.to >= narrow.to;
}

Cell label(const QString& text)
{
    Cell cell;
    if (!text.isEmpty()) cell.value = text;
    return cell;
}

QList<TableColumn> columnsOf(const Form& form, const QString& language)
{
    using Align = TableColumn::Align;
    const bool english = language.startsWith(u"en");
    QList<TableColumn> columns{{QStringLiteral("number"),
                                english ? QStringLiteral("No.") : QStringLiteral("TT"),
                                {},
                                Align::Centre,
                                0.5},
                               {QStringLiteral("label"),
                                english ? QStringLiteral("Indicator") : QStringLiteral("Chỉ số"),
                                {},
                                Align::Left,
                                4}};
    for (const FormColumn& column : form.columns)
        columns.append({column.code, column.title.in(language), column.group.in(language), Align::Right, 1});
    return columns;
}

} // namespace

ReportMaker::ReportMaker(Database& database, const ReportReference& reference, Reporter reporter)
    : m_database(database), m_reference(reference), m_reporter(std::move(reporter)),
      m_births(std::make_unique<BirthsRead>()), m_doses(database, reference)
{
}

ReportMaker::~ReportMaker()
{
    // Left behind they would only be in the way of memory: the next report makes its own.
    for (const auto& [which, table] : m_tables)
        if (which.first != kept) (void)m_database.run(QStringLiteral("DROP TABLE IF EXISTS ") + table).ok();
}

Period ReportMaker::spanOf(const FormColumn& column, const Period& period)
{
    return column.span == FormColumn::Span::January ? period.sinceJanuary() : period;
}

Result<void> ReportMaker::prepare()
{
    if (m_people) return {};
    auto people = People::read(m_database);
    if (!people) return people.error();
    m_people = std::make_unique<People>(std::move(people).value());
    return {};
}

/// A temporary table with the family's rows of a span.
Result<QString> ReportMaker::tableOf(const QString& family, const Period& span)
{
    const Period filled = family != lastOfSpan && covers(m_widest, span) ? m_widest : span;
    const std::pair which(family, periodText(filled).from + periodText(filled).until);
    if (const auto made = m_tables.find(which); made != m_tables.end()) return made->second;
    if (auto prepared = prepare(); !prepared) return prepared.error();
    FamilyRows rows(typedColumnsOf(family));
    const FamilyContext context{m_database, m_reference,    m_reporter.scope,
                                *m_people,  m_reporter.now, m_births.get()};
    if (auto done = fillOf(family)(context, filled, rows); !done) return done.error();
    const QString table = QStringLiteral("rows_%1").arg(m_tables.size());
    if (auto stored = rows.store(m_database, table); !stored) return stored.error();
    m_tables.emplace(which, table);
    return table;
}

Result<ReportMaker::Counted> ReportMaker::counted(int which, const Condition& cut, const Period& span)
{
    const Indicator& indicator = m_reference.indicators.all()[which];
    QVariantList values;
    QString from;
    if (indicator.family == kept) {
        const auto rows = m_doses.source(m_reporter.scope, values);
        if (!rows) return rows.error();
        from = *rows;
    } else {
        const auto table = tableOf(indicator.family, span);
        if (!table) return table.error();
        from = *table;
    }
    const Condition when = indicator.when && cut;
    const PeriodText text = periodText(span);
    values += when.values();
    values << text.from << text.until << text.to;
    return Counted{
        indicator.sum.isEmpty() ? QStringLiteral("1") : indicator.sum,
        QStringLiteral(" FROM %1 WHERE (%2) AND %3").arg(from, when.sql(), inPeriod(QStringLiteral("day"))),
        values};
}

Result<Figure> ReportMaker::figure(int which, const Condition& cut, const Period& span)
{
    const auto rows = counted(which, cut, span);
    if (!rows) return rows.error();
    Figure figure;
    auto read = m_database.forEach(QStringLiteral("SELECT record, ") + rows->added + rows->rows, rows->values,
                                   [&](const Row& row) -> Result<void> {
                                       figure.value += row[1].toLongLong();
                                       figure.records.append(Id{row[0].toLongLong()});
                                       return {};
                                   });
    if (!read) return read.error();
    std::ranges::sort(figure.records);
    return figure;
}

Result<std::optional<Figure>> ReportMaker::value(const Expression& expression, const Cuts& cuts,
                                                 const Period& span)
{
    std::vector<Expression::Value> values(size_t(m_reference.indicators.codes().size()));
    QList<Id> records;
    for (const int which : expression.looksAt()) {
        const Condition cut = cuts.value(m_reference.indicators.all()[which].family);
        const std::tuple key(which, textOf(cut), span.text());
        if (!m_figures.contains(key)) {
            auto one = figure(which, cut, span);
            if (!one) return one.error();
            m_figures.emplace(key, std::move(one).value());
        }
        const Figure& one = m_figures.at(key);
        values[size_t(which)] = double(one.value);
        records = records.isEmpty() ? one.records : together(records, one.records);
    }
    const auto result = expression.evaluate(values);
    if (!result || !(std::abs(*result) < greatestFigure)) return std::optional<Figure>();
    return std::optional(Figure{qint64(*result), records});
}

Result<QHash<QString, qint64>> ReportMaker::byHamlet(const Expression& expression, const Cuts& cuts,
                                                     const Period& span)
{
    QHash<QString, std::vector<Expression::Value>> values;
    const std::vector<Expression::Value> nobody(size_t(m_reference.indicators.codes().size()), 0);
    for (const int which : expression.looksAt()) {
        const auto rows = counted(which, cuts.value(m_reference.indicators.all()[which].family), span);
        if (!rows) return rows.error();
        auto read =
            m_database.forEach(QStringLiteral("SELECT coalesce(hamlet, ''), sum(%1)").arg(rows->added) +
                                   rows->rows + QStringLiteral(" GROUP BY 1"),
                               rows->values, [&](const Row& row) -> Result<void> {
                                   const QString hamlet = row[0].toString();
                                   if (!values.contains(hamlet)) values.insert(hamlet, nobody);
                                   values[hamlet][size_t(which)] = double(row[1].toLongLong());
                                   return {};
                               });
        if (!read) return read.error();
    }
    QHash<QString, qint64> counts;
    for (auto one = values.cbegin(); one != values.cend(); ++one)
        if (const auto result = expression.evaluate(*one); result && std::abs(*result) < greatestFigure)
            counts.insert(one.key(), qint64(*result));
    return counts;
}

Result<Cell> ReportMaker::cell(const Form& form, const FormRow& row, const FormColumn& column,
                               const Period& period)
{
    Cell cell;
    cell.closed = row.value && !row.columns.contains(column.code);
    if (!row.columns.contains(column.code)) return cell;
    const bool share = column.span == FormColumn::Span::Share;
    const FormColumn& figures = share ? *form.column(column.shareOf) : column;
    const Period span = spanOf(figures, period);
    const auto counted = value(*row.value, figures.cuts, span);
    if (!counted) return counted.error();
    if (!share) {
        if (*counted) cell.value = (*counted)->value;
        if (*counted) cell.records = (*counted)->records;
        return cell;
    }
    const auto of = value(*row.of, figures.cuts, span);
    if (!of) return of.error();
    cell.decimals = shareDecimals;
    if (*counted && *of && (*of)->value > 0)
        cell.value = Cell::Percent{100.0 * double((*counted)->value) / double((*of)->value)};
    return cell;
}

Result<TableRow> ReportMaker::row(const Form& form, const FormRow& row, const Period& period,
                                  const QString& language)
{
    TableRow made{row.code, row.level, !row.value, {label(row.number), label(row.label.in(language))}};
    for (const FormColumn& column : form.columns) {
        const auto one = cell(form, row, column, period);
        if (!one) return one.error();
        made.cells.append(*one);
    }
    return made;
}

Result<ReportTable> ReportMaker::make(const QString& code, const Period& period, const QString& language)
{
    const Form* const form = m_reference.forms.byCode(code);
    if (!form)
        return Error{ErrorKind::NotFound,
                     QT_TRANSLATE_NOOP("Error",
                                       "There is no report form “%1” for this time. Ask the province for its "
                                       "data pack."),
                     {code}};
    ReportTable table = headedTable(*form, period, m_reporter, language);
    table.columns = columnsOf(*form, language);
    m_widest = {Period::Kind::Days, std::min(period.from, period.sinceJanuary().from), period.to};
    for (const FormRow& one : form->rows) {
        const auto made = row(*form, one, period, language);
        if (!made) return made.error();
        table.rows.append(*made);
    }
    return table;
}

} // namespace noi::report
