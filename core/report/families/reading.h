#pragma once

#include "core/report/family.h"
#include "core/store/given_ids.h"
#include "core/store/registers.h"

namespace noi::report
{

/// SQL that keeps to the dates of a span and the values for its marks; what lies only partly in it is left to
/// the counting.
[[nodiscard]] inline QString aroundSpan(const QString& column)
{
    return QStringLiteral("%1 >= ? AND %1 <= ?").arg(column);
}
[[nodiscard]] inline QVariantList aroundSpanValues(const Period& span)
{
    const PeriodText text = periodText(span);
    return {text.from, text.until};
}

[[nodiscard]] inline PartialDate dateFrom(const QVariant& column)
{
    return PartialDate::fromText(column.toString()).valueOr({});
}
[[nodiscard]] inline QVariant dayText(const PartialDate& date)
{
    return date.isNull() ? QVariant() : QVariant(date.toText());
}

/// Records of a kind whose column is one of the ids, by id; only facts that count where the kind has
/// `replaces`.
/// CROSS JOIN keeps SQLite to the order that is written: for the sake of ORDER BY it would go through the
/// whole table.
template <class R>
Result<QList<Stored<R>>> recordsOf(Database& database, const char* column, const QList<Id>& ids)
{
    const QString table = QString::fromLatin1(R::table);
    QString sql =
        QStringLiteral("SELECT ") + columnsOf(recordType<R>(), QStringLiteral("r")) +
        QStringLiteral(" FROM ") + database.givenIds() +
        QStringLiteral(" CROSS JOIN %1 r WHERE r.%2 = given.value").arg(table, QLatin1String(column));
    if constexpr (R::kind == RecordKind::Fact)
        sql += QStringLiteral(" AND ") + counts(table, QStringLiteral("r"));
    QList<Stored<R>> records;
    auto read = database.forEach(sql + QStringLiteral(" ORDER BY r.id"), {listOf(database, ids)},
                                 [&](const Row& row) -> Result<void> {
                                     records.append(recordFrom<R>(row));
                                     return {};
                                 });
    return read ? Result<QList<Stored<R>>>(std::move(records)) : Result<QList<Stored<R>>>(read.error());
}

/// The people behind these files, by file.
Result<QHash<Id, Who>> whoAre(const FamilyContext& context, const QSet<Id>& files);

/// Where a dose was given, by its source and site: "station" or "elsewhere".
[[nodiscard]] QString placeOfDose(int source, Id site, const Scope& scope);

/// All files of the people of these files.
[[nodiscard]] QList<Id> allFilesOf(const People& people, const QSet<Id>& files);

} // namespace noi::report
