#pragma once

#include "core/report/report_reference.h"
#include "core/report/scope.h"
#include "core/store/database.h"

namespace noi::report
{

/// The family "dose": which dose of its series each dose is. Going through two million doses takes longer
/// than a report may, so the rows are kept in the table series_dose, and the people who were written in since
/// (core/store/recount.h) are worked out again before a report is made. README.md has the rules.
class SeriesDoses
{
public:
    SeriesDoses(Database& database, const ReportReference& reference)
        : m_database(database), m_reference(reference)
    {
    }

    /// Works out again the people of at most about `limit` files, in one transaction; how many files are
    /// left. 0: the table is right as of now.
    Result<qint64> refresh(int limit);

    /// The rows as a table to select from, with the family's columns; the values for its marks. To be asked
    /// of an object made after the last refresh().
    Result<QString> source(const Scope& scope, QVariantList& values);

private:
    Result<void> beginAgainIfPacksChanged();
    Result<void> spreadOut();
    /// A condition that every row fulfils: naming all numbers there are lets the table's key lead to the days
    /// where whoever asks says nothing of numbers.
    Result<QString> anyNumber();

    Database& m_database;
    const ReportReference& m_reference;
    QString m_anyNumber; ///< empty: not asked yet
};

} // namespace noi::report
