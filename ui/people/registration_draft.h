#pragma once

#include "core/service/registration.h"
#include "ui/people/person_form.h"

#include <QJsonObject>

namespace noi
{

/// A half-filled registration form as it is kept.
struct RegistrationDraft {
    PersonDraft draft;
    PersonNames names;
    PersonKind kind = PersonKind::Child;
};

[[nodiscard]] QJsonObject draftJson(const RegistrationDraft& draft);
[[nodiscard]] RegistrationDraft draftFromJson(const QJsonObject& json);

} // namespace noi
