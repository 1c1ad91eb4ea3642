#include "core/service/birth_of.h"

#include "core/service/delivery_rules.h"
#include "core/service/pregnancy_rules.h"
#include "core/store/registers/delivery_register.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/pregnancy_register.h"
#include "core/store/registers/same_person_register.h"

#include <cstdlib>

namespace noi
{

namespace
{

using Ending = Pregnancy::Ending;

/// A pregnancy that began after this day, or was known long after it, did not end on it.
bool mayEndOn(const Pregnancy& p, const PartialDate& day, const pregnancy::DatingRules& rules)
{
    if (const auto dating = datingOf(p, rules)) return day.latest() >= dating->start;
    return p.registeredAt.isNull() || day.latest().addDays(longestPregnancy) >= p.registeredAt.earliest();
}

/// It ended in another place or with her death, at a time when this may have been its birth.
bool mayHaveBeen(const Pregnancy& p, const PartialDate& day, const pregnancy::DatingRules& rules)
{
    if (p.ending != Ending::MovedAway && p.ending != Ending::MotherDied) return false;
    if (const auto dating = datingOf(p, rules))
        return dating->gestationDays(day.earliest()) <= longestPregnancy;
    return !p.endedAt.isNull() && std::abs(p.endedAt.earliest().daysTo(day.earliest())) <= longestPregnancy;
}

/// The pregnancy this birth ends: the one that goes on, else one whose birth nobody has told; null: none is
/// known.
Result<Id> endedPregnancy(Database& database, const Delivery& delivery, const pregnancy::DatingRules& rules)
{
    const auto all = PregnancyRegister(database).of(delivery.person);
    if (!all) return all.error();
    const PartialDate& day = delivery.deliveredAt;
    Id other;
    for (const Stored<Pregnancy>& one : *all) {
        if (!mayEndOn(one.value, day, rules)) continue;
        if (one.value.ending == Ending::Unknown) return one.id;
        if (!other && mayHaveBeen(one.value, day, rules)) other = one.id;
    }
    return other;
}

Result<void> checkHers(Database& database, const Pregnancy& pregnancy, Id mother)
{
    const auto files = SamePersonRegister(database).filesOf(mother);
    if (!files) return files.error();
    if (files->contains(pregnancy.person)) return {};
    return badInput(QT_TRANSLATE_NOOP("Error", "This pregnancy is someone else's. Open her file again."));
}

Result<void> checkMayEnd(Ending ending)
{
    if (ending == Ending::Unknown || ending == Ending::Delivered || ending == Ending::MovedAway ||
        ending == Ending::MotherDied)
        return {};
    return refused(QT_TRANSLATE_NOOP(
        "Error", "This pregnancy is recorded as ended in another way. Correct that first, then write the "
                 "birth."));
}

Result<void> checkFirstOfPregnancy(Database& database, Id pregnancy)
{
    const auto before = DeliveryRegister(database).ofPregnancy(pregnancy);
    if (!before) return before.error();
    if (before->isEmpty()) return {};
    return refused(QT_TRANSLATE_NOOP(
        "Error", "A birth is recorded for this pregnancy already. Open that one to complete it, or to add a "
                 "child."));
}

/// Nobody gives birth twice within twenty weeks: the second record is the first birth, told again.
Result<void> checkNoneNear(Database& database, const Delivery& delivery)
{
    const auto others = DeliveryRegister(database).of(delivery.person);
    if (!others) return others.error();
    for (const Stored<Delivery>& other : *others) {
        const PartialDate& day = other.value.deliveredAt;
        if (std::abs(day.earliest().daysTo(delivery.deliveredAt.earliest())) < earliestBirth)
            return refused(QT_TRANSLATE_NOOP("Error",
                                             "A birth of hers on %1 is recorded already. Open that one to "
                                             "complete it, or to add a child."),
                           {dateText(day)});
    }
    return {};
}

/// Checks the pregnancy that is named, and reads it.
Result<Seen<Pregnancy>> pregnancyOf(const ServiceContext& context, const Delivery& delivery)
{
    auto seen = readSeen<Pregnancy>(context.store, delivery.pregnancy);
    if (!seen) return seen;
    if (auto hers = checkHers(context.database(), seen->value, delivery.person); !hers) return hers.error();
    if (auto first = checkFirstOfPregnancy(context.database(), seen->id); !first) return first.error();
    if (auto may = checkMayEnd(seen->value.ending); !may) return may.error();
    return seen;
}

/// Her pregnancy that this birth ends, where one is known.
Result<void> findPregnancy(const ServiceContext& context, const pregnancy::DatingRules& rules,
                           NewBirth& birth)
{
    if (!birth.delivery.pregnancy) {
        const auto found = endedPregnancy(context.database(), birth.delivery, rules);
        if (!found) return found.error();
        birth.delivery.pregnancy = *found;
    }
    if (!birth.delivery.pregnancy) return {};
    const auto seen = pregnancyOf(context, birth.delivery);
    if (!seen) return seen.error();
    birth.pregnancy = *seen;
    birth.dating = datingOf(seen->value, rules);
    return {};
}

} // namespace

Result<BirthOf> birthOf(const ServiceContext& context, const pregnancy::PregnancyReference& reference,
                        Id delivery)
{
    Database& database = context.database();
    const auto known = readRecord<Delivery>(database, delivery);
    if (!known) return known.error();
    const auto mother = PersonRegister(database).find(known->person);
    if (!mother) return mother.error();
    BirthOf birth{delivery, *known, *mother, {}};
    if (!known->pregnancy) return birth;
    const auto pregnancy = readRecord<Pregnancy>(database, known->pregnancy);
    if (!pregnancy && pregnancy.error().kind == ErrorKind::NotFound) return birth; // in a file not here
    if (!pregnancy) return pregnancy.error();
    birth.dating = datingOf(*pregnancy, reference.dating);
    return birth;
}

Result<NewBirth> newBirth(const ServiceContext& context, const pregnancy::PregnancyReference& reference,
                          const Delivery& typed)
{
    const auto mother = readSeen<Person>(context.store, typed.person);
    if (!mother) return mother.error();
    if (auto sound = checkDelivery(typed, mother->value, reference.codes, context.today()); !sound)
        return sound.error();
    NewBirth birth{{{}, typed, mother->value, {}}, *mother, {}};
    if (auto found = findPregnancy(context, reference.dating, birth); !found) return found.error();
    if (auto sound = checkWeeks(birth.delivery.deliveredAt, birth.dating); !sound) return sound.error();
    if (auto alone = checkNoneNear(context.database(), birth.delivery); !alone) return alone.error();
    return birth;
}

} // namespace noi
