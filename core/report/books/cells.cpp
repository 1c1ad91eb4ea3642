#include "core/report/books/cells.h"

namespace noi::report
{

Cell textCell(const QString& text)
{
    Cell cell;
    if (!text.isEmpty()) cell.value = text;
    return cell;
}

Cell countCell(qint64 count)
{
    Cell cell;
    cell.value = count;
    return cell;
}

Cell countCell(const std::optional<int>& count) { return count ? countCell(qint64(*count)) : Cell(); }

Cell figureCell(const std::optional<int>& figure, int parts, int decimals)
{
    Cell cell;
    if (figure) cell.value = double(*figure) / parts;
    cell.decimals = figure ? decimals : 0;
    return cell;
}

Cell dayCell(const PartialDate& date)
{
    return momentCell(date.precision() == PartialDate::Precision::Minute ? PartialDate::ofDay(date.earliest())
                                                                         : date);
}

Cell momentCell(const PartialDate& date)
{
    Cell cell;
    if (!date.isNull()) cell.value = date;
    return cell;
}

Cell timeCell(const PartialDate& date)
{
    if (date.precision() != PartialDate::Precision::Minute) return {};
    return textCell(date.time().toString(QStringLiteral("HH:mm")));
}

Cell closedCell()
{
    Cell cell;
    cell.closed = true;
    return cell;
}

Cell yesNoCell(const QVariant& flag, const BookContext& context)
{
    if (flag.isNull()) return {};
    const Words words = flag.toInt() != 0 ? Words{QStringLiteral("Có"), QStringLiteral("Yes")}
                                          : Words{QStringLiteral("Không"), QStringLiteral("No")};
    return textCell(context.say(words));
}

Cell doneCell(bool done, const BookContext& context)
{
    return done ? textCell(context.say({QStringLiteral("Đã làm"), QStringLiteral("Done")})) : Cell();
}

QString productName(const QString& code, const BookContext& context)
{
    const Product* const product = context.names.products.byCode(code);
    if (!product) return code;
    return product->shortName.isEmpty() ? product->name : product->shortName;
}

Cell sexCell(Sex sex, const BookContext& context)
{
    switch (sex) {
    case Sex::Male: return textCell(context.say({QStringLiteral("Nam"), QStringLiteral("M")}));
    case Sex::Female: return textCell(context.say({QStringLiteral("Nữ"), QStringLiteral("F")}));
    case Sex::Undetermined:
        return textCell(context.say({QStringLiteral("Chưa xác định"), QStringLiteral("Undetermined")}));
    case Sex::Unknown: break;
    }
    return {};
}

TableRow headingRow(const QString& text, qsizetype columns)
{
    TableRow row;
    row.heading = true;
    row.cells = QList<Cell>(columns);
    if (columns > 0) row.cells[0] = textCell(text);
    return row;
}

Cell siteCell(const QString& code, const BookContext& context)
{
    const InjectionSite* const site = context.names.sites.byCode(code);
    return textCell(site ? context.say(site->shortName) : code);
}

} // namespace noi::report
