#include "core/exchange/sheet/csv_reader.h"

#include "core/exchange/text/letters.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace noi::exchange
{

namespace
{

/// Goes over the text once. Quotation marks count only where a cell begins with one.
class CsvText
{
public:
    CsvText(const QString& text, QChar separator, const SheetLimits& limits)
        : m_text(text), m_separator(separator), m_limits(limits)
    {
    }

    /// At most `most` rows; false where a quotation mark is never closed.
    bool read(Sheet& sheet, qsizetype most)
    {
        while (m_at < m_text.size()) {
            if (sheet.rowCount() == most || m_cells > m_limits.cells) {
                sheet.cut = true;
                return true;
            }
            std::vector<Cell> row;
            if (!readRow(row, sheet.cut)) return false;
            sheet.rows.push_back(std::move(row));
        }
        return true;
    }

private:
    bool readRow(std::vector<Cell>& row, bool& cut)
    {
        while (true) {
            QString cell;
            if (!readCell(cell)) return false;
            if (qsizetype(row.size()) < m_limits.columns) {
                ++m_cells;
                if (cell.isEmpty())
                    row.emplace_back();
                else
                    row.emplace_back(cell.left(m_limits.textLength));
            } else if (!cell.isEmpty()) {
                cut = true;
            }
            if (m_at >= m_text.size()) return true;
            const QChar end = m_text[m_at++];
            if (end == m_separator) continue;
            if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n') ++m_at;
            return true;
        }
    }

    bool readCell(QString& cell)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            ++m_at;
            if (!readQuoted(cell)) return false;
        }
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' &&
               m_text[m_at] != u'\r')
            ++m_at;
        cell += QStringView(m_text).mid(start, m_at - start); // behind a closed mark: kept, not lost
        return true;
    }

    bool readQuoted(QString& cell)
    {
        while (m_at < m_text.size()) {
            const qsizetype mark = m_text.indexOf(u'"', m_at);
            if (mark < 0) return false;
            cell += QStringView(m_text).mid(m_at, mark - m_at);
            m_at = mark + 1;
            if (m_at >= m_text.size() || m_text[m_at] != u'"') return true;
            cell += u'"';
            ++m_at;
        }
        return false;
    }

    const QString& m_text;
    QChar m_separator;
    const SheetLimits& m_limits;
    qsizetype m_at = 0, m_cells = 0;
};

/// How many cells of the first rows stand in rows of the most usual length above one.
qsizetype evenness(const QString& text, QChar separator, const SheetLimits& limits)
{
    Sheet sheet;
    (void)CsvText(text, separator, limits).read(sheet, 50); // a mark left open spoils only what follows
    std::map<size_t, qsizetype> rowsOfLength;
    for (const auto& row : sheet.rows)
        if (row.size() > 1) ++rowsOfLength[row.size()];
    qsizetype best = 0;
    for (const auto& [length, rows] : rowsOfLength)
        best = std::max(best, rows * qsizetype(length));
    return best;
}

QChar separatorOf(const QString& text, const SheetLimits& limits)
{
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar separator : {u'\t', u';', u','})
        if (const qsizetype even = evenness(text, separator, limits); even > most) {
            most = even;
            best = separator;
        }
    return best;
}

/// "sep=;" in a line of its own.
std::optional<QChar> announced(QString& text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 6) return std::nullopt;
    const QChar separator = text[4];
    if (text[5] != u'\r' && text[5] != u'\n') return std::nullopt;
    text.remove(0, text.mid(5, 2) == u"\r\n" ? 7 : 6);
    return separator;
}

} // namespace

Result<Sheet> readCsv(const QByteArray& bytes, const SheetLimits& limits)
{
    auto letters = lettersOf(bytes);
    if (!letters) return letters.error();
    QString text = std::move(letters).value();
    const auto said = announced(text);
    Sheet sheet;
    if (!CsvText(text, said ? *said : separatorOf(text, limits), limits).read(sheet, limits.rows))
        return Error{ErrorKind::BadInput,
                     QT_TRANSLATE_NOOP("Error",
                                       "A quotation mark in this file (line %1 of the table) is never "
                                       "closed, so its columns cannot be told apart. Save it again "
                                       "from the spreadsheet program."),
                     {QString::number(sheet.rowCount() + 1)}};
    return sheet;
}

} // namespace noi::exchange
