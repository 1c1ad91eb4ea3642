#include "core/exchange/sheet_book.h"
#include "core/exchange/sheet_limits.h"
#include "core/exchange/table_shape.h"
#include "core/exchange/workbook.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <xlsxwriter.h>

namespace noi::exchange
{

namespace
{

using report::Cell;
using report::ReportTable;
using report::TableColumn;
using report::TableRow;

using Align = SheetLook::Align;
constexpr double lineHeight = 15; ///< points, of the text's 11
constexpr double titleHeight = 20;

SheetLook::Align alignOf(TableColumn::Align align)
{
    switch (align) {
    case TableColumn::Align::Left: return Align::Left;
    case TableColumn::Align::Centre: return Align::Centre;
    case TableColumn::Align::Right: break;
    }
    return Align::Right;
}

qsizetype longestWord(const QString& text)
{
    static const QRegularExpression ends(QStringLiteral("(?<=-)|\\s"));
    qsizetype longest = 0;
    for (const QString& word : text.split(ends))
        longest = std::max(longest, word.size());
    return longest;
}

/// Columns in characters, together as wide as the paper, none narrower than its words and figures: Excel
/// shows figures that do not fit as #####.
QList<double> columnWidths(const ReportTable& table)
{
    const double paper = table.a3 ? (table.landscape ? 200 : 140) : (table.landscape ? 140 : 95);
    constexpr qsizetype longestKept = 24; // letters of a word that are not parted
    double shares = 0;
    for (const TableColumn& column : table.columns)
        shares += column.width;
    QList<double> widths;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        qsizetype least = std::max<qsizetype>(longestWord(column.title) + 2, 5);
        for (const TableRow& row : table.rows)
            if (!row.heading && i < row.cells.size())
                least = std::max(least, isFigure(row.cells[i])
                                            ? cellText(row.cells[i]).size() + 2
                                            : std::min(longestWord(cellText(row.cells[i])) + 2, longestKept));
        const double share =
            shares > 0 ? paper * column.width / shares : paper / double(table.columns.size());
        widths.append(std::clamp(share, double(least), 120.0));
    }
    return widths;
}

void setHeight(lxw_worksheet* sheet, int row, double points)
{
    constexpr double highest = 409; // Excel's limit
    worksheet_set_row(sheet, lxw_row_t(row), std::min(points, highest), nullptr);
}

/// A report on one sheet, line by line from the top.
class ReportSheet
{
public:
    ReportSheet(SheetBook& book, const ReportTable& table, const ReportFrame& frame)
        : m_book(book), m_table(table), m_frame(frame), m_widths(columnWidths(table)),
          m_last(std::max(0, int(table.columns.size()) - 1)),
          m_sheet(book.addSheet(table.form.isEmpty() ? table.title : table.form))
    {
        for (int i = 0; i < m_widths.size(); ++i)
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), m_widths[i], nullptr);
    }

    void fill()
    {
        writeTop();
        const int head = m_row;
        writeHead();
        worksheet_freeze_panes(m_sheet, lxw_row_t(m_row), 0);
        worksheet_repeat_rows(m_sheet, lxw_row_t(head), lxw_row_t(m_row - 1));
        for (const TableRow& row : m_table.rows)
            writeRow(row);
        writeNotes();
        writeSigners();
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT,
                                cellRange(m_row, m_last).constData());
        setUpPage();
    }

