#include "ui/people/record_json.h"

namespace noi
{

QJsonValue toJson(const QCborValue& value, ValueKind kind)
{
    if (kind == ValueKind::Id) return QString::number(value.toInteger());
    return value.toJsonValue();
}

QCborValue fromJson(const QJsonValue& value, ValueKind kind)
{
    switch (kind) {
    case ValueKind::Id: return QCborValue(value.toString().toLongLong());
    case ValueKind::Integer: return QCborValue(value.toInteger());
    case ValueKind::Real: return QCborValue(value.toDouble());
    case ValueKind::Bool: return QCborValue(value.toBool());
    case ValueKind::Text:
    case ValueKind::Date: break;
    }
    return QCborValue(value.toString());
}

} // namespace noi
