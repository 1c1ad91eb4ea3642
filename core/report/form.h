#pragma once

#include "core/clinical/rules/expression.h"
#include "core/reference/pack_table.h"
#include "core/reference/words.h"
#include "core/report/cuts.h"
#include "core/report/period.h"
#include "core/report/printed_head.h"

#include <QHash>

#include <optional>

namespace noi::report
{

/// When a report of a period is to be handed in: before a day of the next month, or within working days.
struct Deadline {
    enum class Kind { None, BeforeDay, WorkingDays };
    Kind kind = Kind::None;
    int days = 0;

    /// The last day in time, after a period that ends on `end`; invalid: none is set. Working days are Monday
    /// to Friday; holidays are not taken off.
    [[nodiscard]] QDate after(QDate end) const;
};

struct FormColumn {
    enum class Span { Period, January, Share };
    QString code;
    Span span = Span::Period;
    QString shareOf; ///< code of the column that a share is worked out in
    Words title, group;
    Cuts cuts; ///< what figures of the column fulfil besides their own
};

struct FormRow {
    QString code;
    int level = 0;
    QString number;
    Words label;
    std::optional<Expression> value, of; ///< over the indicators, in the pack's order; no value: a heading
    QStringList columns;                 ///< codes of those it has a figure in
};

/// What must hold of the figures of a report.
struct FormCheck {
    Expression rule;
    std::optional<Expression> left, right; ///< of a rule "left <= right"
    Words what;
};

/// One report form, as a dated pack says it. Format: resources/reports/README.md.
struct Form : PrintedHead {
    QHash<Period::Kind, Deadline> deadlines; ///< of each kind of period it is made for
    QList<FormColumn> columns;
    QList<FormRow> rows;
    QList<FormCheck> checks;
    int jumpPercent = 0; ///< a figure that differs by more from the period before is asked about; 0: none

    [[nodiscard]] const FormColumn* column(const QString& named) const; ///< null: none
    /// The column in which the checks look: the first since January, else the first.
    [[nodiscard]] const FormColumn& checkedColumn() const;

    /// Fails with Damaged, naming the line or the key.
    static Result<Form> read(const QByteArray& bytes, const QString& file, const IndicatorPack& indicators);
};

} // namespace noi::report
