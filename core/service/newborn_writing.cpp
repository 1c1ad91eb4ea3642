#include "core/service/newborn_writing.h"

#include "core/model/measurement.h"
#include "core/model/voiding.h"
#include "core/service/delivery_rules.h"
#include "core/service/person_rules.h"
#include "core/store/registers/death_register.h"
#include "core/store/registers/delivery_register.h"
#include "core/store/registers/measurement_register.h"

#include <algorithm>

namespace noi
{

namespace
{

// Kept with the records in the language of the station, as reasons that people write are.
const QString correctedReason = QStringLiteral("Sửa theo bản ghi lúc sinh");
const QString takenBackReason = QStringLiteral("Bản ghi lúc sinh không còn số đo này");

Person childOf(const Newborn& newborn, const QString& name, const BirthOf& birth, bool numbered)
{
    const Person& mother = birth.mother;
    Person child;
    child.fullName = name.simplified().isEmpty()
                         ? nameOfNewborn(mother.fullName, numbered ? newborn.placeInBirth.value_or(0) : 0)
                         : name;
    child.birth = newborn.bornAt;
    child.sex = newborn.sex;
    child.mother = newborn.mother;
    child.household = mother.household;
    child.commune = mother.commune;
    child.hamlet = mother.hamlet;
    child.addressText = mother.addressText;
    child.ethnicity = mother.ethnicity;
    return tidiedPerson(child);
}

bool isMeasured(const Newborn& newborn) { return newborn.weight || newborn.length || newborn.head; }

/// At birth is the day of birth: nobody weighs in the same minute.
PartialDate measuringDay(const PartialDate& bornAt)
{
    return bornAt.precision() >= PartialDate::Precision::Day ? PartialDate::ofDay(bornAt.earliest()) : bornAt;
}

Measurement atBirth(const Newborn& newborn, const BirthOf& birth)
{
    Measurement m;
    m.person = newborn.child;
    m.measuredAt = measuringDay(newborn.bornAt);
    m.weight = newborn.weight;
    m.length = newborn.length;
    m.head = newborn.head;
    if (m.length) m.position = Measurement::Position::Lying;
    m.measuredBy = birth.delivery.attendantName;
    return m;
}

/// The measurement that the record of the birth wrote, while it counts and nobody has corrected it.
Result<std::optional<Stored<Measurement>>> writtenAtBirth(Database& database, const Newborn& newborn)
{
    const auto counted = MeasurementRegister(database).counted(newborn.child);
    if (!counted) return counted.error();
    const auto found = std::ranges::find_if(*counted, [&newborn](const Stored<Measurement>& one) {
        const Measurement& m = one.value;
        return m.measuredAt == measuringDay(newborn.bornAt) && m.weight == newborn.weight &&
               m.length == newborn.length && m.head == newborn.head;
    });
    return found == counted->cend() ? std::optional<Stored<Measurement>>() : std::optional(*found);
}

/// Collects the voiding of a measurement and of all that it corrected: each would count again without the
/// next.
Result<void> takeBack(Work& work, Database& database, const Stored<Measurement>& last)
{
    Stored<Measurement> one = last;
    work.add(Voiding{one.id, takenBackReason}, one.value.person);
    while (one.value.replaces) {
        const auto before = readRecord<Measurement>(database, one.value.replaces);
        if (!before) return before.error();
        one = {one.value.replaces, *before};
        work.add(Voiding{one.id, takenBackReason}, one.value.person);
    }
    return {};
}

Result<void> followMeasurement(Work& work, const ServiceContext& context, const Newborn& before,
                               const Newborn& after, const BirthOf& birth)
{
    const bool was = !isStillborn(before) && isMeasured(before),
               is = !isStillborn(after) && isMeasured(after);
    Measurement now = atBirth(after, birth);
    if (!was) {
        if (is) work.add(now, after.child);
        return {};
    }
    const auto written = writtenAtBirth(context.database(), before);
    if (!written) return written.error();
    if (!*written) return {}; // corrected or voided on the growth page: that stands
    const Stored<Measurement>& old = **written;
    if (!is) return takeBack(work, context.database(), old);
    if (now.measuredAt == old.value.measuredAt && now.weight == old.value.weight &&
        now.length == old.value.length && now.head == old.value.head)
        return {};
    now.person = old.value.person;
    now.replaces = old.id;
    now.replaceReason = correctedReason;
    work.add(now, now.person);
    return {};
}

/// The day of death of a child in its file, as the record of its birth has it.
Result<void> followDeath(Person& child, const ServiceContext& context, Id file, const Newborn& before,
                         const Newborn& after)
{
    if (isStillborn(after) && child.died.isNull()) child.died = after.bornAt;
    if (!isStillborn(before) || isStillborn(after) || child.died != before.bornAt) return {};
    const auto told = DeathRegister(context.database()).counted(file);
    if (!told) return told.error();
    if (told->isEmpty()) child.died = {};
    return {};
}

Result<void> followPerson(Work& work, const ServiceContext& context, const Newborn& before,
                          const Newborn& after)
{
    const auto seen = readSeen<Person>(context.store, after.child);
    if (!seen) return seen.error();
    Person child = seen->value;
    if (child.sex == before.sex) child.sex = after.sex;
    if (child.birth == before.bornAt) child.birth = after.bornAt;
    if (isStillborn(before) && isStillborn(after) && child.died == before.bornAt) child.died = after.bornAt;
    if (auto done = followDeath(child, context, after.child, before, after); !done) return done;
    work.change(*seen, child, seen->id);
    return {};
}

} // namespace

Newborn completedNewborn(Newborn typed, const BirthOf& birth, int placeInBirth)
{
    typed.delivery = birth.id;
    typed.mother = birth.delivery.person;
    typed.child = {};
    typed.placeInBirth = placeInBirth;
    if (typed.bornAt.isNull()) typed.bornAt = birth.delivery.deliveredAt;
    if (!typed.gestation) typed.gestation = gestationOf(typed, birth.delivery, birth.dating);
    return typed;
}

NewbornWritten addNewborn(Work& work, const Newborn& newborn, const QString& name, const BirthOf& birth,
                          bool numbered)
{
    if (isStillborn(newborn)) return {work.add(newborn, newborn.mother), {}};
    Newborn child = newborn;
    child.child = work.add(childOf(newborn, name, birth, numbered));
    const Id record = work.add(child, child.child);
    if (isMeasured(child)) work.add(atBirth(child, birth), child.child);
    return {record, child.child};
}

Result<void> changeNewborn(Work& work, const ServiceContext& context, const Seen<Newborn>& seen,
                           const Newborn& typed, const BirthOf& birth)
{
    const auto file = context.store.fileOf(seen.id);
    if (!file) return file.error();
    const auto together = NewbornRegister(context.database()).of(birth.id);
    if (!together) return together.error();
    Newborn after = typed;
    const bool opens = !after.child && !isStillborn(after);
    if (opens) after.child = work.add(childOf(after, {}, birth, together->size() > 1));
    work.change(seen, after, *file);
    if (!after.child) return {};
    if (!opens)
        if (auto done = followPerson(work, context, seen.value, after); !done) return done;
    return followMeasurement(work, context, seen.value, after, birth);
}

} // namespace noi
