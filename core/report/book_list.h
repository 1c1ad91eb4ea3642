#pragma once

#include "core/reference/pack_folders.h"
#include "core/report/book.h"

namespace noi::report
{

/// All books that apply on a day, in the order in which they are listed.
class BookList
{
public:
    /// Every pack book-*.csv of the folders. Fails with Damaged, naming file and line.
    static Result<BookList> load(const PackFolders& folders, QDate day, const ReportReference& reference);

    [[nodiscard]] const QList<BookPack>& all() const { return m_books; }
    [[nodiscard]] const BookPack* byCode(const QString& code) const; ///< null: none
    /// The first whose rows are these; null: none.
    [[nodiscard]] const BookPack* withRows(const QString& rows) const;

private:
    QList<BookPack> m_books;
};

} // namespace noi::report
