#include "ui/people/registration_draft.h"

#include "ui/people/record_json.h"

#include <QJsonArray>

#include <algorithm>

namespace noi
{

namespace
{

const QString personKey = QStringLiteral("person"), identifiersKey = QStringLiteral("identifiers"),
              householdKey = QStringLiteral("newHousehold"), kindKey = QStringLiteral("kind"),
              motherKey = QStringLiteral("motherName"), fatherKey = QStringLiteral("fatherName"),
              householdNameKey = QStringLiteral("householdName");

} // namespace

QJsonObject draftJson(const RegistrationDraft& draft)
{
    QJsonArray identifiers;
    for (const Identifier& identifier : draft.draft.identifiers)
        identifiers += recordJson(identifier);
    QJsonObject json{{personKey, recordJson(draft.draft.person)},
                     {identifiersKey, identifiers},
                     {kindKey, static_cast<int>(draft.kind)},
                     {motherKey, draft.names.mother},
                     {fatherKey, draft.names.father},
                     {householdNameKey, draft.names.household}};
    if (draft.draft.newHousehold) json.insert(householdKey, recordJson(*draft.draft.newHousehold));
    return json;
}

RegistrationDraft draftFromJson(const QJsonObject& json)
{
    RegistrationDraft draft;
    draft.draft.person = recordFromJson<Person>(json.value(personKey).toObject());
    const QJsonArray identifiers = json.value(identifiersKey).toArray();
    for (const QJsonValue& identifier : identifiers)
        draft.draft.identifiers += recordFromJson<Identifier>(identifier.toObject());
    if (json.contains(householdKey))
        draft.draft.newHousehold = recordFromJson<Household>(json.value(householdKey).toObject());
    const int last = static_cast<int>(PersonKind::Anyone);
    draft.kind = static_cast<PersonKind>(std::clamp(json.value(kindKey).toInt(), 0, last));
    draft.names = {json.value(motherKey).toString(), json.value(fatherKey).toString(),
                   json.value(householdNameKey).toString()};
    return draft;
}

} // namespace noi
