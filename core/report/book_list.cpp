#include "core/report/book_list.h"

#include <algorithm>

namespace noi::report
{

Result<BookList> BookList::load(const PackFolders& folders, QDate day, const ReportReference& reference)
{
    BookList list;
    const QStringList names = packsNamed(folders, QStringLiteral("book-"));
    for (const QString& name : names) {
        const auto file = folders.read(name, day);
        if (!file && file.error().kind == ErrorKind::NotFound) continue; // not yet, or no longer
        if (!file) return file.error();
        auto book = BookPack::read(file->bytes, file->name, reference);
        if (!book) return book.error();
        list.m_books.append(std::move(book).value());
    }
    std::ranges::sort(list.m_books, {},
                      [](const BookPack& book) { return std::pair(book.order, book.code); });
    return list;
}

const BookPack* BookList::byCode(const QString& code) const
{
    const auto found = std::ranges::find(m_books, code, &BookPack::code);
    return found == m_books.end() ? nullptr : &*found;
}

const BookPack* BookList::withRows(const QString& rows) const
{
    const auto found = std::ranges::find(m_books, rows, &BookPack::rows);
    return found == m_books.end() ? nullptr : &*found;
}

} // namespace noi::report
