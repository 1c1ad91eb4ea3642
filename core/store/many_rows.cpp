#include "core/store/many_rows.h"

namespace noi
{

namespace
{

QVariant notNull(const QVariant& value)
{
    const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    return nullText ? QVariant(QStringLiteral("")) : value;
}

/// As PostgreSQL reads an array; in quotes, where only \ and " have a meaning, no word means NULL.
QString arrayOf(const Column& column)
{
    QString text = QStringLiteral("{");
    for (const QVariant& value : column.values) {
        if (text.size() > 1) text += u',';
        if (!value.isValid())
            text += QStringLiteral("NULL");
        else if (value.typeId() != QMetaType::QString)
            text += value.toString();
        else
            text += u'"' +
                    value.toString()
                        .replace(u'\\', QStringLiteral("\\\\"))
                        .replace(u'"', QStringLiteral("\\\"")) +
                    u'"';
    }
    return text + u'}';
}

} // namespace

QString columnType(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text:
    case ValueKind::Date: return QStringLiteral("text");
    case ValueKind::Real: return QStringLiteral("double precision");
    case ValueKind::Integer:
    case ValueKind::Id:
    case ValueKind::Bool: break;
    }
    return QStringLiteral("bigint");
}

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
            values.append(notNull(column.values[row]));
        if (auto inserted = database.run(sql, values); !inserted) return inserted;
    }
    return {};
}

} // namespace noi
