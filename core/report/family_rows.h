#pragma once

#include "core/store/many_rows.h"

#include <QStringList>

namespace noi::report
{

/// Rows of a family on their way into the table in which they are counted.
class FamilyRows
{
public:
    /// "name" for whole numbers, "name text" for words.
    explicit FamilyRows(const QStringList& columns);

    /// As many values as there are columns; invalid ones are not known.
    void add(const QVariantList& row);
    [[nodiscard]] qsizetype size() const { return m_columns.first().values.size(); }
    [[nodiscard]] const QStringList& names() const { return m_names; }

    /// Makes the temporary table anew and puts the rows in.
    Result<void> store(Database& database, const QString& table) const;

private:
    QStringList m_names;
    QList<Column> m_columns;
};

/// A known truth as 1 or 0.
[[nodiscard]] inline QVariant flag(bool holds) { return holds ? 1 : 0; }
template <class T> [[nodiscard]] QVariant known(const std::optional<T>& value)
{
    return value ? QVariant(*value) : QVariant();
}
[[nodiscard]] inline QVariant known(const std::optional<bool>& value)
{
    return value ? flag(*value) : QVariant();
}

} // namespace noi::report
