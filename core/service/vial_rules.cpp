#include "core/service/vial_rules.h"

#include "core/service/dose_rules.h"
#include "core/service/service_context.h"
#include "core/store/registers/dose_register.h"
#include "core/store/registers/session_register.h"

#include <algorithm>

namespace noi
{

namespace
{

QDateTime moment(const PartialDate& date) { return {date.earliest(), date.time()}; }
QString dayText(QDate day) { return day.toString(QStringLiteral("dd/MM/yyyy")); }
QString momentText(const PartialDate& date) { return moment(date).toString(QStringLiteral("HH:mm dd/MM")); }

} // namespace

PartialDate useBy(const Vial& vial, const Product* product)
{
    PartialDate until;
    if (!vial.expiry.isNull()) until = PartialDate::ofMinute(vial.expiry.latest(), QTime(23, 59));
    if (product && product->openHours && !vial.openedAt.isNull()) {
        const QDateTime hours = moment(vial.openedAt).addSecs(qint64(*product->openHours) * 3600);
        if (until.isNull() || hours < moment(until)) until = PartialDate::ofMinute(hours);
    }
    return until;
}

Result<void> checkVial(const ServiceContext& context, const Vial& vial)
{
    const Product* product = context.reference.products.byCode(vial.product);
    if (!product)
        return refused(QT_TRANSLATE_NOOP(
            "Error", "This vaccine is not in the list of products. Look for its name, or ask the "
                     "province to add it."));
    if (vial.lot.trimmed().isEmpty())
        return badInput(QT_TRANSLATE_NOOP(
            "Error", "The lot number is missing. Scan the vial's own code, or type the lot from its label."));
    if (vial.expiry.isNull())
        return badInput(QT_TRANSLATE_NOOP(
            "Error", "The expiry date is missing. Scan the vial's own code, or type it from the label."));
    if (vial.expiry.latest() < context.today())
        return refused(
            QT_TRANSLATE_NOOP("Error",
                              "EXPIRED on %2: %1 must not be used. Put the vial aside for destruction."),
            {product->shortName, dayText(vial.expiry.latest())});
    const auto suspended = LotSuspensionRegister(context.database()).inForce(vial.product, vial.lot);
    if (!suspended) return suspended.error();
    if (*suspended)
        return refused(
            QT_TRANSLATE_NOOP(
                "Error", "LOT SUSPENDED: %1, lot %2 must not be used at any site since %3. Keep it cold and "
                         "apart."),
            {product->shortName, vial.lot, momentText((*suspended)->value.since)});
    return {};
}

Result<VialState> vialState(const ServiceContext& context, const Stored<Vial>& vial)
{
    const auto given = DoseRegister(context.database()).countedFrom(vial.id);
    if (!given) return given.error();
    VialState state{vial, *given, 0, useBy(vial.value, context.reference.products.byCode(vial.value.product)),
                    false};
    if (vial.value.discardedAt.isNull()) state.left = std::max(0, vial.value.doses.value_or(0) - *given);
    const auto suspended =
        LotSuspensionRegister(context.database()).inForce(vial.value.product, vial.value.lot);
    if (!suspended) return suspended.error();
    state.suspended = suspended->has_value();
    return state;
}

Result<void> checkOpenVial(const ServiceContext& context, const VialState& state)
{
    if (auto usable = checkVial(context, state.vial.value); !usable) return usable;
    if (!state.vial.value.discardedAt.isNull())
        return refused(QT_TRANSLATE_NOOP("Error", "This vial was discarded at %1. Scan another one."),
                       {momentText(state.vial.value.discardedAt)});
    if (state.left == 0)
        return refused(QT_TRANSLATE_NOOP(
                           "Error", "This vial is used up: %1 doses were given from it. Scan another one."),
                       {QString::number(state.given)});
    if (!state.useBy.isNull() && moment(state.useBy) < moment(context.now()))
        return refused(
            QT_TRANSLATE_NOOP(
                "Error",
                "This vial was opened at %1 and had to be thrown away by %2. Discard it, then scan a "
                "new one."),
            {momentText(state.vial.value.openedAt), momentText(state.useBy)});
    return {};
}

namespace
{

/// The same vial, as far as its label tells.
bool sameLabel(const Vial& a, const Vial& b)
{
    if (a.product != b.product || lotKey(a.lot) != lotKey(b.lot)) return false;
    return a.serial.isEmpty() || b.serial.isEmpty() ? a.expiry == b.expiry : a.serial == b.serial;
}

} // namespace

Result<std::optional<VialState>> openVialLike(const ServiceContext& context, const Vial& wanted)
{
    VialRegister vials(context.database());
    auto candidates = vials.in(wanted.session);
    if (!candidates) return candidates.error();
    if (!wanted.serial.isEmpty()) {
        const auto known = vials.withSerial(wanted.product, wanted.serial);
        if (!known) return known.error();
        candidates->append(*known);
    }
    std::optional<VialState> found;
    for (const auto& vial : std::as_const(candidates.value())) {
        if (!sameLabel(vial.value, wanted)) continue;
        const auto state = vialState(context, vial);
        if (!state) return state.error();
        const bool thisVery = !wanted.serial.isEmpty() && vial.value.serial == wanted.serial;
        if (thisVery) return std::optional(*state); // also when it is empty: say so
        if (state->left > 0 && !found) found = *state;
    }
    return found;
}

Result<Vial> vialToOpen(const ServiceContext& context, const Vial& vial, Id session)
{
    if (auto open = openSessionOf(context, session); !open) return open.error();
    Vial opened = vial;
    opened.session = session;
    opened.lot = vial.lot.trimmed();
    if (opened.openedAt.isNull()) opened.openedAt = context.now();
    if (auto usable = checkVial(context, opened); !usable) return usable.error();
    if (opened.doses.value_or(0) < 1)
        return badInput(
            QT_TRANSLATE_NOOP("Error", "Say how many doses a full vial holds: read it from the label."));
    if (opened.serial.isEmpty()) return opened;
    const auto before = VialRegister(context.database()).withSerial(opened.product, opened.serial);
    if (!before) return before.error();
    for (const auto& known : *before)
        if (sameLabel(known.value, opened))
            return refused(QT_TRANSLATE_NOOP("Error", "The vial with serial number %1 was opened at %2. Scan "
                                                      "it again to go on with it."),
                           {opened.serial, momentText(known.value.openedAt)});
    return opened;
}

} // namespace noi
