#include "core/service/delivery_desk.h"

#include "core/service/birth_of.h"
#include "core/service/death_writing.h"
#include "core/service/delivery_reader.h"
#include "core/service/delivery_rules.h"
#include "core/service/newborn_writing.h"
#include "core/store/registers/delivery_register.h"

#include <algorithm>

namespace noi
{

namespace
{

Pregnancy endedBy(const Delivery& delivery, Pregnancy pregnancy)
{
    pregnancy.ending = Pregnancy::Ending::Delivered;
    pregnancy.endedAt = delivery.deliveredAt;
    return pregnancy;
}

/// The pregnancy of which nobody knew until she gave birth.
Pregnancy unknownUntil(const Delivery& delivery, QDate today)
{
    Pregnancy pregnancy;
    pregnancy.person = delivery.person;
    pregnancy.registeredAt = PartialDate::ofDay(today);
    return endedBy(delivery, pregnancy);
}

/// Collects the birth and the end of the pregnancy.
void addBirth(Work& work, NewBirth& birth, QDate today)
{
    const Id mother = birth.delivery.person;
    if (birth.pregnancy)
        work.change(*birth.pregnancy, endedBy(birth.delivery, birth.pregnancy->value),
                    birth.pregnancy->value.person);
    else
        birth.delivery.pregnancy = work.add(unknownUntil(birth.delivery, today), mother);
    birth.id = work.add(birth.delivery, mother);
}

/// Collects one child, where it can be one of this birth.
Result<void> addChild(Work& work, const NewbornEntry& entry, const BirthOf& birth, int place, bool numbered,
                      QDate today, DeliveryDone& done)
{
    const Newborn newborn = completedNewborn(entry.newborn, birth, place);
    if (auto sound = checkNewborn(newborn, birth.delivery, today); !sound) return sound;
    const NewbornWritten written = addNewborn(work, newborn, entry.name, birth, numbered);
    done.newborns.append(written.newborn);
    if (written.child) done.children.append(written.child);
    return {};
}

/// She died: when is asked for, unless her file has it.
Result<void> checkMothersDeath(const NewBirth& birth, const std::optional<Death>& death, QDate today)
{
    if (death) return checkDeath(*death, birth.mother, today);
    if (birth.delivery.motherAfter != Delivery::MotherAfter::Died || !birth.mother.died.isNull()) return {};
    return badInput(QT_TRANSLATE_NOOP("Error", "Write the day the mother died too."));
}

void addMothersDeath(Work& work, const NewBirth& birth, Death death)
{
    death.person = birth.delivery.person;
    death.delivery = birth.id;
    death.pregnancy = birth.delivery.pregnancy;
    addDeath(work, birth.motherFile, death);
}

} // namespace

Result<DeliveryDone> DeliveryDesk::record(const Actor& actor, const Delivery& delivery,
                                          const QList<NewbornEntry>& newborns,
                                          const std::optional<Death>& mothersDeath)
{
    if (auto allowed = m_context.require(actor, "record-delivery"); !allowed) return allowed.error();
    if (newborns.isEmpty())
        return badInput(
            QT_TRANSLATE_NOOP("Error", "Write at least one child, and whether it was born alive."));
    const QDate today = m_context.today();
    auto birth = newBirth(m_context, m_reference, delivery);
    if (!birth) return birth.error();
    if (auto told = checkMothersDeath(*birth, mothersDeath, today); !told) return told.error();
    Work work(m_context.store, actor.user);
    addBirth(work, birth.value(), today);
    DeliveryDone done{birth->id, {}, {}};
    for (int place = 1; const NewbornEntry& entry : newborns)
        if (auto added = addChild(work, entry, *birth, place++, newborns.size() > 1, today, done); !added)
            return added.error();
    if (mothersDeath) addMothersDeath(work, *birth, *mothersDeath);
    if (auto written = work.commit(); !written) return written.error();
    return done;
}

Result<DeliveryDone> DeliveryDesk::addNewborn(const Actor& actor, Id delivery, const NewbornEntry& entry)
{
    if (auto allowed = m_context.require(actor, "record-delivery"); !allowed) return allowed.error();
    const auto birth = birthOf(m_context, m_reference, delivery);
    if (!birth) return birth.error();
    const auto born = NewbornRegister(m_context.database()).of(delivery);
    if (!born) return born.error();
    int place = 1;
    for (const Stored<Newborn>& one : *born)
        place = std::max(place, one.value.placeInBirth.value_or(0) + 1);
    Work work(m_context.store, actor.user);
    DeliveryDone done{delivery, {}, {}};
    if (auto added = addChild(work, entry, *birth, place, place > 1, m_context.today(), done); !added)
        return added.error();
    if (auto written = work.commit(); !written) return written.error();
    return done;
}

Result<std::optional<DeliveryLine>> DeliveryDesk::birthOfChild(const Actor& actor, Id child)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const auto born = NewbornRegister(m_context.database()).ofChild(child);
    if (!born) return born.error();
    if (born->isEmpty()) return std::optional<DeliveryLine>();
    auto birth = readDelivery(m_context, born->first().value.delivery);
    if (birth) return std::optional(std::move(birth).value());
    // The mother's file, where the birth stands, may be at another station.
    if (birth.error().kind == ErrorKind::NotFound) return std::optional<DeliveryLine>();
    return birth.error();
}

} // namespace noi
