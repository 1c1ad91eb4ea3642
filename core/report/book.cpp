#include "core/report/book.h"

#include "core/reference/pack_row.h"
#include "core/report/books/book_kind.h"
#include "core/report/books/book_writer.h"
#include "core/report/report_reference.h"

#include <algorithm>

namespace noi::report
{

namespace
{

constexpr int mostDoses = 20;
constexpr double narrowest = 0.1, widest = 20;

/// Reads the keys of a book's head.
class BookHead : PackHead
{
public:
    explicit BookHead(const PackInfo& info)
        : PackHead(info,
                   QT_TRANSLATE_NOOP("Error", "The book %1 cannot be used: “%2” after its key %3 makes no "
                                              "sense."))
    {
    }

    Result<BookPack> read()
    {
        BookPack book;
        PackHead::read(book, QStringLiteral("book"));
        book.settings = info().others;
        book.rows = needed(QStringLiteral("rows"));
        book.notes = words(QStringLiteral("note"));
        readKind(book);
        if (failure()) return *failure();
        return book;
    }

private:
    void readKind(BookPack& book)
    {
        const BookKind* const kind = bookKind(book.rows);
        if (!kind) return refuse(QStringLiteral("rows"));
        for (const BookKind::Setting& setting : kind->settings) {
            bool isNumber = false;
            const int said = value(setting.key).toInt(&isNumber);
            if (!isNumber || said < setting.least || said > setting.most) refuse(setting.key);
        }
        if (kind->write) book.periods = periods();
    }
};

/// Whether what a pattern leaves open is said as it can be.
bool isKnown(const QString& open, const QString& word, const BookPack& book, const ReportReference& reference)
{
    if (open == QStringLiteral("SERIES"))
        return std::ranges::any_of(reference.series.all(),
                                   [&](const Series& series) { return series.code == word; });
    if (open == QStringLiteral("TEST")) return reference.pregnancy.tests.byCode(word) != nullptr;
    if (open == QStringLiteral("REASON")) return book.settings.contains(QStringLiteral("reason_") + word);
    const int number = word.toInt();
    return open == QStringLiteral("NUMBER") && number >= 1 && number <= mostDoses;
}

bool isField(const QStringList& field, const BookPack& book, const ReportReference& reference)
{
    if (field == QStringList{QStringLiteral("blank")}) return true;
    const QStringList& patterns = bookKind(book.rows)->fields;
    return std::ranges::any_of(patterns, [&](const QString& pattern) {
        const QStringList words = pattern.split(u' ');
        if (!hasShape(field, pattern)) return false;
        for (qsizetype i = 0; i < words.size(); ++i)
            if (words[i].at(0).isUpper() && !isKnown(words[i], field[i], book, reference)) return false;
        return true;
    });
}

Result<BookColumn> readColumn(const PackTable& table, qsizetype i, const BookPack& book,
                              const ReportReference& reference)
{
    enum Column { Field, TitleVi, TitleEn, GroupVi, GroupEn, Align, Width };
    PackRow row(table, i);
    row.need(Field);
    BookColumn column{
        row.list(Field), {row.required(TitleVi), row.text(TitleEn)}, {row.text(GroupVi), row.text(GroupEn)}};
    if (!isField(column.field, book, reference)) row.refuse(Field);
    if (!row.text(Align).isEmpty())
        column.align = static_cast<TableColumn::Align>(
            row.oneOf(Align, {QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("centre")}));
    column.width = row.decimal(Width, narrowest, widest).value_or(1);
    if (row.failure()) return *row.failure();
    return column;
}

} // namespace

bool hasShape(const QStringList& field, const QString& pattern)
{
    const QStringList words = pattern.split(u' ');
    if (words.size() != field.size()) return false;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (words[i] != field[i] && !words[i].at(0).isUpper()) return false;
    return true;
}

QStringList BookPack::named(const QString& first) const
{
    QStringList words;
    for (const BookColumn& column : columns)
        if (column.field.size() == 2 && column.field[0] == first && !words.contains(column.field[1]))
            words.append(column.field[1]);
    return words;
}

Result<BookPack> BookPack::read(const QByteArray& bytes, const QString& file,
                                const ReportReference& reference)
{
    const auto table =
        PackTable::read(bytes, file,
                        {QStringLiteral("field"), QStringLiteral("title_vi"), QStringLiteral("title_en"),
                         QStringLiteral("group_vi"), QStringLiteral("group_en"), QStringLiteral("align"),
                         QStringLiteral("width")});
    if (!table) return table.error();
    auto book = BookHead(table->info()).read();
    if (!book) return book;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        const auto column = readColumn(*table, i, *book, reference);
        if (!column) return column.error();
        book->columns.append(*column);
    }
    if (book->columns.isEmpty())
        return Error{ErrorKind::Damaged,
                     QT_TRANSLATE_NOOP("Error", "The book %1 cannot be used: it has no columns."),
                     {file}};
    return book;
}

} // namespace noi::report
