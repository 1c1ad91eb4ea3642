#include "core/exchange/sheet_book.h"

#include "core/exchange/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <xlsxwriter.h>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace noi::exchange
{

namespace
{

constexpr qsizetype longestText = 32767; ///< UTF-16 units in a cell, by Excel

/// A path as fopen() takes it. On Windows that knows the letters of one code page only; the short name of a
/// folder has none but ASCII.
QByteArray systemPath(const QString& path)
{
#ifdef Q_OS_WIN
    const std::wstring wide = QDir::toNativeSeparators(path).toStdWString();
    std::wstring brief(32768, L'\0');
    const DWORD length = GetShortPathNameW(wide.c_str(), brief.data(), DWORD(brief.size()));
    if (length > 0 && length < brief.size())
        return QString::fromWCharArray(brief.data(), int(length)).toLocal8Bit();
#endif
    return QFile::encodeName(path);
}

Error noWorkingFolder()
{
    return {ErrorKind::Io,
            QT_TRANSLATE_NOOP("Error", "The spreadsheet could not be made: “%1” cannot be written to. Free "
                                       "some space there, or ask whoever looks after this PC."),
            {QDir::toNativeSeparators(QDir::tempPath())}};
}

/// The record that ends a zip without a comment. A file cut off by a full disk does not have it.
bool isWholeZip(const QByteArray& bytes)
{
    constexpr qsizetype endRecord = 22;
    return bytes.size() > endRecord && bytes.startsWith("PK") &&
           bytes.mid(bytes.size() - endRecord, 4) == QByteArray("PK\5\6", 4);
}

/// "#,##0" with so many decimals.
QByteArray withDecimals(const QByteArray& whole, int decimals, const QByteArray& sign = {})
{
    return decimals > 0 ? whole + '.' + QByteArray(decimals, '0') + sign : whole + sign;
}

lxw_datetime sheetDate(const PartialDate& date)
{
    const QDate day = date.earliest();
    return {day.year(), day.month(), day.day(), date.time().hour(), date.time().minute(), 0};
}

/// Excel counts days from 1900, and has a 29 February in that year.
bool isSheetDate(const PartialDate& date)
{
    return date.precision() >= PartialDate::Precision::Day && date.earliest() >= QDate(1900, 3, 1) &&
           date.earliest().year() <= 9999;
}

struct ValueWriter {
    SheetBook& book;
    lxw_worksheet* sheet;
    int row, column, decimals;
    SheetLook look;

    void number(double value, const QByteArray& numberFormat)
    {
        look.numberFormat = numberFormat;
        worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), value, book.format(look));
    }
    void operator()(std::monostate)
    {
        worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), book.format(look));
    }
    void operator()(const QString& text)
    {
        // Excel shows a long text as ##### where the cell's format is Text.
        if (text.size() <= 255) look.numberFormat = "@";
        look.wrapped = true;
        book.writeText(sheet, row, column, text, look);
    }
    void operator()(qint64 count)
    {
        constexpr qint64 exact = qint64(1) << 53; // beyond it a double rounds
        if (std::abs(count) > exact) return (*this)(QString::number(count));
        number(double(count), "#,##0");
    }
    void operator()(double figure) { number(figure, withDecimals("#,##0", decimals)); }
    void operator()(report::Cell::Percent share)
    {
        number(share.value / 100, withDecimals("0", decimals, "%"));
    }
    void operator()(const PartialDate& date)
    {
        if (!isSheetDate(date)) return date.isNull() ? (*this)(std::monostate()) : (*this)(dateText(date));
        const bool minutes = date.precision() == PartialDate::Precision::Minute;
        look.numberFormat = minutes ? "dd/mm/yyyy hh:mm" : "dd/mm/yyyy";
        lxw_datetime moment = sheetDate(date);
        worksheet_write_datetime(sheet, lxw_row_t(row), lxw_col_t(column), &moment, book.format(look));
    }
};

} // namespace

QString sheetName(const QString& wanted)
{
    constexpr qsizetype longestName = 31;
    QString name = wanted.simplified();
    for (QChar& letter : name)
        if (QStringLiteral("[]:*?/\\").contains(letter)) letter = u'-';
    name.truncate(longestName);
    if (!name.isEmpty() && name.back().isHighSurrogate()) name.chop(1);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("1") : name;
}

