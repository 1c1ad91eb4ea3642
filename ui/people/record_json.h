#pragma once

#include "core/model/record.h"

#include <QJsonObject>
#include <QJsonValue>

namespace noi
{

/// A value of a record as JSON: ids as text, because JSON's numbers end at 53 bits.
[[nodiscard]] QJsonValue toJson(const QCborValue& value, ValueKind kind);
[[nodiscard]] QCborValue fromJson(const QJsonValue& value, ValueKind kind);

/// A record of a half-filled form, by the names of its fields; absent fields are not in it.
template <class R> QJsonObject recordJson(const R& record)
{
    const RecordType type = recordType<R>();
    const FieldValues values = fieldValues(record);
    QJsonObject json;
    for (const FieldInfo& field : type.fields)
        if (values.contains(field.number))
            json.insert(QLatin1String(field.name), toJson(values.value(field.number), field.kind));
    return json;
}

/// Unknown names are left out: an older or newer version wrote them.
template <class R> R recordFromJson(const QJsonObject& json)
{
    const RecordType type = recordType<R>();
    FieldValues values;
    for (const FieldInfo& field : type.fields)
        if (const auto found = json.constFind(QLatin1String(field.name)); found != json.constEnd())
            values.insert(field.number, fromJson(*found, field.kind));
    return fromFieldValues<R>(values);
}

} // namespace noi
