#include "core/report/books/family_figures.h"

#include "core/report/family_columns.h"

#include <algorithm>

namespace noi::report
{

Result<FamilyFigures> FamilyFigures::read(const FamilyContext& context, const QString& family,
                                          const Period& span)
{
    const QString table = QStringLiteral("book_rows");
    FamilyRows rows(typedColumnsOf(family));
    if (auto filled = fillOf(family)(context, span, rows); !filled) return filled.error();
    Database& database = context.database;
    if (auto stored = rows.store(database, table); !stored) return stored.error();
    FamilyFigures figures;
    figures.m_columns = rows.names();
    const PeriodText text = periodText(span);
    auto read = database.forEach(QStringLiteral("SELECT CASE WHEN %1 THEN 1 ELSE 0 END, %2 FROM %3")
                                     .arg(inPeriod(QStringLiteral("day")), rows.names().join(u", "), table),
                                 {text.from, text.until, text.to}, [&](const Row& row) -> Result<void> {
                                     const Id record{row[1].toLongLong()};
                                     figures.m_rows.insert(record, row.mid(1));
                                     if (row[0].toInt() == 1) figures.m_counted.insert(record);
                                     return {};
                                 });
    if (!read) return read.error();
    if (auto gone = database.run(QStringLiteral("DROP TABLE IF EXISTS ") + table); !gone) return gone.error();
    return figures;
}

QVariant FamilyFigures::value(Id record, const char* column) const
{
    const auto row = m_rows.constFind(record);
    const qsizetype place = m_columns.indexOf(QLatin1String(column));
    return row == m_rows.constEnd() || place < 0 ? QVariant() : row->value(place);
}

std::optional<int> FamilyFigures::number(Id record, const char* column) const
{
    const QVariant held = value(record, column);
    return held.isNull() ? std::optional<int>() : std::optional(held.toInt());
}

QList<Id> FamilyFigures::records() const
{
    QList<Id> all(m_counted.begin(), m_counted.end());
    std::ranges::sort(all);
    return all;
}

} // namespace noi::report
