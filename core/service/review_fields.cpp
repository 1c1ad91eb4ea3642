// Fields that people wrote different values into: how they are shown, and settled.
#include "core/base/typed_date.h"
#include "core/base/vietnamese.h"
#include "core/model/identifier.h"
#include "core/model/person.h"
#include "core/service/identifier_rules.h"
#include "core/service/origins.h"
#include "core/service/person_rules.h"
#include "core/service/review.h"
#include "core/service/service_context.h"
#include "core/store/registers/person_register.h"

#include <algorithm>

namespace noi
{

namespace
{

Result<QString> textOf(const ServiceContext& context, const QCborValue& value, ValueKind kind)
{
    const QString text = toColumn(value).toString();
    if (kind != ValueKind::Id || !value.isInteger()) return text;
    const auto person = PersonRegister(context.database()).lines({Id{value.toInteger()}});
    if (!person) return person.error();
    return person->isEmpty() ? text : person->first().fullName;
}

/// Values that stand, each once: equal ones settle themselves, but who wrote them is said.
Result<QList<DisputedValue>> valuesOf(ServiceContext& context, Origins& origins, const FieldState& field,
                                      ValueKind kind)
{
    QList<DisputedValue> values;
    for (const Sibling& sibling : field.siblings) {
        const auto origin = origins.of(sibling.op);
        if (!origin) return origin.error();
        auto same = std::ranges::find(values, sibling.value, &DisputedValue::value);
        if (same == values.end()) {
            const auto text = textOf(context, sibling.value, kind);
            if (!text) return text.error();
            values.append({sibling.value, *text, {}, values.isEmpty()});
            same = values.end() - 1;
        }
        same->origins.append(*origin);
    }
    return values;
}

/// Nothing where it was settled since the page was asked for.
Result<std::optional<DisputedField>> disputed(ServiceContext& context, Origins& origins, Id record,
                                              int number)
{
    const auto state = context.store.state(record);
    if (!state) return state.error();
    const RecordType* type = context.store.model().type(state->type);
    const FieldInfo* info = type ? type->field(number) : nullptr;
    const auto field = state->fields.constFind(number);
    if (!info || field == state->fields.cend() || !field->disputed()) return std::optional<DisputedField>();
    DisputedField found;
    found.record = record;
    found.file = state->file;
    found.type = state->type;
    found.field = number;
    found.table = type->table;
    found.column = info->name;
    found.kind = info->kind;
    const auto values = valuesOf(context, origins, *field, info->kind);
    if (!values) return values.error();
    found.values = *values;
    const auto lines = PersonRegister(context.database()).lines({state->file});
    if (!lines) return lines.error();
    found.person = lines->value(0);
    return std::optional(found);
}

bool fits(const QCborValue& value, ValueKind kind)
{
    if (value.isNull()) return true;
    switch (kind) {
    case ValueKind::Text: return value.isString();
    case ValueKind::Date: return value.isString() && PartialDate::fromText(value.toString()).ok();
    case ValueKind::Integer:
    case ValueKind::Id: return value.isInteger();
    case ValueKind::Real: return value.isDouble() || value.isInteger();
    case ValueKind::Bool: return value.isBool();
    }
    return false;
}

/// A new value of a record that has rules, checked and tidied as where it is usually typed.
Result<QCborValue> checked(const ServiceContext& context, const RecordState& state, int field,
                           const QCborValue& value)
{
    FieldValues values = state.shownValues();
    values.insert(field, value);
    if (state.type == Person::number) {
        const Person person = tidiedPerson(fromFieldValues<Person>(values));
        if (auto sound = checkPerson(person, context.today()); !sound) return sound.error();
        return fieldValues(person).value(field, nullptr);
    }
    if (state.type == Identifier::number) {
        Identifier identifier = fromFieldValues<Identifier>(values);
        identifier.value = tidiedIdentifier(identifier.value);
        if (auto sound = checkIdentifier(identifier); !sound) return sound.error();
        return fieldValues(identifier).value(field, nullptr);
    }
    return value;
}

QList<Id> sourcesOf(const DisputedField& seen)
{
    QList<Id> sources;
    for (const DisputedValue& value : seen.values)
        for (const Origin& origin : value.origins)
            sources.append(origin.op);
    return sources;
}

Error settledAlready()
{
    return refused(QT_TRANSLATE_NOOP("Error", "Somebody has settled this meanwhile. Look at it again."));
}

} // namespace

Result<QList<DisputedField>> Review::disputedFields(const Actor& actor, int from, int limit)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const auto rows = m_context.database().rows(
        QStringLiteral("SELECT record, field FROM review ORDER BY record, field LIMIT ? OFFSET ?"),
        {limit, from});
    if (!rows) return rows.error();
    Origins origins(m_context);
    QList<DisputedField> found;
    for (const Row& row : *rows) {
        const auto field = disputed(m_context, origins, Id{row[0].toLongLong()}, row[1].toInt());
        if (!field) return field.error();
        if (*field) found.append(**field);
    }
    return found;
}

Result<void> Review::settle(const Actor& actor, const DisputedField& seen, const QCborValue& value)
{
    if (auto allowed = m_context.require(actor, "settle-review"); !allowed) return allowed;
    const auto state = m_context.store.state(seen.record);
    if (!state) return state.error();
    const QList<Id> sources = sourcesOf(seen), standing = state->fields.value(seen.field).siblings.isEmpty()
                                                              ? QList<Id>()
                                                              : state->fields.value(seen.field).sources();
    if (std::ranges::none_of(sources, [&](Id op) { return standing.contains(op); })) return settledAlready();
    if (!fits(value, seen.kind))
        return badInput(QT_TRANSLATE_NOOP("Error", "This cannot stand in this field. Write it again."));
    const bool chosen =
        std::ranges::any_of(seen.values, [&](const DisputedValue& one) { return one.value == value; });
    const auto sound = chosen ? Result<QCborValue>(value) : checked(m_context, *state, seen.field, value);
    if (!sound) return sound.error();
    return m_context.store.append({Op{m_context.store.nextId(),
                                      actor.user,
                                      0,
                                      {},
                                      state->file,
                                      state->type,
                                      seen.record,
                                      {{seen.field, *sound, sources}}}});
}

Result<QCborValue> typedFieldValue(ValueKind kind, const QString& typed, QDate today)
{
    const QString text = cleanName(typed);
    if (text.isEmpty()) return QCborValue(nullptr);
    const Error unreadable =
        badInput(QT_TRANSLATE_NOOP("Error", "This cannot stand in this field. Write it again."));
    bool ok = false;
    switch (kind) {
    case ValueKind::Text: return QCborValue(text);
    case ValueKind::Date: {
        const auto date = readTypedDate(text, today, {false, false, true});
        return date ? Result<QCborValue>(ValueOf<PartialDate>::toCbor(*date))
                    : Result<QCborValue>(date.error());
    }
    case ValueKind::Integer: {
        const int number = text.toInt(&ok);
        return ok ? Result<QCborValue>(QCborValue(number)) : Result<QCborValue>(unreadable);
    }
    case ValueKind::Real: {
        const double number = QString(text).replace(u',', u'.').toDouble(&ok);
        return ok ? Result<QCborValue>(QCborValue(number)) : Result<QCborValue>(unreadable);
    }
    case ValueKind::Bool:
    case ValueKind::Id: break;
    }
    return unreadable;
}

} // namespace noi
