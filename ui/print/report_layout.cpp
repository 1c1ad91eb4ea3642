#include "ui/print/report_layout.h"

#include <QPageSize>

#include <algorithm>
#include <utility>

namespace noi
{

namespace
{

using report::Cell;
using report::ReportTable;
using report::TableRow;
using Piece = ReportLayout::Piece;

constexpr qreal largest = 3.2, smallest = 2.4, step = 0.2; ///< of the table's font, mm
constexpr qreal footerGap = 1.5;
constexpr qreal signatureRoom = 22; ///< below "(Ký, ghi rõ họ tên)", with the name
constexpr qreal handHeight = 8;     ///< of a line that is written by hand

void setSheet(ReportLayout& layout, bool a3, bool landscape)
{
    const QSizeF upright = QPageSize(a3 ? QPageSize::A3 : QPageSize::A4).size(QPageSize::Millimeter);
    layout.a3 = a3;
    layout.landscape = landscape;
    layout.width = landscape ? upright.height() : upright.width();
    layout.height = landscape ? upright.width() : upright.height();
}

qreal indentOf(const ReportTable& table, const TableRow& row, qsizetype column)
{
    return column == exchange::labelColumn(table.columns) ? row.level * ReportLayout::levelStep : 0;
}

/// The least widths in which no word is broken, with type of size 1; what does not grow with it is apart.
struct LeastWidth {
    qreal ofType = 0, indent = 0;
    [[nodiscard]] qreal at(qreal size) const
    {
        constexpr qreal rounding = 0.1; // of letters' widths at another size
        return ofType * size + indent + 2 * ReportLayout::padding + rounding;
    }
};

QList<LeastWidth> leastWidths(const ReportTable& table)
{
    constexpr qreal longestWord = 13; // about 24 letters: what is longer is broken inside
    const PaperType text(largest), strong(largest, QFont::DemiBold);
    QList<LeastWidth> widths;
    for (const auto& column : table.columns)
        widths.append({std::min(strong.widestWord(column.title) / largest, longestWord), 0});
    for (const TableRow& row : table.rows) {
        if (row.heading) continue;
        for (qsizetype i = 0; i < std::min(widths.size(), row.cells.size()); ++i) {
            const QString words = cellText(row.cells[i]);
            const qreal whole = exchange::isFigure(row.cells[i])
                                    ? text.width(words) / largest
                                    : std::min(text.widestWord(words) / largest, longestWord);
            widths[i].ofType = std::max(widths[i].ofType, whole);
            widths[i].indent = std::max(widths[i].indent, indentOf(table, row, i));
        }
    }
    return widths;
}

/// Shares the line by the columns' widths, and gives none less than it needs; empty where there is not
/// enough.
QList<qreal> sharedOut(const ReportTable& table, const QList<LeastWidth>& least, qreal size, qreal inner)
{
    QList<qreal> widths(least.size(), 0);
    QList<bool> fixed(least.size(), false);
    for (bool again = true; again;) {
        qreal room = inner, shares = 0;
        for (qsizetype i = 0; i < least.size(); ++i)
            fixed[i] ? room -= least[i].at(size) : shares += std::max(table.columns[i].width, 0.01);
        again = false;
        for (qsizetype i = 0; i < least.size(); ++i) {
            const qreal needed = least[i].at(size);
            widths[i] = fixed[i] ? needed : room * std::max(table.columns[i].width, 0.01) / shares;
            if (fixed[i] || widths[i] >= needed) continue;
            fixed[i] = again = true;
        }
    }
    qreal all = 0;
    for (const qreal width : widths)
        all += width;
    return all <= inner + 0.01 ? widths : QList<qreal>();
}

/// Where words have to be broken, every column gets its part of what all would need.
QList<qreal> squeezed(const QList<LeastWidth>& least, qreal size, qreal inner)
{
    QList<qreal> widths;
    qreal all = 0;
    for (const LeastWidth& width : least)
        all += width.at(size);
    for (const LeastWidth& width : least)
        widths.append(width.at(size) * inner / all);
    return widths;
}

/// Whether no column is much narrower than the form wants it, so that its words stand in a pile.
bool isRoomy(const ReportTable& table, const QList<qreal>& widths, qreal inner)
{
    constexpr qreal enough = 0.7; // of its share
    qreal shares = 0;
    for (const auto& column : table.columns)
        shares += column.width;
    for (qsizetype i = 0; i < widths.size(); ++i)
        if (widths[i] < enough * inner * table.columns[i].width / shares) return false;
    return true;
}

struct Columns {
    qreal size = smallest; ///< of the type
    QList<qreal> widths;   ///< empty: the paper is too narrow
};

/// The largest type that leaves every column room; else the smallest that breaks no word.
Columns columnsOn(const ReportTable& table, const QList<LeastWidth>& least, qreal inner)
{
    Columns columns;
    for (qreal size = largest; size > smallest - step / 2; size -= step) {
        const QList<qreal> widths = sharedOut(table, least, size, inner);
        if (widths.isEmpty()) continue;
        columns = {size, widths};
        if (isRoomy(table, widths, inner)) break;
    }
    return columns;
}

void setColumns(ReportLayout& layout, const ReportTable& table)
{
    const QList<LeastWidth> least = leastWidths(table);
    setSheet(layout, table.a3, table.landscape);
    Columns columns = columnsOn(table, least, layout.inner());
    if (columns.widths.isEmpty() && !table.a3) {
        setSheet(layout, true, table.landscape);
        columns = columnsOn(table, least, layout.inner());
    }
    if (columns.widths.isEmpty()) columns.widths = squeezed(least, columns.size, layout.inner());
    layout.text = PaperType(columns.size);
    layout.strong = PaperType(columns.size, QFont::DemiBold);
    layout.edges = {ReportLayout::margin};
    for (const qreal width : columns.widths)
        layout.edges.append(layout.edges.last() + width);
}

qreal heightOf(const PaperType& type, qsizetype lines)
{
    return type.lineHeight() * qreal(lines) + 2 * ReportLayout::above;
}

void setHead(ReportLayout& layout, const ReportTable& table)
{
    layout.groups = exchange::columnGroups(table.columns);
    const auto named = [](const exchange::ColumnGroup& group) { return !group.title.isEmpty(); };
    for (const auto& column : table.columns) {
        const qsizetype i = layout.titleLines.size();
        layout.titleLines.append(
            layout.strong.lines(column.title, layout.columnWidth(i, i) - 2 * ReportLayout::padding));
    }
    const bool two = std::ranges::any_of(layout.groups, named);
    for (const auto& group : layout.groups) {
        const qreal room = layout.columnWidth(group.first, group.last) - 2 * ReportLayout::padding;
        layout.groupLines.append(named(group) ? layout.strong.lines(group.title, room) : QStringList());
        if (named(group))
            layout.groupHeight =
                std::max(layout.groupHeight, heightOf(layout.strong, layout.groupLines.last().size()));
    }
    for (const auto& group : layout.groups)
        for (qsizetype i = group.first; i <= group.last; ++i) {
            const qreal needed = heightOf(layout.strong, layout.titleLines[i].size());
            layout.titleHeight =
                std::max(layout.titleHeight, two && !named(group) ? needed - layout.groupHeight : needed);
        }
}

void setRows(ReportLayout& layout, const ReportTable& table)
{
    for (const TableRow& row : table.rows) {
        ReportLayout::Row laid;
        if (row.heading) {
            const qreal indent = row.level * ReportLayout::levelStep;
            laid.cells.append(layout.strong.lines(exchange::headingText(row),
                                                  layout.inner() - indent - 2 * ReportLayout::padding));
        }
        for (qsizetype i = 0; !row.heading && i < table.columns.size(); ++i) {
            const qreal room = layout.columnWidth(i, i) - indentOf(table, row, i) - 2 * ReportLayout::padding;
            laid.cells.append(layout.text.lines(cellText(row.cells.value(i)), room));
        }
        for (const QStringList& lines : laid.cells)
            laid.lines = std::max(laid.lines, lines.size());
        layout.rows.append(laid);
    }
}

/// Adds what has so many lines, in as many pieces as pages ask for.
void addPieces(QList<Piece>& pieces, Piece whole, qsizetype lines, const PaperType& type, qreal mostHeight,
               qreal around)
{
    const auto most = std::max<qsizetype>(1, qsizetype((mostHeight - around) / type.lineHeight()));
    for (qsizetype from = 0; from < lines; from += most) {
        Piece piece = whole;
        piece.from = from;
        piece.count = std::min(most, lines - from);
        piece.height = type.lineHeight() * qreal(piece.count) + around;
        pieces.append(piece);
    }
}

/// To be written on: nothing stands in it but its number.
bool isBlank(const TableRow& row)
{
    const auto empty = [](const Cell& cell) { return !cell.closed && cellText(cell).isEmpty(); };
    return !row.heading && row.cells.size() > 1 && std::all_of(row.cells.begin() + 1, row.cells.end(), empty);
}

QList<Piece> allPieces(const ReportLayout& layout, const ReportTable& table, qreal closing)
{
    constexpr qsizetype lastRows = 2; // go with the signatures
    const qreal most = layout.bottom() - ReportLayout::margin - layout.headHeight();
    const ReportTypes types;
    QList<Piece> pieces;
    for (qsizetype i = 0; i < layout.rows.size(); ++i) {
        Piece row{Piece::Kind::Row, i, 0, 0, 0, false, 0};
        row.withNext = table.rows[i].heading || (closing > 0 && i >= layout.rows.size() - lastRows);
        addPieces(pieces, row, layout.rows[i].lines,
                  row.withNext && table.rows[i].heading ? layout.strong : layout.text, most,
                  2 * ReportLayout::above);
        if (isBlank(table.rows[i])) pieces.last().height = std::max(pieces.last().height, handHeight);
    }
    for (qsizetype i = 0; i < layout.notes.size(); ++i)
        addPieces(pieces, {Piece::Kind::Note, i, 0, 0, 0, closing > 0, 0}, layout.notes[i].size(), types.note,
                  most, 1);
    if (closing > 0) pieces.append({Piece::Kind::Closing, 0, 0, 0, closing, false, 0});
    return pieces;
}

/// The group's head that a page begins with again: that of the row which is the page's first; none: -1.
qsizetype headAbove(const QList<Piece>& pieces, qsizetype first, const ReportTable& table)
{
    const auto isHead = [&](const Piece& piece) {
        return piece.kind == Piece::Kind::Row && table.rows[piece.index].heading;
    };
    if (pieces[first].kind != Piece::Kind::Row || isHead(pieces[first])) return -1;
    while (--first >= 0)
        if (isHead(pieces[first])) return first;
    return -1;
}

void setPages(ReportLayout& layout, const QList<Piece>& pieces, const ReportTable& table)
{
    layout.pages = {{{}, ReportLayout::margin + layout.topHeight}};
    qreal top = layout.pages.last().tableTop + layout.headHeight();
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        Piece piece = pieces[i];
        qreal together = piece.height;
        for (qsizetype next = i; pieces[next].withNext && next + 1 < pieces.size(); ++next)
            together += pieces[next + 1].height;
        const qreal ofPage = layout.bottom() - ReportLayout::margin - layout.headHeight();
        const qreal needed = together > ofPage ? piece.height : together;
        if (top + needed > layout.bottom() && !layout.pages.last().pieces.isEmpty()) {
            layout.pages.append(ReportLayout::Page());
            // Only rows have the table's head above them.
            top = ReportLayout::margin + (piece.kind == Piece::Kind::Row ? layout.headHeight() : 0);
            const qsizetype head = headAbove(pieces, i, table);
            if (head >= 0 && top + pieces[head].height + needed <= layout.bottom()) {
                Piece first = pieces[head];
                first.again = true;
                first.top = std::exchange(top, top + first.height);
                layout.pages.last().pieces.append(first);
            }
        }
        piece.top = top;
        top += piece.height;
        layout.pages.last().pieces.append(piece);
    }
}

qreal heightOfTop(const ReportTop& top)
{
    const ReportTypes types;
    const auto height = [](const PaperType& type, const QStringList& lines) {
        return type.lineHeight() * qreal(lines.size());
    };
    const qreal left = height(types.small, top.above) + height(types.strong, top.station);
    return std::max(left, height(types.small, top.legal)) + 5 + height(types.title, top.title) +
           height(types.subject, top.period) + height(types.subject, top.subject) + 3;
}

} // namespace