private:
    double widthOf(int first, int last) const
    {
        double width = 0;
        for (int i = first; i <= std::min(last, int(m_widths.size()) - 1); ++i)
            width += m_widths[i];
        return width;
    }

    /// A text over the whole line, as high as it takes: Excel does not do this for joined cells.
    void writeLine(const QString& text, const SheetLook& look, double height = lineHeight)
    {
        m_book.writeOver(m_sheet, m_row, 0, m_row, m_last, text, look);
        const double letters = widthOf(0, m_last) * 11 / look.size;
        setHeight(m_sheet, m_row++, height * linesIn(text, letters));
    }

    void writeTop()
    {
        int half = 0; // the last column of the left half
        while (half + 1 < m_last && widthOf(0, half) < widthOf(0, m_last) / 2)
            ++half;
        const SheetLook small{.align = Align::Centre, .size = 10, .wrapped = true};
        SheetLook strong = small;
        strong.size = 11;
        strong.bold = true;
        m_book.writeOver(m_sheet, m_row, 0, m_row, half, m_table.above, small);
        const int right = half + 1, end = std::max(right, m_last);
        m_book.writeOver(m_sheet, m_row, right, m_row, end, m_table.legal, small);
        const int lines =
            std::max(linesIn(m_table.above, widthOf(0, half)), linesIn(m_table.legal, widthOf(right, end)));
        setHeight(m_sheet, m_row++, lineHeight * lines);
        m_book.writeOver(m_sheet, m_row, 0, m_row, half, m_table.station, strong);
        setHeight(m_sheet, m_row++, lineHeight * linesIn(m_table.station, widthOf(0, half)));
        writeLine(m_table.title, {.align = Align::Centre, .size = 14, .bold = true, .wrapped = true},
                  titleHeight);
        for (const QString& text : {m_table.periodName, m_table.subject})
            if (!text.isEmpty()) writeLine(text, {.align = Align::Centre, .wrapped = true});
        ++m_row;
    }

    void writeHead()
    {
        const SheetLook look{
            .align = Align::Centre, .bold = true, .border = true, .shaded = true, .wrapped = true};
        const QList<ColumnGroup> groups = columnGroups(m_table.columns);
        const bool two =
            std::ranges::any_of(groups, [](const ColumnGroup& group) { return !group.title.isEmpty(); });
        const int top = m_row, bottom = two ? top + 1 : top;
        double ofGroups = 1, ofTitles = 1; // lines
        for (const ColumnGroup& group : groups) {
            const int first = int(group.first), last = int(group.last);
            const bool alone = group.title.isEmpty();
            if (!alone) {
                m_book.writeOver(m_sheet, top, first, top, last, group.title, look);
                ofGroups = std::max<double>(ofGroups, linesIn(group.title, widthOf(first, last) - 1));
            }
            for (int i = first; i <= last; ++i) {
                m_book.writeOver(m_sheet, alone ? top : bottom, i, bottom, i, m_table.columns[i].title, look);
                const double lines = linesIn(m_table.columns[i].title, m_widths[i] - 1);
                ofTitles = std::max(ofTitles, alone && two ? lines - 1 : lines);
            }
        }
        if (two) setHeight(m_sheet, top, lineHeight * ofGroups);
        setHeight(m_sheet, bottom, lineHeight * ofTitles);
        m_row = bottom + 1;
    }

    void writeRow(const TableRow& row)
    {
        if (row.heading)
            return writeLine(headingText(row), {.numberFormat = "@",
                                                .align = Align::Left,
                                                .indent = row.level,
                                                .bold = true,
                                                .border = true,
                                                .wrapped = true});
        const qsizetype label = labelColumn(m_table.columns);
        int lines = 1;
        for (int i = 0; i < m_table.columns.size(); ++i) {
            const Cell cell = row.cells.value(i);
            SheetLook look{.align = alignOf(m_table.columns[i].align), .border = true};
            if (i == label && look.align == Align::Left) look.indent = row.level;
            if (cell.closed) {
                look.align = Align::Centre;
                look.shaded = true;
                m_book.writeText(m_sheet, m_row, i, cellText(cell), look);
            } else {
                m_book.write(m_sheet, m_row, i, cell.value, cell.decimals, look);
            }
            lines = std::max(lines, linesIn(cellText(cell), m_widths[i] - look.indent - 1));
        }
        // Not every program makes a row as high as its words when it opens the file.
        setHeight(m_sheet, m_row++, lineHeight * lines);
    }

    void writeNotes()
    {
        if (!m_table.notes.isEmpty()) ++m_row;
        for (const QString& note : m_table.notes)
            writeLine(note, {.align = Align::Left, .size = 10, .wrapped = true});
    }

    void writeSigners()
    {
        const int count = int(m_table.signers.size()), columns = std::max(m_last + 1, count);
        if (count == 0) return;
        ++m_row;
        const SheetLook plain{.align = Align::Centre, .wrapped = true};
        SheetLook strong = plain;
        strong.bold = true;
        double lines = 1;
        for (int i = 0; i < count; ++i) {
            const int first = i * columns / count, last = (i + 1) * columns / count - 1;
            if (i == count - 1) m_book.writeOver(m_sheet, m_row, first, m_row, last, m_frame.madeOn, plain);
            m_book.writeOver(m_sheet, m_row + 1, first, m_row + 1, last, m_table.signers[i], strong);
            m_book.writeOver(m_sheet, m_row + 2, first, m_row + 2, last, m_frame.sign, plain);
            lines = std::max<double>(lines, linesIn(m_table.signers[i], widthOf(first, last)));
        }
        setHeight(m_sheet, m_row + 1, lineHeight * lines);
        m_row += 3;
    }

    void setUpPage()
    {
        constexpr double margin = 12 / 25.4, ofFooter = 6 / 25.4; // inches
        constexpr uint8_t paperA3 = 8, paperA4 = 9;
        worksheet_set_paper(m_sheet, m_table.a3 ? paperA3 : paperA4);
        m_table.landscape ? worksheet_set_landscape(m_sheet) : worksheet_set_portrait(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_margins(m_sheet, margin, margin, margin, margin + ofFooter);
        const auto safe = [](QString text) { return text.replace(u'&', QStringLiteral("&&")).left(90); };
        const QString footer = QStringLiteral("&L&8%1&C&8%2&R&8%3")
                                   .arg(safe(m_frame.version), safe(m_frame.printed),
                                        safe(m_frame.page)
                                            .replace(QStringLiteral("%1"), QStringLiteral("&P"))
                                            .replace(QStringLiteral("%2"), QStringLiteral("&N")));
        lxw_header_footer_options options{};
        options.margin = ofFooter;
        worksheet_set_footer_opt(m_sheet, footer.toUtf8().constData(), &options);
    }

    SheetBook& m_book;
    const ReportTable& m_table;
    const ReportFrame& m_frame;
    QList<double> m_widths;
    int m_last;
    lxw_worksheet* m_sheet;
    int m_row = 0;
};

} // namespace

Result<QByteArray> workbookOf(const QList<ReportTable>& tables, const ReportFrame& frame,
                              const QDateTime& made)
{
    constexpr qsizetype around = 30; // lines of header, head and signatures
    qint64 cells = 0;
    for (const ReportTable& table : tables) {
        const qsizetype rows = table.rows.size() + table.notes.size() + around;
        if (auto fits = fitsSheet(rows, table.columns.size()); !fits) return fits.error();
        cells += rows * (table.columns.size() + 1);
    }
    const auto book = SheetBook::open(tables.isEmpty() ? QString() : tables.first().title, made, cells);
    if (!book) return book.error();
    for (const ReportTable& table : tables)
        ReportSheet(**book, table, frame).fill();
    if (tables.isEmpty()) (*book)->addSheet({});
    return (*book)->close();
}

} // namespace noi::exchange
