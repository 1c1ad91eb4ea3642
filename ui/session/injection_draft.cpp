#include "ui/session/injection_draft.h"

#include "ui/session/session_words.h"

namespace noi
{

Injection InjectionDraft::injection() const
{
    Injection made;
    made.visit = visit;
    made.vial = offer->openVial;
    if (opensVial()) {
        made.newVial = offer->vial;
        made.newVial->fridge = fridge;
    }
    made.doseNumber = doseNumber;
    made.bodySite = bodySite;
    made.giver = giver;
    made.overrideReason = overrideReason;
    return made;
}

VialOffer offerOf(const VialState& vial, const QStringList& planned)
{
    return {vial.vial.value, vial.vial.id, vial.left,
            planned.isEmpty() || planned.contains(vial.vial.value.product)};
}

Id lastFridge(const SessionBoard& board)
{
    Id fridge;
    qint64 latest = 0;
    for (const VialState& vial : board.vials)
        if (vial.vial.value.fridge && moment(vial.vial.value.openedAt) >= latest) {
            latest = moment(vial.vial.value.openedAt);
            fridge = vial.vial.value.fridge;
        }
    return fridge;
}

const Dose* sameProductToday(const BoardPerson& person, const QString& product)
{
    for (const Stored<Dose>& dose : person.dosesToday)
        if (dose.value.product == product) return &dose.value;
    return nullptr;
}

} // namespace noi
