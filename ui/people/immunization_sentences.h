#pragma once

#include "ui/people/immunization_rows.h"

namespace noi
{

struct PeopleReference;
struct PersonFile;

/// What a cell of the immunisation grid says, in one or two sentences: of a dose given whether it counts and
/// why not, of one to come when and with what. Empty for an empty cell.
[[nodiscard]] QString cellSentence(const ImmunizationPlan& plan, const PlannedGroup& group,
                                   const ImmunizationCell& cell, int number,
                                   const PeopleReference& reference);

/// What the group's name says: where it stands, and the law it rests on.
[[nodiscard]] QString groupSentence(const PlannedGroup& group, const PeopleReference& reference);

/// What else has to be said, one line each: of a birth date that is known to the year or month only, and of
/// doses that count and belong to no group of the plan.
[[nodiscard]] QStringList planNotes(const ImmunizationPlan& plan, const PersonFile& file);

} // namespace noi
