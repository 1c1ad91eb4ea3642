#include "core/service/service_context.h"
#include "core/service/session_desk.h"
#include "core/service/vial_rules.h"
#include "core/store/registers/session_register.h"

namespace noi
{

namespace
{

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
    const auto opened = vialToOpen(m_context, vial, vial.session);
    if (!opened) return opened.error();
    return addOne(m_context, actor, *opened, m_context.station);
}

Result<void> SessionDesk::discardVial(const Actor& actor, Id vial, const QString& reason)
{
    if (auto allowed = m_context.require(actor, "open-vial"); !allowed) return allowed;
    if (reason.trimmed().isEmpty())
        return badInput(QT_TRANSLATE_NOOP("Error", "Say why the vial is discarded."));
    const auto seen = readSeen<Vial>(m_context.store, vial);
    if (!seen) return seen.error();
    if (!seen->value.discardedAt.isNull())
        return refused(QT_TRANSLATE_NOOP("Error", "This vial is discarded already."));
    Vial after = seen->value;
    after.discardedAt = m_context.now();
    after.discardReason = reason.trimmed();
    Work work(m_context.store, actor.user);
    work.change(*seen, after, m_context.station);
    return work.commit();
}

} // namespace noi
