#include "core/report/book_list.h"

#include "core/report/pack_list.h"

#include <algorithm>

namespace noi::report
{

Result<BookList> BookList::load(const PackFolders& folders, QDate day, const ReportReference& reference)
{
    auto books = packsOn<BookPack>(
        folders, QStringLiteral("book-"), day,
        [&](const QByteArray& bytes, const QString& file) { return BookPack::read(bytes, file, reference); });
    if (!books) return books.error();
    BookList list;
    list.m_books = std::move(books).value();
    return list;
}

const BookPack* BookList::byCode(const QString& code) const { return packByCode(m_books, code); }

const BookPack* BookList::withRows(const QString& rows) const
{
    const auto found = std::ranges::find(m_books, rows, &BookPack::rows);
    return found == m_books.end() ? nullptr : &*found;
}

} // namespace noi::report
