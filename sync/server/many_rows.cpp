#include "sync/server/many_rows.h"

namespace noi
{

namespace
{

QVariant notNull(const QString& text) { return text.isNull() ? QStringLiteral("") : text; }

QString arrayOf(const Column& column)
{
    QString text = QStringLiteral("{");
    for (const QVariant& value : column.values) {
        if (text.size() > 1) text += u',';
        if (column.type != u"text") {
            text += value.toString();
            continue;
        }
        QString quoted = value.toString();
        quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        text += u'"' + quoted + u'"';
    }
    return text + u'}';
}

} // namespace

Result<void> insertMany(Database& database, const QString& table, const QList<Column>& columns,
                        const QString& conflict)
{
    const qsizetype count = columns.first().values.size();
    if (count == 0) return {};
    QStringList marks;
    QVariantList values;
    if (database.dialect() == Database::Dialect::Postgres) {
        for (const Column& column : columns) {
            marks.append(QStringLiteral("CAST(? AS %1[])").arg(column.type));
            values.append(arrayOf(column));
        }
        return database.run(QStringLiteral("INSERT INTO %1 SELECT * FROM unnest(%2) %3")
                                .arg(table, marks.join(u','), conflict),
                            values);
    }
    for (qsizetype i = 0; i < columns.size(); ++i)
        marks.append(QStringLiteral("?"));
    const QString sql = QStringLiteral("INSERT INTO %1 VALUES(%2) %3").arg(table, marks.join(u','), conflict);
    for (qsizetype row = 0; row < count; ++row) {
        values.clear();
        for (const Column& column : columns)
            values.append(column.type == u"text" ? notNull(column.values[row].toString())
                                                 : column.values[row]);
        if (auto inserted = database.run(sql, values); !inserted) return inserted;
    }
    return {};
}

} // namespace noi
