#pragma once

#include "core/reference/reference.h"
#include "core/report/book_list.h"
#include "core/report/report_maker.h"
#include "core/service/due_list.h"

namespace noi::report
{

/// Writes registers as books, and lists, from the registers as they stand: after SeriesDoses::refresh() gave
/// 0, within one job of the store's thread. What a row is, and whose: README.md. Books hold names.
class BookMaker
{
public:
    /// `names`: what codes are called.
    BookMaker(Database& database, const Reference& names, const ReportReference& reference, Reporter reporter)
        : m_database(database), m_names(names), m_reference(reference), m_reporter(std::move(reporter))
    {
    }

    /// Texts in `language` ("vi", "en"). Refused for a book that is not one of a period.
    Result<ReportTable> make(const BookPack& book, const Period& period, const QString& language);
    /// The people of one session of the scope's sites. NotFound: there is no such session.
    Result<ReportTable> sessionSheet(const BookPack& book, Id session, const QString& language);
    /// The same with so many numbered lines to write on.
    Result<ReportTable> blankSessionSheet(const BookPack& book, int rows, const QString& language);
    /// The rows of a due list that was worked out, for its own days.
    Result<ReportTable> dueTable(const BookPack& book, const DueList& list, const QString& language);

private:
    Database& m_database;
    const Reference& m_names;
    const ReportReference& m_reference;
    Reporter m_reporter;
};

} // namespace noi::report
