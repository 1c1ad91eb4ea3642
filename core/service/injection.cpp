#include "core/service/dose_check.h"
#include "core/service/dose_rules.h"
#include "core/service/service_context.h"
#include "core/service/session_desk.h"
#include "core/service/vial_rules.h"
#include "core/store/registers/session_register.h"

namespace noi
{

namespace
{

Result<void> checkMayInject(const ServiceContext& context, const Visit& visit, Id visitId)
{
    if (!visit.leftAt.isNull())
        return refused(
            QT_TRANSLATE_NOOP("Error", "This person has gone home. Take them back to the session first."));
    const auto screening = VisitRegister(context.database()).screeningOf(visitId);
    if (!screening) return screening.error();
    if (!*screening || (*screening)->value.result != Screening::Result::Eligible)
        return refused(QT_TRANSLATE_NOOP(
            "Error", "No vaccination without a screening that says “eligible”. Screen first."));
    return {};
}

/// The vial that an injection is to be drawn from, checked; a null id for one that is opened by it.
Result<Stored<Vial>> vialFor(const ServiceContext& context, const Injection& injection, Id session)
{
    if (injection.newVial) {
        const auto opened = vialToOpen(context, *injection.newVial, session);
        if (!opened) return opened.error();
        return Stored<Vial>{{}, *opened};
    }
    const auto found = VialRegister(context.database()).find(injection.vial);
    if (!found) return found.error();
    const Stored<Vial> vial{injection.vial, *found};
    const auto state = vialState(context, vial);
    if (!state) return state.error();
    if (auto usable = checkOpenVial(context, *state); !usable) return usable.error();
    return vial;
}

Result<void> checkStatedTime(const ServiceContext& context, const PartialDate& givenAt)
{
    if (givenAt.isNull() || givenAt.earliest() == context.today()) return {};
    return badInput(QT_TRANSLATE_NOOP(
        "Error", "What is given now has today's date. Enter other days from the paper sheet."));
}

/// The objections that the giver overrides, as the dose keeps them; refused where there is no reason.
Result<QStringList> overridden(const ServiceContext& context, const Injection& injection, Id person,
                               const Product& product)
{
    const auto record = immunizationRecordOf(context, person);
    if (!record) return record.error();
    const DoseCheck check = checkDose(*record, context.reference, product, context.today());
    if (check.objects() && injection.overrideReason.trimmed().isEmpty())
        return refused(
            QT_TRANSLATE_NOOP("Error",
                              "By the schedule this person should not get %1 today. Scan the vial again "
                              "to read why; to give it all the same, write the reason."),
            {product.shortName});
    return check.codes();
}

} // namespace

Result<Id> SessionDesk::inject(const Actor& actor, const Injection& injection)
{
    if (auto allowed = m_context.require(actor, "record-dose"); !allowed) return allowed.error();
    if (injection.newVial)
        if (auto allowed = m_context.require(actor, "open-vial"); !allowed) return allowed.error();
    const auto visit = VisitRegister(m_context.database()).find(injection.visit);
    if (!visit) return visit.error();
    const auto session = openSessionOf(m_context, visit->session);
    if (!session) return session.error();
    if (auto may = checkMayInject(m_context, *visit, injection.visit); !may) return may.error();
    if (auto sound = checkStatedTime(m_context, injection.givenAt); !sound) return sound.error();
    const auto vial = vialFor(m_context, injection, visit->session);
    if (!vial) return vial.error();
    const Product* product = m_context.reference.products.byCode(vial->value.product);
    if (auto first = checkNotGivenInSession(m_context, visit->session, visit->person, *product); !first)
        return first.error();
    const auto objections = overridden(m_context, injection, visit->person, *product);
    if (!objections) return objections.error();

    Work work(m_context.store, actor.user);
    Dose dose;
    dose.person = visit->person;
    dose.product = vial->value.product;
    dose.doseNumber = injection.doseNumber;
    dose.givenAt = injection.givenAt.isNull() ? m_context.now() : injection.givenAt;
    dose.lot = vial->value.lot;
    dose.expiry = vial->value.expiry;
    dose.vial = vial->id ? vial->id : work.add(vial->value, m_context.station);
    dose.session = visit->session;
    dose.visit = injection.visit;
    dose.site = session->site;
    dose.giver = injection.giver.isEmpty() ? actor.name : injection.giver;
    dose.bodySite = injection.bodySite;
    dose.programme = programmeOf(*product);
    dose.source = Dose::Source::GivenHere;
    dose.note = injection.note;
    dose.overrideOf = *objections;
    if (!objections->isEmpty()) dose.overrideReason = injection.overrideReason.trimmed();
    const Id id = work.add(dose, visit->person);
    if (auto written = work.commit(); !written) return written.error();
    return id;
}

} // namespace noi
