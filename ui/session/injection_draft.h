#pragma once

#include "core/service/session_desk.h"

namespace noi
{

/// What the last recorded injection was given with: "same as the last one".
struct LastInjection {
    QString product, lot;
    PartialDate expiry;
    Id vial;
    QString bodySite;
    QString giver;
};

/// An injection while it is being put together.
struct InjectionDraft {
    Id visit;
    std::optional<VialOffer> offer; ///< none before a vial was accepted
    Id fridge;                      ///< of a vial opened by this record
    std::optional<int> doseNumber;
    QString bodySite;
    QString giver;
    bool objected = false;  ///< the schedule objects to this vaccine for this person
    QString overrideReason; ///< why it is given all the same

    [[nodiscard]] bool ready() const { return visit && offer && (!objected || !overrideReason.isEmpty()); }
    [[nodiscard]] bool opensVial() const { return offer && !offer->openVial; }
    /// Only when ready.
    [[nodiscard]] Injection injection() const;
};

/// A vial as a scan of it would offer it, for one that is open already.
[[nodiscard]] VialOffer offerOf(const VialState& vial, const QStringList& planned);

/// The fridge the session's latest vial came from; null before the first.
[[nodiscard]] Id lastFridge(const SessionBoard& board);

/// The person's dose of the same product today, if any: to be said before a second one is given.
[[nodiscard]] const Dose* sameProductToday(const BoardPerson& person, const QString& product);

} // namespace noi
