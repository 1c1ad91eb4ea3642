#pragma once

#include "tests/core/report/reference/families.h"

#include <QMap>

namespace noi::test::reference
{

/// What stands behind an indicator, a cut and a span: the figure and the records it counts, ascending.
struct ExpectedFigure {
    qint64 value = 0;
    QList<Id> records;
    bool operator==(const ExpectedFigure&) const = default;
};

/// One cell of a form, as resources/reports/README.md says.
struct ExpectedCell {
    bool closed = false;           ///< the form has nothing here
    std::optional<qint64> count;   ///< of a figure
    std::optional<double> percent; ///< of a share; none where there is nothing to set it in proportion to
    QList<Id> records;             ///< behind a figure
};

/// Every cell of a form in a period, by row and column; headings are not in it.
using ExpectedTable = QMap<std::pair<QString, QString>, ExpectedCell>;

/// The figures of a commune by the plain second implementation.
class ExpectedFigures
{
public:
    ExpectedFigures(const CommuneRecords& commune, const ReportPacks& packs)
        : m_families(commune, packs), m_packs(packs)
    {
    }

    [[nodiscard]] ExpectedFigure figure(const QString& indicator, const QString& cut, const Span& span);
    /// An expression over indicators: names, + and −. Its records are those of all its names.
    [[nodiscard]] ExpectedFigure value(const QString& expression, const QString& cut, const Span& span);
    [[nodiscard]] ExpectedTable table(const Form& form, const Span& period);
    [[nodiscard]] const Families& families() const { return m_families; }

private:
    [[nodiscard]] const QList<Row>& rowsThatHold(const IndicatorLine& indicator, const QString& cut);
    [[nodiscard]] const QList<Row>& measurementRows(const Span& span);
    [[nodiscard]] ExpectedCell cell(const Form& form, const FormRow& row, const FormColumn& column,
                                    const Span& period);

    Families m_families;
    const ReportPacks& m_packs;
    QMap<std::pair<QString, QString>, QList<Row>> m_held; ///< indicator and cut → rows of any day
    QMap<Span, QList<Row>> m_measurements;
};

/// Those of the rows on which the condition of the indicator and the cut hold.
[[nodiscard]] QList<Row> rowsThatHold(const QList<Row>& rows, const QString& when, const QString& cut);
/// 1 January of the year of the last day, to that day.
[[nodiscard]] Span sinceJanuary(const Span& period);

} // namespace noi::test::reference
