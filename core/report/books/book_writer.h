#pragma once

#include "core/report/books/book_context.h"
#include "core/report/books/cells.h"

#include <algorithm>
#include <vector>

namespace noi::report
{

/// One thing that a line of a book can say. `field`: the pack's words, some of which the pattern leaves open.
template <class Line> struct BookField {
    const char* pattern;
    Cell (*write)(const Line& line, const BookContext& context, const QStringList& field);
};
template <class Line> using BookFields = std::vector<BookField<Line>>;

/// Whether a field has the words of a pattern, but those that it leaves open (in capitals).
[[nodiscard]] bool hasShape(const QStringList& field, const QString& pattern);

template <class Line> [[nodiscard]] QStringList patternsOf(const BookFields<Line>& fields)
{
    QStringList patterns;
    for (const BookField<Line>& field : fields)
        patterns.append(QString::fromLatin1(field.pattern));
    return patterns;
}

/// Writes lines in the columns that the pack asks for, found once.
template <class Line> class BookWriter
{
public:
    BookWriter(const BookFields<Line>& fields, const BookContext& context) : m_context(context)
    {
        for (const BookColumn& column : context.pack.columns) {
            const auto found = std::ranges::find_if(fields, [&](const BookField<Line>& field) {
                return hasShape(column.field, QString::fromLatin1(field.pattern));
            });
            m_columns.push_back(found == fields.end() ? nullptr : &*found);
            if (column.field == QStringList{QStringLiteral("name")}) m_named = m_columns.size() - 1;
        }
    }

    /// `records`: what the line is about, behind its name (of a book without names: behind its first cell).
    [[nodiscard]] TableRow row(const Line& line, const QList<Id>& records) const
    {
        TableRow row;
        for (size_t i = 0; i < m_columns.size(); ++i)
            row.cells.append(m_columns[i] ? m_columns[i]->write(line, m_context,
                                                                m_context.pack.columns[qsizetype(i)].field)
                                          : Cell());
        if (!row.cells.isEmpty()) row.cells[qsizetype(m_named)].records = records;
        return row;
    }

private:
    const BookContext& m_context;
    std::vector<const BookField<Line>*> m_columns; ///< null: left blank, to be written by hand
    size_t m_named = 0;
};

} // namespace noi::report
