#include "core/service/service_context.h"
#include "core/service/session_desk.h"
#include "core/service/vial_rules.h"
#include "core/store/registers/dose_register.h"
#include "core/store/registers/session_register.h"

#include <algorithm>

namespace noi
{

namespace
{

Dose::Programme programmeOf(const Product& product)
{
    return product.programme == Programme::Service ? Dose::Programme::Service : Dose::Programme::National;
}

/// The same vial, as far as its label tells: a serial number decides where there is one.
bool sameLabel(const Vial& a, const Vial& b)
{
    const bool serials = !a.serial.isEmpty() && !b.serial.isEmpty();
    return a.product == b.product && a.lot == b.lot && a.expiry == b.expiry &&
           (!serials || a.serial == b.serial);
}

Result<std::optional<VialState>> openVialLike(const ServiceContext& context, const Vial& wanted)
{
    const auto opened = VialRegister(context.database()).in(wanted.session);
    if (!opened) return opened.error();
    std::optional<VialState> usedUp;
    for (const auto& vial : *opened) {
        if (!sameLabel(vial.value, wanted)) continue;
        const auto state = vialState(context, vial);
        if (!state) return state.error();
        if (state->left > 0) return std::optional(*state);
        if (!wanted.serial.isEmpty() && vial.value.serial == wanted.serial)
            usedUp = *state; // this very vial, scanned again: say that it is empty
    }
    return usedUp;
}

Result<VialOffer> offer(const ServiceContext& context, const Vial& vial)
{
    if (auto usable = checkVial(context, vial); !usable) return usable.error();
    const auto session = SessionRegister(context.database()).find(vial.session);
    if (!session) return session.error();
    const bool planned = session->products.isEmpty() || session->products.contains(vial.product);
    const auto open = openVialLike(context, vial);
    if (!open) return open.error();
    if (!*open) return VialOffer{vial, {}, vial.doses.value_or(0), planned};
    if (auto usable = checkOpenVial(context, **open); !usable) return usable.error();
    return VialOffer{(*open)->vial.value, (*open)->vial.id, (*open)->left, planned};
}

Vial newVial(const ServiceContext& context, Id session, const Product& product)
{
    Vial vial;
    vial.session = session;
    vial.product = product.code;
    vial.doses = product.dosesPerVial;
    vial.openedAt = context.now();
    return vial;
}

/// A vial that is opened by this very record: nothing about it may be left to guessing.
Result<void> checkNewVial(const ServiceContext& context, const Vial& vial)
{
    if (auto usable = checkVial(context, vial); !usable) return usable;
    if (vial.doses.value_or(0) < 1)
        return badInput(
            QT_TRANSLATE_NOOP("Error", "Say how many doses a full vial holds: read it from the label."));
    return {};
}

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

/// The same vaccine twice in one visit is a key pressed twice, not a second dose.
Result<void> checkNotGivenToday(const ServiceContext& context, const Visit& visit, const Product& product)
{
    const auto given = DoseRegister(context.database()).countedIn(visit.session);
    if (!given) return given.error();
    const auto same = std::find_if(given->begin(), given->end(), [&](const Stored<Dose>& dose) {
        return dose.value.person == visit.person && dose.value.product == product.code;
    });
    if (same == given->end()) return {};
    return refused(
        QT_TRANSLATE_NOOP("Error", "%1 was already recorded for this person in this session at %2."),
        {product.shortName, same->value.givenAt.time().toString(QStringLiteral("HH:mm"))});
}

} // namespace

Result<VialOffer> SessionDesk::offerVial(Id session, const Scan& scan)
{
    const auto* code = std::get_if<Gs1Message>(&scan);
    if (!code || code->gtin.isEmpty())
        return badInput(QT_TRANSLATE_NOOP(
            "Error", "This is not a vaccine's code. Scan the code on the vial or its box."));
    const Product* product = m_context.reference.products.byGtin(code->gtin);
    if (!product)
        return refused(QT_TRANSLATE_NOOP(
                           "Error",
                           "No vaccine is known under the code %1. Choose the vaccine by hand, and tell the "
                           "province."),
                       {code->gtin});
    Vial vial = newVial(m_context, session, *product);
    vial.gtin = code->gtin;
    vial.lot = code->lot;
    vial.serial = code->serial;
    vial.expiry = PartialDate::ofDay(code->expiry);
    return offer(m_context, vial);
}

Result<VialOffer> SessionDesk::offerVial(Id session, const QString& product, const QString& lot,
                                         const PartialDate& expiry)
{
    const Product* known = m_context.reference.products.byCode(product);
    if (!known) return badInput(QT_TRANSLATE_NOOP("Error", "Choose which vaccine it is."));
    Vial vial = newVial(m_context, session, *known);
    vial.lot = lot.trimmed().toUpper();
    vial.expiry = expiry;
    return offer(m_context, vial);
}

Result<Id> SessionDesk::openVial(const Actor& actor, const Vial& vial)
{
    if (auto allowed = m_context.require(actor, "open-vial"); !allowed) return allowed.error();
    Vial opened = vial;
    opened.openedAt = opened.openedAt.isNull() ? m_context.now() : opened.openedAt;
    if (auto usable = checkNewVial(m_context, opened); !usable) return usable.error();
    Work work(m_context.store, actor.user);
    const Id id = work.add(opened, m_context.station);
    if (auto written = work.commit(); !written) return written.error();
    return id;
}

Result<void> SessionDesk::discardVial(const Actor& actor, Id vial, const QString& reason)
{
    if (auto allowed = m_context.require(actor, "open-vial"); !allowed) return allowed;
    if (reason.trimmed().isEmpty())
        return badInput(QT_TRANSLATE_NOOP("Error", "Say why the vial is discarded."));
    const auto seen = readSeen<Vial>(m_context.store, vial);
    if (!seen) return seen.error();
    Vial after = seen->value;
    after.discardedAt = m_context.now();
    after.discardReason = reason.trimmed();
    Work work(m_context.store, actor.user);
    work.change(*seen, after, m_context.station);
    return work.commit();
}

Result<Id> SessionDesk::inject(const Actor& actor, const Injection& injection)
{
    if (auto allowed = m_context.require(actor, "record-dose"); !allowed) return allowed.error();
    const auto visit = VisitRegister(m_context.database()).find(injection.visit);
    if (!visit) return visit.error();
    if (auto may = checkMayInject(m_context, *visit, injection.visit); !may) return may.error();

    Work work(m_context.store, actor.user);
    Vial vial;
    Id vialId = injection.vial;
    if (injection.newVial) {
        vial = *injection.newVial;
        vial.session = visit->session;
        if (auto usable = checkNewVial(m_context, vial); !usable) return usable.error();
        vialId = work.add(vial, m_context.station);
    } else {
        const auto found = VialRegister(m_context.database()).find(vialId);
        if (!found) return found.error();
        vial = *found;
        const auto state = vialState(m_context, {vialId, vial});
        if (!state) return state.error();
        if (auto usable = checkOpenVial(m_context, *state); !usable) return usable.error();
    }
    const Product* product = m_context.reference.products.byCode(vial.product);
    if (auto first = checkNotGivenToday(m_context, *visit, *product); !first) return first.error();
    const auto session = SessionRegister(m_context.database()).find(visit->session);
    if (!session) return session.error();

    Dose dose;
    dose.person = visit->person;
    dose.product = vial.product;
    dose.doseNumber = injection.doseNumber;
    dose.givenAt = injection.givenAt.isNull() ? m_context.now() : injection.givenAt;
    dose.lot = vial.lot;
    dose.expiry = vial.expiry;
    dose.vial = vialId;
    dose.session = visit->session;
    dose.visit = injection.visit;
    dose.site = session->site;
    dose.giver = injection.giver.isEmpty() ? actor.name : injection.giver;
    dose.bodySite = injection.bodySite;
    dose.programme = programmeOf(*product);
    dose.source = Dose::Source::GivenHere;
    dose.note = injection.note;
    const Id id = work.add(dose, visit->person);
    if (auto written = work.commit(); !written) return written.error();
    return id;
}

Result<Id> SessionDesk::enterPaperDose(const Actor& actor, const PaperDose& paper)
{
    if (auto allowed = m_context.require(actor, "record-dose"); !allowed) return allowed.error();
    const Product* product = m_context.reference.products.byCode(paper.product);
    if (!product) return badInput(QT_TRANSLATE_NOOP("Error", "Choose which vaccine it was."));
    const auto session = SessionRegister(m_context.database()).find(paper.session);
    if (!session) return session.error();
    const PartialDate given = paper.givenAt.isNull() ? session->date : paper.givenAt;
    if (given.earliest() > m_context.today())
        return badInput(
            QT_TRANSLATE_NOOP("Error", "Write when it was given: a day, month or year up to today."));
    if (!paper.expiry.isNull() && paper.expiry.latest() < given.earliest())
        return badInput(
            QT_TRANSLATE_NOOP(
                "Error",
                "By this expiry date (%1) the vaccine had expired when it was given (%2). Check both "
                "on the sheet."),
            {paper.expiry.toText(), given.toText()});
    const auto came = VisitRegister(m_context.database()).of(paper.session, paper.person);
    if (!came) return came.error();
    if (auto first = checkNotGivenToday(m_context, {paper.session, paper.person, {}, {}, {}, true}, *product);
        !first)
        return first.error();

    Work work(m_context.store, actor.user);
    const Id visit =
        *came ? *came : work.add(Visit{paper.session, paper.person, given, {}, {}, true}, paper.person);
    Dose dose;
    dose.person = paper.person;
    dose.product = product->code;
    dose.doseNumber = paper.doseNumber;
    dose.givenAt = given;
    dose.lot = paper.lot.trimmed().toUpper();
    dose.expiry = paper.expiry;
    dose.session = paper.session;
    dose.visit = visit;
    dose.site = session->site;
    dose.giver = paper.giver.isEmpty() ? actor.name : paper.giver;
    dose.bodySite = paper.bodySite;
    dose.programme = programmeOf(*product);
    dose.source = Dose::Source::Paper;
    const Id id = work.add(dose, paper.person);
    if (auto written = work.commit(); !written) return written.error();
    return id;
}

} // namespace noi
