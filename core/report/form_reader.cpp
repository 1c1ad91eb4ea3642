#include "core/reference/pack_row.h"
#include "core/report/cuts.h"
#include "core/report/form.h"

#include <algorithm>

namespace noi::report
{

namespace
{

QStringList parts(const QString& text)
{
    QStringList all = text.split(u'|');
    for (QString& one : all)
        one = one.trimmed();
    return all;
}

/// Reads the keys of a form's head.
class FormHead : PackHead
{
public:
    FormHead(const PackInfo& info, const IndicatorPack& indicators)
        : PackHead(info,
                   QT_TRANSLATE_NOOP("Error", "The form %1 cannot be used: “%2” after its key %3 makes no "
                                              "sense.")),
          m_indicators(indicators)
    {
    }

    Result<Form> read()
    {
        Form form;
        PackHead::read(form, QStringLiteral("form"));
        form.jumpPercent = value(QStringLiteral("jump")).toInt();
        if (!info().note.isEmpty()) form.notes = {{info().note, {}}};
        for (const Period::Kind kind : periods())
            form.deadlines.insert(kind, readDeadline(QStringLiteral("deadline_") + codeOf(kind)));
        readColumns(form);
        readChecks(form);
        if (failure()) return *failure();
        return form;
    }

private:
    Deadline readDeadline(const QString& key)
    {
        if (value(key).isEmpty()) return {};
        const QStringList words = value(key).split(u' ');
        const int days = words.value(1).toInt();
        const bool before = words[0] == QStringLiteral("before");
        if (words.size() != 2 || days < 1 || days > 31 ||
            (!before && words[0] != QStringLiteral("working"))) {
            refuse(key);
            return {};
        }
        return {before ? Deadline::Kind::BeforeDay : Deadline::Kind::WorkingDays, days};
    }

    void readColumns(Form& form)
    {
        for (int i = 1;; ++i) {
            const QString key = QStringLiteral("column_%1").arg(i);
            if (i > 1 && value(key).isEmpty()) return;
            const QStringList said = parts(needed(key));
            if (failure() || said.size() < 4) return refuse(key);
            FormColumn column{said[0], {}, {}, {said[3], said.value(4)}, {said.value(5), said.value(6)}, {}};
            if (!readSpan(said[1], form, column)) return refuse(key);
            // Families that lack what the cut names have no figure in this column.
            column.cuts = cutsOf(said[2]);
            if (column.cuts.isEmpty() || form.column(column.code)) return refuse(key);
            form.columns.append(column);
        }
    }

    static bool readSpan(const QString& text, const Form& form, FormColumn& column)
    {
        using Span = FormColumn::Span;
        const QString share = QStringLiteral("share of ");
        if (text == QStringLiteral("january")) column.span = Span::January;
        if (text.startsWith(share)) {
            column.span = Span::Share;
            column.shareOf = text.mid(share.size());
            const FormColumn* const base = form.column(column.shareOf);
            return base && base->span != Span::Share;
        }
        return column.span == Span::January || text == QStringLiteral("period");
    }

    void readChecks(Form& form)
    {
        for (int i = 1;; ++i) {
            const QString key = QStringLiteral("check_%1").arg(i);
            if (value(key).isEmpty()) return;
            const QStringList said = parts(value(key));
            const auto rule = Expression::parse(said[0], m_indicators.codes());
            if (!rule || said.size() < 2) return refuse(key);
            FormCheck check{*rule, {}, {}, {said[1], said.value(2)}};
            if (const QStringList sides = said[0].split(QStringLiteral("<=")); sides.size() == 2) {
                if (const auto left = Expression::parse(sides[0], m_indicators.codes())) check.left = *left;
                if (const auto right = Expression::parse(sides[1], m_indicators.codes()))
                    check.right = *right;
            }
            form.checks.append(check);
        }
    }

    const IndicatorPack& m_indicators;
};

/// Whether a row can have a figure in a column: every indicator it names has a family that knows the cut.
bool fits(const FormRow& row, const FormColumn& column, const Form& form, const IndicatorPack& indicators)
{
    if (column.span == FormColumn::Span::Share)
        return row.of && fits(row, *form.column(column.shareOf), form, indicators);
    return canCut(*row.value, column.cuts, indicators);
}

Result<FormRow> readRow(const PackTable& table, qsizetype i, const Form& form,
                        const IndicatorPack& indicators)
{
    enum Column { Code, Level, Number, LabelVi, LabelEn, Value, Of, Columns };
    PackRow row(table, i);
    FormRow read{row.required(Code),
                 row.number(Level, 0, 9).value_or(0),
                 row.text(Number),
                 {row.required(LabelVi), row.text(LabelEn)},
                 {},
                 {},
                 row.list(Columns)};
    const auto expression = [&](int column) -> std::optional<Expression> {
        if (row.text(column).isEmpty()) return {};
        const auto parsed = Expression::parse(row.text(column), indicators.codes());
        if (!parsed) row.refuse(column);
        return parsed ? std::optional(*parsed) : std::nullopt;
    };
    read.value = expression(Value);
    read.of = expression(Of);
    if (row.failure()) return *row.failure();
    if (!read.value) {
        read.columns.clear(); // a heading has no figures
        return read;
    }
    const bool all = read.columns.isEmpty();
    for (const FormColumn& column : form.columns)
        if (all && (column.span != FormColumn::Span::Share || read.of)) read.columns.append(column.code);
    for (const QString& code : std::as_const(read.columns)) {
        const FormColumn* const column = form.column(code);
        if (!column || !fits(read, *column, form, indicators)) row.refuse(Columns);
    }
    if (row.failure()) return *row.failure();
    return read;
}

} // namespace

Result<Form> Form::read(const QByteArray& bytes, const QString& file, const IndicatorPack& indicators)
{
    const auto table =
        PackTable::read(bytes, file,
                        {QStringLiteral("row"), QStringLiteral("level"), QStringLiteral("number"),
                         QStringLiteral("label_vi"), QStringLiteral("label_en"), QStringLiteral("value"),
                         QStringLiteral("of"), QStringLiteral("columns")});
    if (!table) return table.error();
    auto form = FormHead(table->info(), indicators).read();
    if (!form) return form;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        const auto row = readRow(*table, i, *form, indicators);
        if (!row) return row.error();
        if (std::ranges::find(form->rows, row->code, &FormRow::code) != form->rows.end())
            return packHasTwice(*table, i, row->code);
        form->rows.append(*row);
    }
    return form;
}

} // namespace noi::report
