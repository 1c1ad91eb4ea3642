#include "ui/print/list_paper.h"

#include "ui/print/card_canvas.h"

#include <QCoreApplication>

#include <memory>

namespace noi
{
namespace
{

struct ListText {
    Q_DECLARE_TR_FUNCTIONS(ListText)
};

// Millimetres on a lying A4.
constexpr qreal sheetWidth = 297, sheetHeight = 210, margin = 12, inner = sheetWidth - 2 * margin;
constexpr qreal numberWidth = 10;
constexpr qreal tableTop = margin + 22, rowHeight = 6.2, tableBottom = sheetHeight - margin - 6;
constexpr int rowsOfPage = int((tableBottom - tableTop) / rowHeight) - 1; ///< below the heading

/// A row of a page: the head of a group, or a person.
struct Row {
    const ListPaper::Group* group = nullptr;
    const QStringList* cells = nullptr; ///< none: the head
    int number = 0;                     ///< of the person, through the whole list
    bool goesOn = false;                ///< a head that is said again
};
using Pages = QList<QList<Row>>;

Pages pagesOf(const ListPaper& paper)
{
    Pages pages{{}};
    int number = 0;
    for (const auto& group : paper.groups) {
        if (pages.last().size() + 2 > rowsOfPage) pages += QList<Row>();
        pages.last() += Row{&group, nullptr, 0, false};
        for (const auto& cells : group.rows) {
            if (pages.last().size() == rowsOfPage) pages += QList<Row>{{&group, nullptr, 0, true}};
            pages.last() += Row{&group, &cells, ++number, false};
        }
    }
    return pages;
}

void paintCells(const CardCanvas& canvas, const ListPaper& paper, qreal top, const QString& number,
                const QStringList& cells, int weight)
{
    constexpr qreal inset = 0.8;
    const auto write = [&](qreal left, qreal width, const QString& text) {
        canvas.write({left + inset, top, width - 2 * inset, rowHeight}, text, {2.9, weight});
    };
    write(margin, numberWidth, number);
    qreal left = margin + numberWidth;
    for (qsizetype i = 0; i < paper.columns.size(); ++i) {
        write(left, paper.columns[i].width, cells.value(i));
        left += paper.columns[i].width;
    }
}

void paintHead(const CardCanvas& canvas, const ListPaper& paper)
{
    canvas.write({margin, margin, inner / 2, 5}, paper.station, {3.6, QFont::DemiBold});
    canvas.write({margin, margin + 5.5, inner, 7.5}, paper.title,
                 {5.4, QFont::Bold, Qt::AlignHCenter | Qt::AlignVCenter});
    canvas.write({margin, margin + 13.5, inner, 5.5}, paper.subject,
                 {3.8, QFont::Normal, Qt::AlignHCenter | Qt::AlignVCenter});
}

void paintRow(const CardCanvas& canvas, const ListPaper& paper, const Row& row, qreal top)
{
    if (row.cells) {
        paintCells(canvas, paper, top, QString::number(row.number), *row.cells, QFont::Normal);
    } else {
        canvas.shade({margin, top, inner, rowHeight});
        const QString people = ListText::tr("%n person(s)", nullptr, int(row.group->rows.size()));
        QString text = row.group->name + QStringLiteral(" · ") + people;
        if (row.goesOn) text = ListText::tr("%1 (continued)").arg(text);
        canvas.write({margin + 0.8, top, inner - 1.6, rowHeight}, text, {3.2, QFont::DemiBold});
    }
    canvas.line(margin, top + rowHeight, margin + inner, top + rowHeight, 0.15);
}

void paintTable(const CardCanvas& canvas, const ListPaper& paper, const QList<Row>& rows)
{
    QStringList titles;
    for (const auto& column : paper.columns)
        titles += column.title;
    paintCells(canvas, paper, tableTop, ListText::tr("No."), titles, QFont::DemiBold);
    canvas.line(margin, tableTop, margin + inner, tableTop, 0.4);
    canvas.line(margin, tableTop + rowHeight, margin + inner, tableTop + rowHeight, 0.4);
    qreal top = tableTop;
    for (const Row& row : rows)
        paintRow(canvas, paper, row, top += rowHeight);
}

void paintFoot(const CardCanvas& canvas, const ListPaper& paper, int page, qsizetype pages)
{
    const qreal top = sheetHeight - margin - 4;
    canvas.write({margin, top, inner / 2, 4},
                 ListText::tr("Printed %1").arg(paper.printed.toString(QStringLiteral("dd/MM/yyyy HH:mm"))),
                 {2.8});
    canvas.write({margin + inner / 2, top, inner / 2, 4}, ListText::tr("page %1/%2").arg(page + 1).arg(pages),
                 {2.8, QFont::Normal, Qt::AlignRight | Qt::AlignVCenter});
}

} // namespace

PrintJob listJob(const ListPaper& paper)
{
    const auto kept = std::make_shared<const ListPaper>(paper);
    const Pages pages = pagesOf(*kept);
    return {QPageLayout::Landscape, int(pages.size()),
            [kept, pages](QPainter& painter, const QRectF& page, int number) {
                const CardCanvas canvas(painter, page, sheetWidth, sheetHeight);
                paintHead(canvas, *kept);
                paintTable(canvas, *kept, pages[number]);
                paintFoot(canvas, *kept, number, pages.size());
            }};
}

} // namespace noi
