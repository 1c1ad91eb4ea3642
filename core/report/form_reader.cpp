#include "core/reference/pack_row.h"
#include "core/report/family_columns.h"
#include "core/report/form.h"

#include <algorithm>

namespace noi::report
{

namespace
{

const QHash<QString, Period::Kind> periodKinds{{QStringLiteral("month"), Period::Kind::Month},
                                               {QStringLiteral("quarter"), Period::Kind::Quarter},
                                               {QStringLiteral("half-year"), Period::Kind::HalfYear},
                                               {QStringLiteral("year"), Period::Kind::Year},
                                               {QStringLiteral("days"), Period::Kind::Days}};

QStringList parts(const QString& text)
{
    QStringList all = text.split(u'|');
    for (QString& one : all)
        one = one.trimmed();
    return all;
}

/// Reads the keys of a form's head; the first that cannot be right is kept as the error.
class FormHead
{
public:
    FormHead(const PackInfo& info, const IndicatorPack& indicators) : m_info(info), m_indicators(indicators)
    {
    }

    Result<Form> read()
    {
        Form form;
        form.code = needed(QStringLiteral("form"));
        form.version = m_info.version;
        form.order = needed(QStringLiteral("order")).toInt();
        form.name = {needed(QStringLiteral("name_vi")), value(QStringLiteral("name_en"))};
        form.legal = {value(QStringLiteral("legal_vi")), value(QStringLiteral("legal_en"))};
        form.landscape = value(QStringLiteral("landscape")) == QStringLiteral("yes");
        form.a3 = value(QStringLiteral("a3")) == QStringLiteral("yes");
        form.jumpPercent = value(QStringLiteral("jump")).toInt();
        if (!m_info.note.isEmpty()) form.notes = {m_info.note};
        readSigners(form);
        readPeriods(form);
        readColumns(form);
        readChecks(form);
        if (m_failure) return *m_failure;
        return form;
    }

private:
    [[nodiscard]] QString value(const QString& key) const { return m_info.others.value(key); }
    QString needed(const QString& key)
    {
        if (value(key).isEmpty()) refuse(key);
        return value(key);
    }
    void refuse(const QString& key)
    {
        if (m_failure) return;
        m_failure =
            Error{ErrorKind::Damaged,
                  QT_TRANSLATE_NOOP("Error", "The form %1 cannot be used: “%2” after its key %3 makes no "
                                             "sense."),
                  {m_info.file, value(key), key}};
    }

    void readSigners(Form& form)
    {
        const QStringList vi = parts(value(QStringLiteral("signers_vi"))),
                          en = parts(value(QStringLiteral("signers_en")));
        for (qsizetype i = 0; i < vi.size(); ++i)
            form.signers.append({vi[i], en.value(i)});
    }

    void readPeriods(Form& form)
    {
        const QString key = QStringLiteral("periods");
        const QStringList kinds = needed(key).split(u' ', Qt::SkipEmptyParts);
        for (const QString& kind : kinds) {
            if (!periodKinds.contains(kind)) return refuse(key);
            const QString deadline = QStringLiteral("deadline_") + kind;
            form.deadlines.insert(periodKinds.value(kind), readDeadline(deadline));
        }
    }

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
            if (m_failure || said.size() < 4) return refuse(key);
            FormColumn column{said[0], {}, {}, {said[3], said.value(4)}, {said.value(5), said.value(6)}, {}};
            if (!readSpan(said[1], form, column)) return refuse(key);
            // Families that lack what the cut names have no figure in this column.
            for (const FamilyColumns& family : familyColumns())
                if (const auto cut = Condition::parse(said[2], columnNamesOf(family.name)); cut)
                    column.cuts.insert(family.name, *cut);
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

    const PackInfo& m_info;
    const IndicatorPack& m_indicators;
    std::optional<Error> m_failure;
};

/// Whether a row can have a figure in a column: every indicator it names has a family that knows the cut.
bool fits(const FormRow& row, const FormColumn& column, const Form& form, const IndicatorPack& indicators)
{
    if (column.span == FormColumn::Span::Share)
        return row.of && fits(row, *form.column(column.shareOf), form, indicators);
    return std::ranges::all_of(row.value->looksAt(), [&](int which) {
        return column.cuts.contains(indicators.all()[which].family);
    });
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
    if (!read.value) return read;
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
