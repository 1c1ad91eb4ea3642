#pragma once

#include "core/report/people.h"
#include "core/report/report_reference.h"
#include "core/report/report_table.h"
#include "core/report/scope.h"
#include "core/report/series_doses.h"
#include "core/store/database.h"

#include <map>
#include <memory>

namespace noi::report
{

struct BirthsRead;

/// One figure: how many, and the records that are counted, ascending.
struct Figure {
    qint64 value = 0;
    QList<Id> records;
};

/// Who reports, and when it is made.
struct Reporter {
    Scope scope;
    QString station; ///< as it prints
    QString above;   ///< whom it reports to
    PartialDate now;
};

/// Makes reports from the registers as they stand. A family's rows are worked out once for each span and kept
/// as long as this object: use one for one report, after SeriesDoses::refresh() gave 0, within one job of the
/// store's thread.
class ReportMaker
{
public:
    ReportMaker(Database& database, const ReportReference& reference, Reporter reporter);
    ~ReportMaker();
    ReportMaker(const ReportMaker&) = delete;
    ReportMaker& operator=(const ReportMaker&) = delete;

    /// The form filled for a period; texts in `language` ("vi", "en"). NotFound: no such form.
    Result<ReportTable> make(const QString& form, const Period& period,
                             const QString& language = QStringLiteral("vi"));
    /// All spans that will be asked for lie in this one: one table of a family serves them all.
    void expect(const Period& widest) { m_widest = widest; }
    /// One indicator by its place in the pack, restricted by a cut.
    Result<Figure> figure(int indicator, const Condition& cut, const Period& span);
    /// An expression over indicators, each cut by its family's: the value, and the records of all of them.
    /// None where it cannot be worked out (a division by zero).
    Result<std::optional<Figure>> value(const Expression& expression, const Cuts& cuts, const Period& span);
    /// The same hamlet by hamlet, without records: of every hamlet that has any in it; empty: not known.
    Result<QHash<QString, qint64>> byHamlet(const Expression& expression, const Cuts& cuts,
                                            const Period& span);

    [[nodiscard]] const ReportReference& reference() const { return m_reference; }
    /// The days that a column is about.
    [[nodiscard]] static Period spanOf(const FormColumn& column, const Period& period);

private:
    Result<void> prepare();
    Result<QString> tableOf(const QString& family, const Period& span);
    /// SQL of the rows that count: what is added up, and "… FROM … WHERE …" with its values.
    struct Counted {
        QString added, rows;
        QVariantList values;
    };
    Result<Counted> counted(int indicator, const Condition& cut, const Period& span);
    Result<Cell> cell(const Form& form, const FormRow& row, const FormColumn& column, const Period& period);
    Result<TableRow> row(const Form& form, const FormRow& row, const Period& period, const QString& language);

    Database& m_database;
    const ReportReference& m_reference;
    Reporter m_reporter;
    std::unique_ptr<People> m_people;
    std::unique_ptr<BirthsRead> m_births;
    SeriesDoses m_doses;
    Period m_widest; ///< of the report being made: one table of a family serves all spans within
    std::map<std::pair<QString, QString>, QString> m_tables;       ///< family and span → temporary table
    std::map<std::tuple<int, QString, QString>, Figure> m_figures; ///< indicator, cut, span
};

} // namespace noi::report
