#pragma once

#include "ui/kit/choice_field.h"
#include "ui/kit/date_field.h"
#include "ui/kit/pick_field.h"

namespace noi
{

struct PeopleReference;

/// The household that a registration form asks for.
enum HouseholdChoice { none = 0, ofMother = 1, newOne = 2 };

[[nodiscard]] QString digitsOf(const QString& typed);
/// An ethnic group as a line to choose; nothing for a code the pack does not know.
[[nodiscard]] PickItem ethnicItem(const PeopleReference& reference, const QString& code);
[[nodiscard]] QList<PickItem> ethnicItems(const PeopleReference& reference, const QString& typed);
/// Those of `names` in which a word begins as typed; all of them for nothing typed.
[[nodiscard]] QList<PickItem> matchingNames(const QStringList& names, const QString& typed);

} // namespace noi
