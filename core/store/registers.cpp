#include "core/store/registers.h"

namespace noi
{

QVariant toColumn(const QCborValue& value)
{
    switch (value.type()) {
    case QCborValue::Integer: return value.toInteger();
    case QCborValue::Double: return value.toDouble();
    case QCborValue::True: return 1;
    case QCborValue::False: return 0;
    case QCborValue::String: return value.toString();
    case QCborValue::ByteArray: return value.toByteArray();
    default: return {};
    }
}

QCborValue fromColumn(const QVariant& value, ValueKind kind)
{
    if (value.isNull()) return nullptr;
    switch (kind) {
    case ValueKind::Text:
    case ValueKind::Date: return value.toString();
    case ValueKind::Integer:
    case ValueKind::Id: return value.toLongLong();
    case ValueKind::Real: return value.toDouble();
    case ValueKind::Bool: return value.toBool();
    }
    return nullptr;
}

Error noSuchRecord(Id record)
{
    return {ErrorKind::NotFound,
            QT_TRANSLATE_NOOP("Error", "There is no such record (%1) on this PC."),
            {QString::number(record.value)}};
}

QString columnsOf(const RecordType& type, const QString& alias)
{
    const QString prefix = alias.isEmpty() ? QString() : alias + u'.';
    QStringList columns{prefix + QStringLiteral("id")};
    for (const FieldInfo& field : type.fields)
        columns.append(prefix + QString::fromLatin1(field.name));
    return columns.join(QStringLiteral(", "));
}

} // namespace noi
