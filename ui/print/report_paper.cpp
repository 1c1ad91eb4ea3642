#include "ui/print/report_paper.h"

#include "ui/print/report_layout.h"

#include <QCoreApplication>
#include <QPainter>

#include <memory>

namespace noi
{

namespace
{

struct ReportPaperText {
    Q_DECLARE_TR_FUNCTIONS(ReportPaperText)
};

using exchange::ReportFrame;
using report::ReportTable;
using report::TableColumn;
using report::TableRow;

constexpr qreal thin = 0.2; ///< lines, mm
const QColor shading(0xe8, 0xe8, 0xe8);

Qt::Alignment alignmentOf(TableColumn::Align align)
{
    switch (align) {
    case TableColumn::Align::Left: return Qt::AlignLeft;
    case TableColumn::Align::Centre: return Qt::AlignHCenter;
    case TableColumn::Align::Right: break;
    }
    return Qt::AlignRight;
}

/// One page of a report. All in millimetres.
class PagePainter
{
public:
    PagePainter(QPainter& painter, const ReportLayout& layout, const ReportTable& table,
                const ReportFrame& frame)
        : m_painter(painter), m_layout(layout), m_table(table), m_frame(frame)
    {
    }

    void paint(int number) const
    {
        const ReportLayout::Page& page = m_layout.pages[number];
        if (number == 0) paintTop();
        using Kind = ReportLayout::Piece::Kind;
        const bool rows = !page.pieces.isEmpty() && page.pieces.first().kind == Kind::Row;
        if (number == 0 || rows) paintHead(page.tableTop);
        for (const auto& piece : page.pieces) {
            switch (piece.kind) {
            case Kind::Row: paintRow(piece); break;
            case Kind::Note: paintNote(piece); break;
            case Kind::Closing: paintClosing(piece.top); break;
            }
        }
        paintFooter(number);
    }

private:
    static constexpr qreal margin = ReportLayout::margin, padding = ReportLayout::padding;

    static QRectF units(qreal left, qreal top, qreal width, qreal height)
    {
        constexpr qreal u = PaperType::unitsOfMillimetre;
        return {left * u, top * u, width * u, height * u};
    }

    void frame(qreal left, qreal top, qreal width, qreal height, bool shaded = false) const
    {
        m_painter.setPen(QPen(Qt::black, thin * PaperType::unitsOfMillimetre, Qt::SolidLine, Qt::SquareCap,
                              Qt::MiterJoin));
        m_painter.setBrush(shaded ? QBrush(shading) : QBrush(Qt::NoBrush));
        m_painter.drawRect(units(left, top, width, height));
    }

    /// Lines in the middle of a box's height.
    void write(const PaperType& type, const QStringList& lines, qreal left, qreal top, qreal width,
               qreal height, Qt::Alignment alignment) const
    {
        const qreal free = height - type.lineHeight() * qreal(lines.size());
        type.write(m_painter, lines, left + padding, top + free / 2, width - 2 * padding, alignment);
    }

    qreal writeBelow(const PaperType& type, const QStringList& lines, qreal left, qreal top,
                     qreal width) const
    {
        type.write(m_painter, lines, left, top, width, Qt::AlignHCenter);
        return top + type.lineHeight() * qreal(lines.size());
    }

    void paintTop() const
    {
        const ReportTypes types;
        const ReportTop top = reportTop(m_layout, m_table);
        const qreal half = m_layout.inner() * 0.48;
        const qreal right = m_layout.width - margin - half;
        qreal left = writeBelow(types.small, top.above, margin, margin, half);
        left = writeBelow(types.strong, top.station, margin, left, half);
        const qreal legal = writeBelow(types.small, top.legal, right, margin, half);
        if (!top.station.isEmpty()) { // the stroke below whoever issues an official paper
            constexpr qreal stroke = 22;
            m_painter.setPen(QPen(Qt::black, thin * PaperType::unitsOfMillimetre));
            const QRectF line = units(margin + (half - stroke) / 2, left + 0.8, stroke, 0);
            m_painter.drawLine(line.topLeft(), line.topRight());
        }
        qreal below = std::max(left, legal) + 5;
        below = writeBelow(types.title, top.title, margin, below, m_layout.inner());
        below = writeBelow(types.subject, top.period, margin, below, m_layout.inner());
        (void)writeBelow(types.subject, top.subject, margin, below, m_layout.inner());
    }

    void paintHead(qreal top) const
    {
        const qreal all = m_layout.headHeight();
        for (qsizetype k = 0; k < m_layout.groups.size(); ++k) {
            const exchange::ColumnGroup& group = m_layout.groups[k];
            const bool alone = group.title.isEmpty();
            const qreal left = m_layout.edges[group.first],
                        width = m_layout.columnWidth(group.first, group.last);
            if (!alone) {
                frame(left, top, width, m_layout.groupHeight, true);
                write(m_layout.strong, m_layout.groupLines[k], left, top, width, m_layout.groupHeight,
                      Qt::AlignHCenter);
            }
            for (qsizetype i = group.first; i <= group.last; ++i) {
                const qreal from = alone ? top : top + m_layout.groupHeight;
                const qreal height = top + all - from;
                frame(m_layout.edges[i], from, m_layout.columnWidth(i, i), height, true);
                write(m_layout.strong, m_layout.titleLines[i], m_layout.edges[i], from,
                      m_layout.columnWidth(i, i), height, Qt::AlignHCenter);
            }
        }
    }

