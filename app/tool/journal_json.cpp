#include "app/tool/journal_json.h"

#include <QDateTime>
#include <QJsonArray>

namespace noi::tool
{

namespace
{

QJsonValue valueJson(const QCborValue& value, bool isId)
{
    if (isId && value.isInteger()) return idText(Id{value.toInteger()});
    if (value.isByteArray())
        return QJsonObject{{QStringLiteral("hex"), QString::fromLatin1(value.toByteArray().toHex())}};
    constexpr qint64 exact = 1LL << 53;
    if (value.isInteger() && (value.toInteger() > exact || value.toInteger() < -exact))
        return QString::number(value.toInteger());
    return value.toJsonValue();
}

QJsonArray idsJson(const QList<Id>& ids)
{
    QJsonArray array;
    for (const Id id : ids)
        array.append(idText(id));
    return array;
}

} // namespace

QString idText(Id id) { return QStringLiteral("%1:%2").arg(id.device()).arg(id.counter()); }

QString whenText(const Op& op)
{
    return QDateTime::fromMSecsSinceEpoch(op.wallMs, Qt::OffsetFromUTC, 7 * 3600).toString(Qt::ISODateWithMs);
}

QString typeText(const Model& model, int type)
{
    const RecordType* known = model.type(type);
    return known ? QString::fromLatin1(known->table) : QStringLiteral("type %1").arg(type);
}

QJsonObject opJson(const Op& op, const Model& model)
{
    const RecordType* type = model.type(op.type);
    QJsonObject fields;
    for (const FieldWrite& write : op.fields) {
        const FieldInfo* info = type ? type->field(write.field) : nullptr;
        QJsonObject field{
            {QStringLiteral("value"), valueJson(write.value, info && info->kind == ValueKind::Id)}};
        if (!write.bases.isEmpty()) field.insert(QStringLiteral("replaces"), idsJson(write.bases));
        fields.insert(info ? QString::fromLatin1(info->name) : QStringLiteral("field %1").arg(write.field),
                      field);
    }
    return {{QStringLiteral("op"), idText(op.id)},
            {QStringLiteral("user"), op.actor ? QJsonValue(idText(op.actor)) : QJsonValue()},
            {QStringLiteral("at"), whenText(op)},
            {QStringLiteral("hlc"), QString::number(op.hlc.value)},
            {QStringLiteral("file"), idText(op.file)},
            {QStringLiteral("type"), typeText(model, op.type)},
            {QStringLiteral("record"), idText(op.record)},
            {QStringLiteral("fields"), fields}};
}

} // namespace noi::tool
