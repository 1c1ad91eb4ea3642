#include "core/report/family_rows.h"

namespace noi::report
{

FamilyRows::FamilyRows(const QStringList& columns)
{
    for (const QString& column : columns) {
        const bool text = column.endsWith(u" text");
        m_names.append(column.section(u' ', 0, 0));
        m_columns.append({text ? QStringLiteral("text") : QStringLiteral("bigint"), {}});
    }
}

void FamilyRows::add(const QVariantList& row)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_columns[i].values.append(row.value(i));
}

Result<void> FamilyRows::store(Database& database, const QString& table) const
{
    QStringList typed;
    for (qsizetype i = 0; i < m_names.size(); ++i)
        typed.append(m_names[i] + u' ' + m_columns[i].type);
    if (auto gone = database.run(QStringLiteral("DROP TABLE IF EXISTS ") + table); !gone) return gone;
    if (auto made =
            database.run(QStringLiteral("CREATE TEMPORARY TABLE %1(%2)").arg(table, typed.join(u", ")));
        !made)
        return made;
    return insertMany(database, table + u'(' + m_names.join(u", ") + u')', m_columns, {});
}

} // namespace noi::report
