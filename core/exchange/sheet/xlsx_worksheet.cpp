#include "core/exchange/sheet/xlsx_parts.h"
#include "core/exchange/sheet/xlsx_xml.h"

#include <algorithm>

namespace noi::exchange
{

namespace
{

/// "AB12" → row 11, column 27, from 0; negative where it is no such name.
struct Place {
    qsizetype row = -1, column = -1;
};

Place placeOf(QStringView name)
{
    Place place;
    qsizetype at = 0, column = 0;
    for (; at < name.size() && at < 4 && name[at] >= u'A' && name[at] <= u'Z'; ++at)
        column = column * 26 + (name[at].unicode() - u'A' + 1);
    bool number = false;
    const int row = name.mid(at).toInt(&number);
    if (at > 0) place.column = column - 1;
    if (number && row > 0) place.row = row - 1;
    return place;
}

class Worksheet
{
public:
    Worksheet(const QByteArray& xml, const WorkbookContext& context) : m_xml(xml), m_context(context) {}

    Result<Sheet> read()
    {
        while (!m_full && m_xml.nextStart()) {
            if (m_xml.is(u"row"))
                startRow();
            else if (m_xml.is(u"c"))
                readCell();
            else if (m_xml.is(u"mergeCell"))
                merge(m_xml.attribute(u"ref"));
        }
        if (!m_full && !m_xml.whole()) return m_xml.error();
        return std::move(m_sheet);
    }

private:
    void startRow()
    {
        const QString said = m_xml.attribute(u"r");
        bool number = false;
        const int row = said.toInt(&number) - 1;
        m_row = number && row >= 0 ? row : m_row + 1;
        m_column = -1;
    }

    void readCell()
    {
        const Place said = placeOf(m_xml.attribute(u"r"));
        m_column = said.column >= 0 ? said.column : m_column + 1;
        if (said.row >= 0) m_row = said.row;
        m_row = std::max<qsizetype>(m_row, 0); // a cell outside any row
        const QString type = m_xml.attribute(u"t");
        const int style = m_xml.attribute(u"s").toInt();
        Cell cell = valueOf(type, style);
        if (!std::holds_alternative<std::monostate>(cell)) put(m_row, m_column, std::move(cell));
    }

    /// Reads to the end of the cell.
    Cell valueOf(const QString& type, int style)
    {
        Cell cell;
        while (m_xml.next()) {
            if (!m_xml.isStart()) {
                if (m_xml.is(u"c")) break;
            } else if (m_xml.is(u"v")) {
                cell = meaning(type, style, m_xml.text());
            } else if (m_xml.is(u"is")) {
                cell = m_xml.richText(u"is", m_context.limits.textLength);
            }
        }
        return cell;
    }

    [[nodiscard]] Cell meaning(const QString& type, int style, const QString& value) const
    {
        if (type == u"s") {
            bool number = false;
            const auto at = value.toULongLong(&number);
            return number && at < m_context.strings.size() ? Cell(m_context.strings[at]) : Cell();
        }
        if (type == u"b") return isTrue(value);
        if (type == u"d") {
            const QDateTime when = QDateTime::fromString(value, Qt::ISODate);
            if (when.isValid())
                return SheetDate{QDateTime(when.date(), when.time(), Qt::UTC), value.contains(u'T')};
        }
        if (type.isEmpty() || type == u"n") return numberOf(style, value);
        return value.left(m_context.limits.textLength);
    }

    [[nodiscard]] Cell numberOf(int style, const QString& value) const
    {
        bool number = false;
        const double n = value.toDouble(&number);
        if (!number) return value.isEmpty() ? Cell() : Cell(value.left(m_context.limits.textLength));
        const NumberKind kind = style >= 0 && size_t(style) < m_context.styles.size()
                                    ? m_context.styles[size_t(style)]
                                    : NumberKind::Plain;
        if (kind == NumberKind::Plain) return n;
        const auto day = dayOfSerial(n, m_context.from1904);
        return day ? Cell(SheetDate{*day, kind == NumberKind::DateAndTime}) : Cell(n);
    }

    void put(qsizetype row, qsizetype column, Cell cell)
    {
        if (row >= m_context.limits.rows || column >= m_context.limits.columns) {
            m_sheet.cut = true;
            return;
        }
        if (row >= m_sheet.rowCount()) m_sheet.rows.resize(size_t(row) + 1);
        auto& cells = m_sheet.rows[size_t(row)];
        if (size_t(column) >= cells.size()) {
            m_cells += column + 1 - qsizetype(cells.size());
            if (m_cells > m_context.limits.cells) {
                m_sheet.cut = m_full = true;
                return;
            }
            cells.resize(size_t(column) + 1);
        }
        cells[size_t(column)] = std::move(cell);
    }

    void merge(const QString& range)
    {
        constexpr qsizetype most = 20'000; // a title over the whole width, a child over some rows: not all
        const Place first = placeOf(range.section(u':', 0, 0)), last = placeOf(range.section(u':', 1, 1));
        if (first.row < 0 || first.column < 0 || last.row < first.row || last.column < first.column) return;
        if ((last.row - first.row + 1) * (last.column - first.column + 1) > most) return;
        const Cell held = m_sheet.at(first.row, first.column);
        if (isEmpty(held)) return;
        for (qsizetype row = first.row; row <= std::min(last.row, m_sheet.rowCount() - 1); ++row)
            for (qsizetype column = first.column; column <= last.column && !m_full; ++column)
                put(row, column, held);
    }

    XlsxXml m_xml;
    const WorkbookContext& m_context;
    Sheet m_sheet;
    qsizetype m_row = -1, m_column = -1, m_cells = 0;
    bool m_full = false;
};

} // namespace

Result<Sheet> readWorksheet(const QByteArray& xml, const WorkbookContext& context)
{
    return Worksheet(xml, context).read();
}

} // namespace noi::exchange
