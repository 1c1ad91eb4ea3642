#include "core/clinical/pregnancy/deaths.h"

#include "core/model/voiding.h"
#include "core/service/death_writing.h"
#include "core/service/delivery_desk.h"
#include "core/service/fact_lines.h"
#include "core/service/pregnancy_rules.h"
#include "core/store/registers/death_register.h"
#include "core/store/registers/delivery_register.h"
#include "core/store/registers/pregnancy_register.h"
#include "core/store/registers/same_person_register.h"

namespace noi
{

namespace
{

using Ending = Pregnancy::Ending;

Result<void> checkOnlyOne(Database& database, const Death& death)
{
    const auto told = DeathRegister(database).counted(death.person);
    if (!told) return told.error();
    for (const auto& one : *told)
        if (one.id != death.replaces)
            return refused(QT_TRANSLATE_NOOP(
                "Error", "This person's death is recorded already. Open that record to correct it."));
    return {};
}

Result<void> checkTold(const ServiceContext& context, const Death& death, const Person& who)
{
    if (auto sound = checkDeath(death, who, context.today()); !sound) return sound;
    if (auto sound = checkCorrection(context, death); !sound) return sound;
    return checkOnlyOne(context.database(), death);
}

/// What the death that is replaced said of the day; null for none.
Result<PartialDate> dayTold(Database& database, Id death)
{
    if (!death) return PartialDate();
    const auto wrong = readRecord<Death>(database, death);
    if (!wrong) return wrong.error();
    return wrong->diedAt;
}

/// Whether she can still have been pregnant then: an old pregnancy whose end nobody told is no cause of
/// death.
bool pregnantOn(const Pregnancy& p, const PartialDate& day, const pregnancy::DatingRules& rules)
{
    if (const auto dating = datingOf(p, rules))
        return day.latest() >= dating->start && dating->gestationDays(day.earliest()) <= longestPregnancy;
    return p.registeredAt.isNull() || p.registeredAt.latest().addDays(longestPregnancy) >= day.earliest();
}

/// The pregnancy she died in: one that goes on, or one that the death ended before it was corrected.
Result<std::optional<Seen<Pregnancy>>> diedIn(const ServiceContext& context, const Death& death,
                                              const pregnancy::DatingRules& rules)
{
    const auto toldBefore = dayTold(context.database(), death.replaces);
    if (!toldBefore) return toldBefore.error();
    const auto all = PregnancyRegister(context.database()).of(death.person);
    if (!all) return all.error();
    for (const Stored<Pregnancy>& one : *all) {
        const Pregnancy& p = one.value;
        const bool byThis =
            p.ending == Ending::MotherDied && !toldBefore->isNull() && p.endedAt == *toldBefore;
        const bool goesOn = p.ending == Ending::Unknown && pregnantOn(p, death.diedAt, rules);
        if (!goesOn && !byThis) continue;
        const auto seen = readSeen<Pregnancy>(context.store, one.id);
        if (!seen) return seen.error();
        return std::optional(*seen);
    }
    return std::optional<Seen<Pregnancy>>();
}

void endPregnancy(Work& work, const Seen<Pregnancy>& seen, const Death& death)
{
    Pregnancy after = seen.value;
    after.ending = Ending::MotherDied;
    after.endedAt = death.diedAt;
    work.change(seen, after, seen.value.person);
}

/// Her last birth, where she died within the 42 days after it.
Result<void> linkBirth(Database& database, Death& death)
{
    const auto births = DeliveryRegister(database).of(death.person);
    if (!births) return births.error();
    for (const Stored<Delivery>& one : *births) {
        const PartialDate& day = one.value.deliveredAt;
        const bool after = pregnancy::daysFrom(day, death.diedAt).value_or(-1) >= 0;
        if (!after || !pregnancy::isMaternalDeath(death.diedAt, day, false).value_or(false)) continue;
        death.delivery = one.id;
        death.pregnancy = one.value.pregnancy;
        return {};
    }
    return {};
}

/// The birth of a child that died as a newborn.
Result<void> linkOwnBirth(Database& database, Death& death)
{
    const auto born = NewbornRegister(database).ofChild(death.person);
    if (!born) return born.error();
    for (const Stored<Newborn>& one : *born) {
        const auto died = pregnancy::childDeath(one.value.bornAt, death.diedAt);
        if (died && *died != pregnancy::ChildDeath::Later) death.delivery = one.value.delivery;
    }
    return {};
}

Result<void> linkDeath(Database& database, Death& death)
{
    if (death.pregnancy || death.delivery) return {};
    if (auto done = linkBirth(database, death); !done) return done;
    return death.delivery ? Result<void>() : linkOwnBirth(database, death);
}

/// Collects what a death that was none leaves behind: her pregnancy goes on, or ended as was told before.
Result<void> reopenPregnancy(Work& work, const ServiceContext& context, const Death& death,
                             const PartialDate& toldBefore)
{
    if (!death.pregnancy) return {};
    const auto seen = readSeen<Pregnancy>(context.store, death.pregnancy);
    if (!seen) return seen.error();
    Pregnancy after = seen->value;
    if (after.ending != Ending::MotherDied || after.endedAt != death.diedAt) return {};
    if (toldBefore.isNull()) after.ending = Ending::Unknown;
    after.endedAt = toldBefore;
    work.change(*seen, after, after.person);
    return {};
}

} // namespace

Result<Id> DeliveryDesk::recordDeath(const Actor& actor, const Death& typed)
{
    if (auto allowed = m_context.require(actor, "care-for-mothers"); !allowed) return allowed.error();
    Death death = typed;
    const auto who = readSeen<Person>(m_context.store, death.person);
    if (!who) return who.error();
    if (auto sound = checkTold(m_context, death, who->value); !sound) return sound.error();
    const auto pregnancy = diedIn(m_context, death, m_reference.dating);
    if (!pregnancy) return pregnancy.error();
    if (*pregnancy) death.pregnancy = (*pregnancy)->id;
    if (auto linked = linkDeath(m_context.database(), death); !linked) return linked.error();
    Work work(m_context.store, actor.user);
    const Id fact = addDeath(work, *who, death);
    if (*pregnancy) endPregnancy(work, **pregnancy, death);
    if (auto written = work.commit(); !written) return written.error();
    return fact;
}

Result<QList<FactLine<Death>>> DeliveryDesk::deaths(const Actor& actor, Id person)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    return readFactLines<Death>(m_context.database(),
                                QStringLiteral("WHERE r.person IN ") + filesOfPerson() +
                                    QStringLiteral(" ORDER BY r.id DESC"),
                                {person.value});
}

Result<void> DeliveryDesk::takeBackDeath(const Actor& actor, Id fact, const QString& reason)
{
    if (auto allowed = m_context.require(actor, "care-for-mothers"); !allowed) return allowed;
    if (reason.trimmed().isEmpty()) return badInput(QT_TRANSLATE_NOOP("Error", "Say why it does not count."));
    const auto death = readRecord<Death>(m_context.database(), fact);
    if (!death) return death.error();
    const auto status = FactRegister(m_context.database()).status(recordType<Death>(), fact);
    if (!status) return status.error();
    if (!status->counts())
        return refused(QT_TRANSLATE_NOOP("Error", "This record of a death is voided or replaced already."));
    const auto before = dayTold(m_context.database(), death->replaces);
    if (!before) return before.error();
    const auto who = readSeen<Person>(m_context.store, death->person);
    if (!who) return who.error();
    Work work(m_context.store, actor.user);
    work.add(Voiding{fact, reason.trimmed()}, death->person);
    Person alive = who->value;
    if (alive.died == death->diedAt) alive.died = *before;
    work.change(*who, alive, who->id);
    if (auto done = reopenPregnancy(work, m_context, *death, *before); !done) return done;
    return work.commit();
}

} // namespace noi
