#pragma once

#include "core/store/store.h"
#include "sync/client/bundles.h"
#include "ui/sync/sync_source.h"

namespace noi
{

// Carrying changes by hand. All on the store's thread.

/// What the province has not confirmed, sealed for its server. Refused before this PC has joined it.
Result<StickReport> writeStickForProvince(Store& store, const QString& file);
/// Everything here, sealed for whoever made the invitation.
Result<StickReport> writeStickForNeighbour(Store& store, const QString& file, const QByteArray& invitation);
/// Says the key that sticks for this PC are sealed with.
Result<QByteArray> makeInvitation(Store& store);

/// A stick that was opened and is of somebody known here.
struct OpenStick {
    std::shared_ptr<BundleIntake> intake;
    StickReport report; ///< who wrote it
};
/// WrongKey when it is sealed for another, Refused when its writer is not known here.
Result<OpenStick> openStick(Store& store, const QString& file);

} // namespace noi
