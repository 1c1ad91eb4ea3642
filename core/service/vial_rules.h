#pragma once

#include "core/reference/products.h"
#include "core/service/session_board.h"

namespace noi
{

struct ServiceContext;

/// Until when an opened vial may be used: opening plus the product's hours, or the end of its expiry day,
/// whichever is first. To the minute; null when neither is known.
[[nodiscard]] PartialDate useBy(const Vial& vial, const Product* product);

/// Why a vial (open or about to be opened) must not be used at `now`: unknown product, expired, suspended
/// lot. Loud on purpose: the sentence stands in red on the screen.
Result<void> checkVial(const ServiceContext& context, const Vial& vial);

/// What is left of an opened vial, counted from the doses.
Result<VialState> vialState(const ServiceContext& context, const Stored<Vial>& vial);

/// Also: discarded, used up, past its hours.
Result<void> checkOpenVial(const ServiceContext& context, const VialState& state);

/// The open vial that has this label: a serial number decides where both have one, in whatever session it was
/// opened (some vials may be used for weeks); else product, lot and expiry within the session. None when no
/// such vial has anything left, but a serial number's own vial is given even when it is empty.
Result<std::optional<VialState>> openVialLike(const ServiceContext& context, const Vial& wanted);

/// `vial` as it is to be opened in an open session, now unless it says when. Refuses what must not be used,
/// and a serial number that was opened before.
Result<Vial> vialToOpen(const ServiceContext& context, const Vial& vial, Id session);

} // namespace noi