qreal ReportLayout::bottom() const
{
    return height - margin - ReportTypes().footer.lineHeight() * qreal(footer.size()) - footerGap;
}

ReportTop reportTop(const ReportLayout& layout, const ReportTable& table)
{
    const ReportTypes types;
    const qreal half = layout.inner() * 0.48;
    const auto lines = [](const PaperType& type, const QString& text, qreal width) {
        return text.isEmpty() ? QStringList() : type.lines(text, width);
    };
    return {lines(types.small, table.above, half),
            lines(types.strong, table.station, half),
            lines(types.small, table.legal, half),
            lines(types.title, table.title, layout.inner()),
            lines(types.subject, table.periodName, layout.inner()),
            lines(types.subject, table.subject, layout.inner())};
}

ReportClosing reportClosing(const ReportLayout& layout, const ReportTable& table,
                            const exchange::ReportFrame& frame)
{
    ReportClosing closing;
    const qsizetype count = table.signers.size();
    if (count == 0) return closing;
    const ReportTypes types;
    const qreal width = layout.inner() / qreal(std::max<qsizetype>(count, 2));
    qsizetype roles = 1, signs = frame.sign.isEmpty() ? 0 : 1;
    for (qsizetype i = 0; i < count; ++i) {
        const qreal left = layout.width - ReportLayout::margin - width * qreal(count - i);
        const qreal room = width - 4 * ReportLayout::padding;
        closing.signers.append({left, width, types.strong.lines(table.signers[i], room),
                                signs > 0 ? types.small.lines(frame.sign, room) : QStringList()});
        roles = std::max(roles, closing.signers.last().role.size());
        signs = std::max(signs, closing.signers.last().sign.size());
    }
    closing.madeOnWidth = std::max(width, std::min(layout.inner(), 90.0));
    closing.madeOnLeft = layout.width - ReportLayout::margin - closing.madeOnWidth;
    if (!frame.madeOn.isEmpty()) closing.madeOn = types.subject.lines(frame.madeOn, closing.madeOnWidth);
    closing.roleTop = 3 + types.subject.lineHeight() * qreal(closing.madeOn.size()) + 0.5;
    closing.signTop = closing.roleTop + types.strong.lineHeight() * qreal(roles);
    closing.height = closing.signTop + types.small.lineHeight() * qreal(signs) + signatureRoom;
    return closing;
}

ReportLayout layOut(const ReportTable& table, const exchange::ReportFrame& frame)
{
    ReportLayout layout;
    const ReportTypes types;
    setColumns(layout, table);
    setHead(layout, table);
    setRows(layout, table);
    for (const QString& note : table.notes)
        layout.notes.append(types.note.lines(note, layout.inner()));
    layout.topHeight = heightOfTop(reportTop(layout, table));
    QStringList foot{frame.version, frame.printed};
    foot.removeAll(QString());
    layout.footer = types.footer.lines(foot.join(QStringLiteral(" · ")), layout.inner() - 30);
    setPages(layout, allPieces(layout, table, reportClosing(layout, table, frame).height), table);
    return layout;
}

} // namespace noi
