#include "core/service/pregnancy_desk.h"

#include "core/service/antenatal_facts.h"
#include "core/service/fact_lines.h"
#include "core/service/pregnancy_reader.h"
#include "core/service/pregnancy_rules.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/pregnancy_register.h"

namespace noi
{

namespace
{

Error anotherGoesOn()
{
    return refused(
        QT_TRANSLATE_NOOP("Error", "Another pregnancy of hers goes on. Write first how that one ended."));
}

/// The one a fact belongs to, which has to be of the same person.
template <class Fact> Result<Pregnancy> pregnancyOf(const ServiceContext& context, const Fact& fact)
{
    auto pregnancy = readRecord<Pregnancy>(context.database(), fact.pregnancy);
    if (!pregnancy) return pregnancy;
    if (pregnancy->person != fact.person)
        return badInput(QT_TRANSLATE_NOOP("Error", "This pregnancy is someone else's. Open her file again."));
    return pregnancy;
}

Result<bool> anyGoesOn(const ServiceContext& context, Id person, Id butThis = {})
{
    const auto all = PregnancyRegister(context.database()).of(person);
    if (!all) return all.error();
    return std::ranges::any_of(*all, [butThis](const Stored<Pregnancy>& one) {
        return one.id != butThis && one.value.ending == Pregnancy::Ending::Unknown;
    });
}

} // namespace

Result<PregnancyFile> PregnancyDesk::open(const Actor& actor, Id person)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const auto who = PersonRegister(m_context.database()).find(person);
    if (!who) return who.error();
    const auto all = PregnancyRegister(m_context.database()).of(person);
    if (!all) return all.error();
    PregnancyFile file{person, who->birth, {}};
    for (const Stored<Pregnancy>& one : *all) {
        auto line = readPregnancy(m_context, m_reference, one.id, who->birth, m_context.today());
        if (!line) return line.error();
        file.pregnancies.append(std::move(line).value());
    }
    return file;
}

Result<Id> PregnancyDesk::begin(const Actor& actor, const Pregnancy& typed)
{
    if (auto allowed = m_context.require(actor, "care-for-mothers"); !allowed) return allowed.error();
    Pregnancy pregnancy = typed;
    if (pregnancy.registeredAt.isNull()) pregnancy.registeredAt = PartialDate::ofDay(m_context.today());
    const auto who = PersonRegister(m_context.database()).find(pregnancy.person);
    if (!who) return who.error();
    if (auto sound = checkWoman(*who); !sound) return sound.error();
    if (auto sound = checkPregnancy(pregnancy, m_context.today()); !sound) return sound.error();
    const auto other = anyGoesOn(m_context, pregnancy.person);
    if (!other) return other.error();
    if (*other) return anotherGoesOn();
    return addOne(m_context, actor, pregnancy, pregnancy.person);
}

Result<void> PregnancyDesk::change(const Actor& actor, const Seen<Pregnancy>& seen, const Pregnancy& after)
{
    if (auto allowed = m_context.require(actor, "care-for-mothers"); !allowed) return allowed;
    if (auto sound = checkPregnancy(after, m_context.today()); !sound) return sound;
    Work work(m_context.store, actor.user);
    work.change(seen, after, seen.value.person);
    return work.commit();
}

Result<void> PregnancyDesk::end(const Actor& actor, const Seen<Pregnancy>& seen, Pregnancy::Ending ending,
                                const PartialDate& endedAt, const QString& place, const QString& note)
{
    using Ending = Pregnancy::Ending;
    if (ending == Ending::Unknown || ending == Ending::Delivered)
        return badInput(
            QT_TRANSLATE_NOOP("Error", "Say how the pregnancy ended; a birth is written as a birth."));
    if (ending == Ending::MotherDied)
        return badInput(QT_TRANSLATE_NOOP(
            "Error", "A mother's death is written as a death: it ends the pregnancy by itself."));
    if (endedAt.isNull() || endedAt.earliest() > m_context.today())
        return badInput(QT_TRANSLATE_NOOP("Error", "Write when the pregnancy ended: a day up to today."));
    const auto dating = datingOf(seen.value, m_reference.dating);
    if (dating && endedAt.latest() < dating->start)
        return badInput(QT_TRANSLATE_NOOP("Error", "The pregnancy cannot have ended on %1, before it began."),
                        {dateText(endedAt)});
    if (dating && ending == Ending::Miscarriage &&
        dating->gestationDays(endedAt.earliest()) >= stillbirthFrom)
        return badInput(QT_TRANSLATE_NOOP(
            "Error", "From 22 weeks on a child born dead is a stillbirth: write it as a birth."));
    Pregnancy after = seen.value;
    after.ending = ending;
    after.endedAt = endedAt;
    after.endingPlace = place.simplified();
    after.endingNote = note.trimmed();
    return change(actor, seen, after);
}

