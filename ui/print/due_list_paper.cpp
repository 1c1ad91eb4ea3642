#include "ui/print/due_list_paper.h"

#include "ui/print/card_canvas.h"

#include <QCoreApplication>

#include <memory>

namespace noi
{
namespace
{

struct DueListText {
    Q_DECLARE_TR_FUNCTIONS(DueListText)
};

// Millimetres on a lying A4.
constexpr qreal sheetWidth = 297, sheetHeight = 210, margin = 12, inner = sheetWidth - 2 * margin;
constexpr qreal tableTop = margin + 22, rowHeight = 6.2, tableBottom = sheetHeight - margin - 6;
constexpr int rowsOfPage = int((tableBottom - tableTop) / rowHeight) - 1; ///< below the heading

/// A row of a page: the head of a hamlet, or a person.
struct Row {
    const DueListPaper::Hamlet* hamlet = nullptr;
    const DueListPaper::Line* line = nullptr; ///< none: the head
    int number = 0;                           ///< of the person, through the whole list
    bool goesOn = false;                      ///< a head that is said again
};
using Pages = QList<QList<Row>>;

Pages pagesOf(const DueListPaper& paper)
{
    Pages pages{{}};
    int number = 0;
    for (const auto& hamlet : paper.hamlets) {
        if (pages.last().size() + 2 > rowsOfPage) pages += QList<Row>();
        pages.last() += Row{&hamlet, nullptr, 0, false};
        for (const auto& line : hamlet.lines) {
            if (pages.last().size() == rowsOfPage) pages += QList<Row>{{&hamlet, nullptr, 0, true}};
            pages.last() += Row{&hamlet, &line, ++number, false};
        }
    }
    return pages;
}

struct Column {
    QString title;
    qreal width; ///< mm
    QString DueListPaper::Line::*text;
};

QList<Column> columns()
{
    return {{DueListText::tr("No."), 10, nullptr},
            {DueListText::tr("Full name"), 46, &DueListPaper::Line::name},
            {DueListText::tr("Born"), 20, &DueListPaper::Line::birth},
            {DueListText::tr("Mother"), 44, &DueListPaper::Line::mother},
            {DueListText::tr("Telephone"), 24, &DueListPaper::Line::phone},
            {DueListText::tr("To be given"), 71, &DueListPaper::Line::vaccines},
            {DueListText::tr("Due since"), 20, &DueListPaper::Line::due},
            {DueListText::tr("State"), 26, &DueListPaper::Line::state},
            {DueListText::tr("Note"), 12, nullptr}};
}

void paintCells(const CardCanvas& canvas, qreal top, const QStringList& cells, int weight)
{
    qreal left = margin;
    const auto all = columns();
    for (qsizetype i = 0; i < all.size(); ++i) {
        canvas.write({left + 0.8, top, all[i].width - 1.6, rowHeight}, cells[i], {2.9, weight});
        left += all[i].width;
    }
}

QStringList cellsOf(const Row& row)
{
    QStringList cells{QString::number(row.number)};
    const auto all = columns();
    for (const Column& column : all.mid(1))
        cells += column.text ? row.line->*column.text : QString();
    return cells;
}

void paintHead(const CardCanvas& canvas, const DueListPaper& paper)
{
    canvas.write({margin, margin, inner / 2, 5}, paper.station, {3.6, QFont::DemiBold});
    canvas.write({margin, margin + 5.5, inner, 7.5}, DueListText::tr("LIST OF THOSE DUE FOR VACCINATION"),
                 {5.4, QFont::Bold, Qt::AlignHCenter | Qt::AlignVCenter});
    QString subject = paper.period;
    if (!paper.filter.isEmpty()) subject += QStringLiteral(" · ") + paper.filter;
    canvas.write({margin, margin + 13.5, inner, 5.5}, subject,
                 {3.8, QFont::Normal, Qt::AlignHCenter | Qt::AlignVCenter});
}

void paintRow(const CardCanvas& canvas, const Row& row, qreal top)
{
    if (row.line) {
        paintCells(canvas, top, cellsOf(row), QFont::Normal);
    } else {
        canvas.shade({margin, top, inner, rowHeight});
        const QString people = DueListText::tr("%n person(s)", nullptr, int(row.hamlet->lines.size()));
        QString text = row.hamlet->name + QStringLiteral(" · ") + people;
        if (row.goesOn) text = DueListText::tr("%1 (continued)").arg(text);
        canvas.write({margin + 0.8, top, inner - 1.6, rowHeight}, text, {3.2, QFont::DemiBold});
    }
    canvas.line(margin, top + rowHeight, margin + inner, top + rowHeight, 0.15);
}

void paintTable(const CardCanvas& canvas, const QList<Row>& rows)
{
    QStringList titles;
    const auto all = columns();
    for (const Column& column : all)
        titles += column.title;
    paintCells(canvas, tableTop, titles, QFont::DemiBold);
    canvas.line(margin, tableTop, margin + inner, tableTop, 0.4);
    canvas.line(margin, tableTop + rowHeight, margin + inner, tableTop + rowHeight, 0.4);
    qreal top = tableTop;
    for (const Row& row : rows)
        paintRow(canvas, row, top += rowHeight);
}

void paintFoot(const CardCanvas& canvas, const DueListPaper& paper, int page, qsizetype pages)
{
    const qreal top = sheetHeight - margin - 4;
    canvas.write(
        {margin, top, inner / 2, 4},
        DueListText::tr("Printed %1").arg(paper.printed.toString(QStringLiteral("dd/MM/yyyy HH:mm"))), {2.8});
    canvas.write({margin + inner / 2, top, inner / 2, 4},
                 DueListText::tr("page %1/%2").arg(page + 1).arg(pages),
                 {2.8, QFont::Normal, Qt::AlignRight | Qt::AlignVCenter});
}

} // namespace

PrintJob dueListJob(const DueListPaper& paper)
{
    const auto kept = std::make_shared<const DueListPaper>(paper);
    const Pages pages = pagesOf(*kept);
    return {QPageLayout::Landscape, int(pages.size()),
            [kept, pages](QPainter& painter, const QRectF& page, int number) {
                const CardCanvas canvas(painter, page, sheetWidth, sheetHeight);
                paintHead(canvas, *kept);
                paintTable(canvas, pages[number]);
                paintFoot(canvas, *kept, number, pages.size());
            }};
}

} // namespace noi
