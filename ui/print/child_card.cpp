#include "ui/print/child_card.h"

#include "core/barcode/station_card.h"
#include "ui/kit/date_words.h"
#include "ui/print/card_canvas.h"
#include "ui/print/symbol.h"

#include <QCoreApplication>

namespace noi
{
namespace
{

struct ChildCardText {
    Q_DECLARE_TR_FUNCTIONS(ChildCardText)
};

// Millimetres on a lying A5.
constexpr qreal sheetWidth = 210, sheetHeight = 148, margin = 9;
constexpr qreal inner = sheetWidth - 2 * margin;
constexpr qreal codeSide = 30;
constexpr qreal tableTop = 57, tableBottom = 121;
constexpr qreal gutter = 4;
constexpr int rowsOfColumn = 12;

constexpr Qt::Alignment middle = Qt::AlignHCenter | Qt::AlignVCenter;

QString sexText(Sex sex)
{
    switch (sex) {
    case Sex::Male: return ChildCardText::tr("Male");
    case Sex::Female: return ChildCardText::tr("Female");
    case Sex::Undetermined: return ChildCardText::tr("Undetermined");
    case Sex::Unknown: break;
    }
    return {};
}

/// 23 digits as people read them aloud and type them: "6100 0000 …".
QString grouped(const QString& digits)
{
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 4)
        groups += digits.mid(i, 4);
    return groups.join(u' ');
}

void paintCode(const CardCanvas& canvas, const ChildCard& card)
{
    const QString text = stationCardText(card.person);
    const qreal left = sheetWidth - margin - codeSide;
    if (const auto symbol = symbolOf(text, SymbolKind::Qr); symbol.ok())
        paintSymbol(canvas.painter(), canvas.rect(left, margin - 2, codeSide, codeSide), *symbol);
    const QString digits = grouped(text);
    canvas.write({left - 4, margin + codeSide - 3, codeSide + 4, 3.5}, digits.left(14),
                 {2.6, QFont::Normal, middle});
    canvas.write({left - 4, margin + codeSide, codeSide + 4, 3.5}, digits.mid(15),
                 {2.6, QFont::Normal, middle});
}

void paintFact(const CardCanvas& canvas, qreal left, qreal top, qreal width, const QString& label,
               const QString& value)
{
    canvas.write({left, top, width, 3.5}, label, {2.6});
    canvas.write({left, top + 3.3, width, 6.5}, value.isEmpty() ? QStringLiteral("—") : value,
                 {4, QFont::DemiBold});
}

void paintHead(const CardCanvas& canvas, const ChildCard& card)
{
    const qreal width = inner - codeSide - 6;
    canvas.write({margin, margin - 1, width, 5}, card.station, {3.6, QFont::DemiBold});
    canvas.write({margin, margin + 4, width, 6}, ChildCardText::tr("CHILD'S VACCINATION CARD"),
                 {4.6, QFont::Bold});
    canvas.line(margin, margin + 11, margin + width, margin + 11, 0.4);
    canvas.write({margin, margin + 12.5, width, 9.5}, card.fullName, {7.4, QFont::Bold});
    paintFact(canvas, margin, margin + 23, 36, ChildCardText::tr("Born"), dateText(card.birth));
    paintFact(canvas, margin + 38, margin + 23, 24, ChildCardText::tr("Sex"), sexText(card.sex));
    paintFact(canvas, margin + 64, margin + 23, width - 64, ChildCardText::tr("Mother"), card.mother);
    paintFact(canvas, margin, margin + 34, inner, ChildCardText::tr("Home"), card.home);
}

struct Column {
    QString title;
    qreal width; ///< mm
    Qt::Alignment alignment;
};

void paintRow(const CardCanvas& canvas, const QList<Column>& columns, qreal left, qreal top, qreal height,
              const QStringList& cells, int weight)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        canvas.write({left + 0.8, top, columns[i].width - 1.6, height}, cells[i],
                     {2.55, weight, columns[i].alignment});
        left += columns[i].width;
    }
}

QStringList cellsOf(const ChildCard::GivenDose& dose)
{
    return {dose.vaccine, dose.number > 0 ? QString::number(dose.number) : QString(),
            dose.date.toString(QStringLiteral("dd/MM/yyyy")), dose.lot, dose.place};
}

/// One of the two tables side by side, with its share of the doses.
void paintTable(const CardCanvas& canvas, qreal left, const QList<ChildCard::GivenDose>& doses)
{
    const Qt::Alignment start = Qt::AlignLeft | Qt::AlignVCenter;
    const QList<Column> columns{{ChildCardText::tr("Vaccine"), 27, start},
                                {ChildCardText::tr("Dose"), 8, middle},
                                {ChildCardText::tr("Date"), 18, middle},
                                {ChildCardText::tr("Lot"), 18, start},
                                {ChildCardText::tr("Place"), 23, start}};
    const qreal width = (inner - gutter) / 2, height = (tableBottom - tableTop) / (rowsOfColumn + 1);
    QStringList titles;
    for (const Column& column : columns)
        titles += column.title;
    canvas.shade({left, tableTop, width, height});
    paintRow(canvas, columns, left, tableTop, height, titles, QFont::DemiBold);
    for (int row = 0; row < rowsOfColumn; ++row) {
        const qreal top = tableTop + (row + 1) * height;
        canvas.line(left, top, left + width, top, 0.15);
        if (row < doses.size())
            paintRow(canvas, columns, left, top, height, cellsOf(doses[row]), QFont::Normal);
    }
    canvas.frame({left, tableTop, width, tableBottom - tableTop});
}

void paintFoot(const CardCanvas& canvas, const ChildCard& card, int page)
{
    const QRectF box(margin, tableBottom + 3, inner, 10);
    canvas.frame(box, 0.6);
    canvas.write({box.left() + 2, box.top(), 27, box.height()}, ChildCardText::tr("Next appointment"),
                 {3.4, QFont::DemiBold});
    canvas.write({box.left() + 30, box.top() + 0.5, box.width() - 32, box.height() - 1}, card.nextAppointment,
                 {4.4, QFont::Bold});
    const qreal top = box.bottom() + 1.5;
    canvas.write({margin, top, 110, 4},
                 ChildCardText::tr("Bring this card each time the child is vaccinated."), {2.8});
    const QString printed = card.printed.toString(QStringLiteral("dd/MM/yyyy"));
    canvas.write(
        {margin + inner - 80, top, 80, 4},
        ChildCardText::tr("Printed %1 · page %2/%3").arg(printed).arg(page + 1).arg(childCardPages(card)),
        {2.8, QFont::Normal, Qt::AlignRight | Qt::AlignVCenter});
}

} // namespace

int childCardPages(const ChildCard& card)
{
    constexpr qsizetype dosesOfPage = 2 * rowsOfColumn;
    return static_cast<int>(qMax<qsizetype>(1, (card.doses.size() + dosesOfPage - 1) / dosesOfPage));
}

void paintChildCard(QPainter& painter, const QRectF& area, const ChildCard& card, int page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, Qt::white);
    const CardCanvas canvas(painter, area, sheetWidth, sheetHeight);
    paintHead(canvas, card);
    paintCode(canvas, card);
    const auto doses = card.doses.mid(qsizetype(page) * 2 * rowsOfColumn, 2 * rowsOfColumn);
    paintTable(canvas, margin, doses.mid(0, rowsOfColumn));
    paintTable(canvas, margin + (inner + gutter) / 2, doses.mid(rowsOfColumn));
    paintFoot(canvas, card, page);
    painter.restore();
}

} // namespace noi