Result<void> PregnancyDesk::reopen(const Actor& actor, const Seen<Pregnancy>& seen)
{
    if (seen.value.ending == Pregnancy::Ending::Delivered)
        return refused(
            QT_TRANSLATE_NOOP("Error", "A birth is recorded for this pregnancy: it cannot go on."));
    if (seen.value.ending == Pregnancy::Ending::MotherDied)
        return refused(QT_TRANSLATE_NOOP("Error",
                                         "This pregnancy ended with her death: take back the death, if it "
                                         "was recorded by mistake, and the pregnancy goes on."));
    const auto other = anyGoesOn(m_context, seen.value.person, seen.id);
    if (!other) return other.error();
    if (*other) return anotherGoesOn();
    Pregnancy after = seen.value;
    after.ending = Pregnancy::Ending::Unknown;
    after.endedAt = {};
    after.endingPlace.clear();
    after.endingNote.clear();
    return change(actor, seen, after);
}

Result<Id> PregnancyDesk::recordVisit(const Actor& actor, const AntenatalVisit& typed)
{
    if (auto allowed = m_context.require(actor, "care-for-mothers"); !allowed) return allowed.error();
    AntenatalVisit visit = typed;
    if (visit.visitedAt.isNull()) visit.visitedAt = PartialDate::ofDay(m_context.today());
    if (visit.examiner.isEmpty() && visit.placeText.isEmpty()) visit.examiner = actor.name;
    const auto pregnancy = pregnancyOf(m_context, visit);
    if (!pregnancy) return pregnancy.error();
    if (auto sound = checkVisit(visit, datingOf(*pregnancy, m_reference.dating), m_context.today()); !sound)
        return sound.error();
    if (auto sound = checkCorrection(m_context, visit); !sound) return sound.error();
    return addOne(m_context, actor, visit, visit.person);
}

Result<QList<pregnancy::Finding>> PregnancyDesk::findings(const Actor& actor, const AntenatalVisit& visit)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const auto who = PersonRegister(m_context.database()).find(visit.person);
    if (!who) return who.error();
    const QDate day = visit.visitedAt.isNull() ? m_context.today() : visit.visitedAt.earliest();
    auto line = readPregnancy(m_context, m_reference, visit.pregnancy, who->birth, day);
    if (!line) return line.error();
    line->ironTablets += visit.ironTablets.value_or(0);
    line->visits.removeIf([&](const VisitLine& one) {
        return one.fact.id == visit.replaces || one.fact.value.visitedAt.earliest() > day;
    });
    AntenatalVisit dated = visit;
    dated.visitedAt = PartialDate::ofDay(day);
    VisitLine typed;
    typed.fact.value = dated;
    line->visits.append(typed);
    return m_reference.rules.findings(antenatalFacts(*line, who->birth, m_reference, day, &dated));
}

Result<Id> PregnancyDesk::recordTest(const Actor& actor, const AntenatalTest& typed)
{
    if (auto allowed = m_context.require(actor, "care-for-mothers"); !allowed) return allowed.error();
    AntenatalTest test = typed;
    if (test.takenAt.isNull()) test.takenAt = PartialDate::ofDay(m_context.today());
    if (!m_reference.tests.byCode(test.test))
        return badInput(QT_TRANSLATE_NOOP("Error", "Choose the test from the list."));
    if (const auto pregnancy = pregnancyOf(m_context, test); !pregnancy) return pregnancy.error();
    if (auto sound = checkTest(test, m_context.today()); !sound) return sound.error();
    if (auto sound = checkCorrection(m_context, test); !sound) return sound.error();
    return addOne(m_context, actor, test, test.person);
}

Result<Id> PregnancyDesk::refer(const Actor& actor, const Referral& typed)
{
    if (auto allowed = m_context.require(actor, "care-for-mothers"); !allowed) return allowed.error();
    Referral referral = typed;
    if (referral.referredAt.isNull()) referral.referredAt = m_context.now();
    if (referral.referredBy.isEmpty()) referral.referredBy = actor.name;
    if (referral.toFacility.trimmed().isEmpty() || referral.reason.trimmed().isEmpty())
        return badInput(QT_TRANSLATE_NOOP("Error", "Write where she is sent, and why."));
    if (referral.referredAt.earliest() > m_context.today())
        return badInput(QT_TRANSLATE_NOOP("Error", "Write when she was sent: a day up to today."));
    if (referral.pregnancy)
        if (const auto pregnancy = pregnancyOf(m_context, referral); !pregnancy) return pregnancy.error();
    if (auto sound = checkCorrection(m_context, referral); !sound) return sound.error();
    return addOne(m_context, actor, referral, referral.person);
}

} // namespace noi
