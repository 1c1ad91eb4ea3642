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

const QHash<QString, Period::Kind> periodKinds{{QStringLiteral("month"), Period::Kind::Month},
                                               {QStringLiteral("quarter"), Period::Kind::Quarter},
                                               {QStringLiteral("half-year"), Period::Kind::HalfYear},
                                               {QStringLiteral("year"), Period::Kind::Year},
                                               {QStringLiteral("days"), Period::Kind::Days}};

constexpr int mostDoses = 20;
constexpr double narrowest = 0.1, widest = 20;

/// "… | …" in both languages.
QList<Words> bothWords(const QString& vi, const QString& en)
{
    QList<Words> words;
    const QStringList first = vi.split(u'|', Qt::SkipEmptyParts), second = en.split(u'|');
    for (qsizetype i = 0; i < first.size(); ++i)
        words.append({first[i].trimmed(), second.value(i).trimmed()});
    return words;
}

/// Reads the keys of a book's head; the first that cannot be right is kept as the error.
class BookHead
{
public:
    explicit BookHead(const PackInfo& info) : m_info(info) {}

    Result<BookPack> read()
    {
        BookPack book;
        book.settings = m_info.others;
        book.version = m_info.version;
        book.code = needed(QStringLiteral("book"));
        book.rows = needed(QStringLiteral("rows"));
        book.order = needed(QStringLiteral("order")).toInt();
        book.name = {needed(QStringLiteral("name_vi")), value(QStringLiteral("name_en"))};
        book.legal = {value(QStringLiteral("legal_vi")), value(QStringLiteral("legal_en"))};
        book.landscape = value(QStringLiteral("landscape")) == QStringLiteral("yes");
        book.a3 = value(QStringLiteral("a3")) == QStringLiteral("yes");
        book.notes = bothWords(value(QStringLiteral("note_vi")), value(QStringLiteral("note_en")));
        book.signers = bothWords(value(QStringLiteral("signers_vi")), value(QStringLiteral("signers_en")));
        readKind(book);
        if (m_failure) return *m_failure;
        return book;
    }

private:
    [[nodiscard]] QString value(const QString& key) const { return m_info.others.value(key); }
    QString needed(const QString& key)
    {
        if (value(key).isEmpty()) refuse(key);
        return value(key);
    }
    void refuse(const QString& key)
    {
        if (m_failure) return;
        m_failure =
            Error{ErrorKind::Damaged,
                  QT_TRANSLATE_NOOP("Error", "The book %1 cannot be used: “%2” after its key %3 makes no "
                                             "sense."),
                  {m_info.file, value(key), key}};
    }

    void readKind(BookPack& book)
    {
        const BookKind* const kind = bookKind(book.rows);
        if (!kind) return refuse(QStringLiteral("rows"));
        for (const BookKind::Setting& setting : kind->settings) {
            bool isNumber = false;
            const int said = value(setting.key).toInt(&isNumber);
            if (!isNumber || said < setting.least || said > setting.most) refuse(setting.key);
        }
        const QString key = QStringLiteral("periods");
        if (!kind->write) return;
        const QStringList kinds = needed(key).split(u' ', Qt::SkipEmptyParts);
        for (const QString& one : kinds) {
            if (!periodKinds.contains(one)) return refuse(key);
            book.periods.append(periodKinds.value(one));
        }
    }

    const PackInfo& m_info;
    std::optional<Error> m_failure;
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