SheetBook::SheetBook(const QString& title, const QDateTime& made)
    : m_path(m_folder.filePath(QStringLiteral("book.xlsx")))
{
    if (!m_folder.isValid()) return;
    const QByteArray folder = systemPath(m_folder.path());
    QByteArray forLibrary = folder; // it takes a char* that it only reads
    lxw_workbook_options options{};
    options.tmpdir = forLibrary.data();
    m_book = workbook_new_opt((folder + QDir::separator().toLatin1() + "book.xlsx").constData(), &options);
    if (!m_book) return;
    QByteArray name = title.left(255).toUtf8();
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.created = time_t(made.toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
}

Result<std::unique_ptr<SheetBook>> SheetBook::open(const QString& title, const QDateTime& made, qint64 cells)
{
    // The library does not look whether its unfinished files could be written: there must be room enough.
    constexpr qint64 ofBook = 1 << 20, ofCell = 300;
    const QStorageInfo disk(QDir::tempPath());
    if (disk.isValid() && disk.bytesAvailable() < ofBook + cells * ofCell) return diskFull(QDir::tempPath());
    std::unique_ptr<SheetBook> book(new SheetBook(title, made));
    if (!book->m_book) return noWorkingFolder();
    return book;
}

SheetBook::~SheetBook()
{
    if (m_book) lxw_workbook_free(m_book);
}

lxw_worksheet* SheetBook::addSheet(const QString& wanted)
{
    QString name = sheetName(wanted);
    for (int i = 2; m_names.contains(name.toLower()); ++i) {
        const QString number = QStringLiteral(" (%1)").arg(i);
        name = sheetName(sheetName(wanted).left(31 - number.size())) + number;
    }
    m_names.insert(name.toLower());
    return workbook_add_worksheet(m_book, name.toUtf8().constData());
}

lxw_format* SheetBook::format(const SheetLook& look)
{
    lxw_format*& format = m_formats[look];
    if (format) return format;
    format = workbook_add_format(m_book);
    format_set_font_name(format, "Times New Roman"); // decree 30/2020 on official documents
    format_set_font_size(format, look.size);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    switch (look.align) {
    case SheetLook::Align::None: break;
    case SheetLook::Align::Left: format_set_align(format, LXW_ALIGN_LEFT); break;
    case SheetLook::Align::Centre: format_set_align(format, LXW_ALIGN_CENTER); break;
    case SheetLook::Align::Right: format_set_align(format, LXW_ALIGN_RIGHT); break;
    }
    if (!look.numberFormat.isEmpty()) format_set_num_format(format, look.numberFormat.constData());
    if (look.indent > 0) format_set_indent(format, uint8_t(std::min(look.indent, 15)));
    if (look.bold) format_set_bold(format);
    if (look.wrapped) format_set_text_wrap(format);
    if (look.border) format_set_border(format, LXW_BORDER_THIN);
    if (look.shaded) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_fg_color(format, 0xe8e8e8);
        format_set_bg_color(format, 0xe8e8e8);
    }
    return format;
}

void SheetBook::write(lxw_worksheet* sheet, int row, int column, const Value& value, int decimals,
                      SheetLook look)
{
    std::visit(ValueWriter{*this, sheet, row, column, decimals, std::move(look)}, value);
}

void SheetBook::writeText(lxw_worksheet* sheet, int row, int column, const QString& text,
                          const SheetLook& look)
{
    worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                           text.left(longestText).toUtf8().constData(), format(look));
}

void SheetBook::writeOver(lxw_worksheet* sheet, int row, int column, int lastRow, int lastColumn,
                          const QString& text, const SheetLook& look)
{
    if (row == lastRow && column == lastColumn) return writeText(sheet, row, column, text, look);
    worksheet_merge_range(sheet, lxw_row_t(row), lxw_col_t(column), lxw_row_t(lastRow), lxw_col_t(lastColumn),
                          text.left(longestText).toUtf8().constData(), format(look));
}

Result<QByteArray> SheetBook::close()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    QFile file(m_path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (error != LXW_NO_ERROR || !isWholeZip(bytes)) return noWorkingFolder();
    return bytes;
}

} // namespace noi::exchange
