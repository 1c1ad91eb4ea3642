#include "core/exchange/sheet/sheet.h"

#include <algorithm>
#include <cmath>

namespace noi::exchange
{

const Cell& Sheet::at(qsizetype row, qsizetype column) const
{
    static const Cell nothing;
    if (row < 0 || column < 0 || row >= rowCount()) return nothing;
    const auto& cells = rows[size_t(row)];
    return size_t(column) < cells.size() ? cells[size_t(column)] : nothing;
}

qsizetype Sheet::columnCount() const
{
    size_t most = 0;
    for (const auto& row : rows)
        most = std::max(most, row.size());
    return qsizetype(most);
}

bool isEmpty(const Cell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell)) return text->trimmed().isEmpty();
    return std::holds_alternative<std::monostate>(cell);
}

QString textOf(const Cell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell)) return *text;
    if (const auto* number = std::get_if<double>(&cell)) {
        const bool whole = std::floor(*number) == *number && std::abs(*number) < 1e15;
        return whole ? QString::number(qint64(*number)) : QString::number(*number, 'g', 15);
    }
    if (const auto* date = std::get_if<SheetDate>(&cell))
        return date->when.toString(date->hasTime ? QStringLiteral("dd/MM/yyyy HH:mm")
                                                 : QStringLiteral("dd/MM/yyyy"));
    if (const auto* yes = std::get_if<bool>(&cell))
        return *yes ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    return {};
}

} // namespace noi::exchange
