#include "core/service/birth_of.h"
#include "core/service/delivery_desk.h"
#include "core/service/delivery_rules.h"
#include "core/service/newborn_writing.h"
#include "core/service/pregnancy_rules.h"
#include "core/store/registers/delivery_register.h"

namespace noi
{

namespace
{

Result<void> checkDeathTold(const Delivery& before, const Delivery& after, const Person& mother)
{
    using After = Delivery::MotherAfter;
    if (after.motherAfter != After::Died || before.motherAfter == After::Died || !mother.died.isNull())
        return {};
    return badInput(QT_TRANSLATE_NOOP("Error", "Record the mother's death first: when she died, and what is "
                                               "known of it."));
}

/// The pregnancy ended on the day of the birth, while nobody has said otherwise.
Result<void> followPregnancy(Work& work, const ServiceContext& context, const Delivery& before,
                             const Delivery& after)
{
    if (!after.pregnancy || before.deliveredAt == after.deliveredAt) return {};
    const auto seen = readSeen<Pregnancy>(context.store, after.pregnancy);
    if (!seen) return seen.error();
    Pregnancy pregnancy = seen->value;
    if (pregnancy.endedAt == before.deliveredAt) pregnancy.endedAt = after.deliveredAt;
    work.change(*seen, pregnancy, pregnancy.person);
    return {};
}

/// What of a child came from the birth and follows it.
Newborn followed(const Newborn& child, const BirthOf& before, const BirthOf& after)
{
    Newborn now = child;
    if (child.bornAt == before.delivery.deliveredAt) now.bornAt = after.delivery.deliveredAt;
    if (child.gestation == gestationOf(child, before.delivery, before.dating))
        now.gestation = gestationOf(now, after.delivery, after.dating);
    return now;
}

Result<void> followChildren(Work& work, const ServiceContext& context, const BirthOf& before,
                            const BirthOf& after)
{
    const auto children = NewbornRegister(context.database()).of(after.id);
    if (!children) return children.error();
    for (const Stored<Newborn>& child : *children) {
        const Newborn now = followed(child.value, before, after);
        if (auto sound = checkNewborn(now, after.delivery, context.today()); !sound) return sound;
        if (now == child.value) continue;
        const auto seen = readSeen<Newborn>(context.store, child.id);
        if (!seen) return seen.error();
        if (auto done = changeNewborn(work, context, *seen, now, after); !done) return done;
    }
    return {};
}

} // namespace

Result<void> DeliveryDesk::change(const Actor& actor, const Seen<Delivery>& seen, const Delivery& after)
{
    if (auto allowed = m_context.require(actor, "record-delivery"); !allowed) return allowed;
    if (after.person != seen.value.person || after.pregnancy != seen.value.pregnancy)
        return badInput(QT_TRANSLATE_NOOP("Error", "A birth stays with its mother and her pregnancy."));
    auto birth = birthOf(m_context, m_reference, seen.id);
    if (!birth) return birth.error();
    BirthOf before = *birth, now = *birth;
    before.delivery = seen.value;
    now.delivery = after;
    const QDate today = m_context.today();
    if (auto sound = checkDelivery(after, now.mother, m_reference.codes, today); !sound) return sound;
    if (auto sound = checkWeeks(after.deliveredAt, now.dating); !sound) return sound;
    if (auto told = checkDeathTold(seen.value, after, now.mother); !told) return told;
    Work work(m_context.store, actor.user);
    work.change(seen, after, seen.value.person);
    if (auto done = followPregnancy(work, m_context, seen.value, after); !done) return done;
    if (auto done = followChildren(work, m_context, before, now); !done) return done;
    return work.commit();
}

Result<void> DeliveryDesk::change(const Actor& actor, const Seen<Newborn>& seen, const Newborn& typed)
{
    if (auto allowed = m_context.require(actor, "record-delivery"); !allowed) return allowed;
    const Newborn& before = seen.value;
    if (typed.delivery != before.delivery || typed.mother != before.mother || typed.child != before.child)
        return badInput(QT_TRANSLATE_NOOP("Error", "A child stays with its birth, its mother and its file."));
    const auto birth = birthOf(m_context, m_reference, before.delivery);
    if (!birth) return birth.error();
    Newborn after = typed;
    if (after.bornAt.isNull()) after.bornAt = birth->delivery.deliveredAt;
    // A gestation that was reckoned follows the day; one that was typed stays.
    if (after.gestation == before.gestation &&
        before.gestation == gestationOf(before, birth->delivery, birth->dating))
        after.gestation = gestationOf(after, birth->delivery, birth->dating);
    if (auto sound = checkNewborn(after, birth->delivery, m_context.today()); !sound) return sound;
    Work work(m_context.store, actor.user);
    if (auto done = changeNewborn(work, m_context, seen, after, *birth); !done) return done;
    return work.commit();
}

} // namespace noi
