#pragma once

#include "core/store/many_rows.h"

namespace noi::bench
{

/// Rows of a register on their way into it, many at a time.
class RegisterRows
{
public:
    /// Columns as in "id bigint, product text".
    RegisterRows(Database& database, const QString& table, const QString& columns);
    ~RegisterRows() { write(); }
    RegisterRows(const RegisterRows&) = delete;
    RegisterRows& operator=(const RegisterRows&) = delete;

    void add(const QVariantList& row);
    void write();

private:
    Database& m_database;
    QString m_into;
    QList<Column> m_columns;
};

/// Fills the registers of an empty server's database; see measureReports().
void fillProvince(Database& database, int stations, int people);

} // namespace noi::bench