    void paintRow(const ReportLayout::Piece& piece) const
    {
        const TableRow& row = m_table.rows[piece.index];
        const ReportLayout::Row& laid = m_layout.rows[piece.index];
        const qreal set = row.level * ReportLayout::levelStep;
        const auto part = [&piece](const QStringList& lines) { return lines.mid(piece.from, piece.count); };
        if (row.heading) {
            frame(margin, piece.top, m_layout.inner(), piece.height);
            write(m_layout.strong, part(laid.cells.first()), margin + set, piece.top, m_layout.inner() - set,
                  piece.height, Qt::AlignLeft);
            return;
        }
        const qsizetype label = exchange::labelColumn(m_table.columns);
        for (qsizetype i = 0; i < laid.cells.size(); ++i) {
            const qreal left = m_layout.edges[i], width = m_layout.columnWidth(i, i),
                        indent = i == label ? set : 0;
            const bool closed = row.cells.value(i).closed;
            frame(left, piece.top, width, piece.height, closed);
            write(m_layout.text, part(laid.cells[i]), left + indent, piece.top, width - indent, piece.height,
                  closed ? Qt::AlignHCenter : alignmentOf(m_table.columns[i].align));
        }
    }

    void paintNote(const ReportLayout::Piece& piece) const
    {
        ReportTypes().note.write(m_painter, m_layout.notes[piece.index].mid(piece.from, piece.count), margin,
                                 piece.top + 1, m_layout.inner(), Qt::AlignLeft);
    }

    void paintClosing(qreal top) const
    {
        const ReportTypes types;
        const ReportClosing closing = reportClosing(m_layout, m_table, m_frame);
        types.subject.write(m_painter, closing.madeOn, closing.madeOnLeft, top + 3, closing.madeOnWidth,
                            Qt::AlignHCenter);
        for (const auto& signer : closing.signers) {
            types.strong.write(m_painter, signer.role, signer.left, top + closing.roleTop, signer.width,
                               Qt::AlignHCenter);
            types.small.write(m_painter, signer.sign, signer.left, top + closing.signTop, signer.width,
                              Qt::AlignHCenter);
        }
    }

    void paintFooter(int number) const
    {
        const PaperType type = ReportTypes().footer;
        const qreal top = m_layout.height - margin - type.lineHeight() * qreal(m_layout.footer.size());
        const QString page =
            fillIn(m_frame.page, {QString::number(number + 1), QString::number(m_layout.pages.size())});
        type.write(m_painter, m_layout.footer, margin, top, m_layout.inner() - 30, Qt::AlignLeft);
        type.write(m_painter, {page}, margin, top, m_layout.inner(), Qt::AlignRight);
    }

    QPainter& m_painter;
    const ReportLayout& m_layout;
    const ReportTable& m_table;
    const ReportFrame& m_frame;
};

/// As decree 30/2020 has it: days below 10 and the months 1 and 2 with a nought.
QString dayLine(const QString& place, QDate day)
{
    const QString dots(QStringLiteral("……"));
    const auto padded = [](int number, int below) {
        return number < below ? u'0' + QString::number(number) : QString::number(number);
    };
    return ReportPaperText::tr("%1, day %2 month %3 year %4")
        .arg(place.isEmpty() ? dots + dots : place, day.isValid() ? padded(day.day(), 10) : dots,
             day.isValid() ? padded(day.month(), 3) : dots,
             day.isValid() ? QString::number(day.year()) : dots);
}

} // namespace

ReportFrame reportFrame(const ReportTable& table, const ReportOccasion& occasion)
{
    QStringList version;
    if (!table.form.isEmpty())
        version += table.version.isEmpty()
                       ? ReportPaperText::tr("Form %1").arg(table.form)
                       : ReportPaperText::tr("Form %1, version %2").arg(table.form, table.version);
    if (!occasion.edition.isEmpty()) version += occasion.edition;
    return {
        ReportPaperText::tr("Page %1/%2"), dayLine(occasion.place, occasion.day),
        ReportPaperText::tr("(Signature, full name)"), version.join(QStringLiteral(" · ")),
        ReportPaperText::tr("Printed %1").arg(occasion.printed.toString(QStringLiteral("dd/MM/yyyy HH:mm")))};
}

PrintJob reportJob(const ReportTable& table, const ReportFrame& frame)
{
    struct Kept {
        ReportTable table;
        ReportFrame frame;
        ReportLayout layout;
    };
    const auto kept = std::make_shared<const Kept>(Kept{table, frame, layOut(table, frame)});
    return {kept->layout.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            int(kept->layout.pages.size()),
            [kept](QPainter& painter, const QRectF& page, int number) {
                painter.save();
                toPaper(painter, page, kept->layout.width);
                PagePainter(painter, kept->layout, kept->table, kept->frame).paint(number);
                painter.restore();
            },
            kept->layout.a3 ? QPageSize::A3 : QPageSize::A4};
}

ReportTable onePage(ReportTable table, const ReportFrame& frame)
{
    while (!table.rows.isEmpty() && layOut(table, frame).pages.size() > 1)
        table.rows.removeLast();
    return table;
}

} // namespace noi
