#include "core/report/books/dose_numbers.h"

#include "core/report/families/reading.h"
#include "core/store/given_ids.h"

#include <algorithm>

namespace noi::report
{

Result<DoseNumbers> DoseNumbers::read(Database& database, const QSet<Id>& heads, const QStringList& series)
{
    DoseNumbers numbers;
    if (series.isEmpty()) return numbers;
    QVariantList values{listOf(database, heads)};
    for (const QString& one : series)
        values.append(one);
    const QString marks = QStringList(series.size(), QStringLiteral("?")).join(u',');
    // CROSS JOIN: the people first; SQLite would rather go through all doses of these series.
    auto read = database.forEach(
        QStringLiteral("SELECT s.person, s.series, s.number, s.day FROM ") + database.givenIds() +
            QStringLiteral(" CROSS JOIN series_dose s WHERE s.person = given.value AND s.series IN (%1)")
                .arg(marks),
        values, [&](const Row& row) -> Result<void> {
            numbers.m_given[{Id{row[0].toLongLong()}, row[1].toString()}].append(
                {row[2].toInt(), dateFrom(row[3]).earliest()});
            return {};
        });
    return read ? Result<DoseNumbers>(std::move(numbers)) : Result<DoseNumbers>(read.error());
}

std::optional<int> DoseNumbers::upTo(Id head, const QString& series, QDate day) const
{
    std::optional<int> greatest;
    const QList<Given> all = m_given.value({head, series});
    for (const Given& one : all)
        if (one.day <= day) greatest = std::max(greatest.value_or(0), one.number);
    return greatest;
}

} // namespace noi::report
