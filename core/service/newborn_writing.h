#pragma once

#include "core/model/newborn.h"
#include "core/service/birth_of.h"

namespace noi
{

/// What was written of one child.
struct NewbornWritten {
    Id newborn;
    Id child; ///< none: stillborn
};

/// What was not typed of a child and follows from its birth: mother, time, gestation, place among the twins.
[[nodiscard]] Newborn completedNewborn(Newborn typed, const BirthOf& birth, int placeInBirth);

/// Collects a child in `work`: its record and, where it was born alive, its file with what was measured.
/// `name` empty: "Con bà …", numbered where `numbered`.
NewbornWritten addNewborn(Work& work, const Newborn& newborn, const QString& name, const BirthOf& birth,
                          bool numbered);

/// Collects a change of a child's record and what follows from it: birth and sex in its file where nobody has
/// changed them since, and its measurement at birth, which is replaced. A child that was born alive after all
/// gets its file; one that was stillborn after all keeps the file that was opened, as of someone who died at
/// birth.
Result<void> changeNewborn(Work& work, const ServiceContext& context, const Seen<Newborn>& seen,
                           const Newborn& after, const BirthOf& birth);

} // namespace noi
