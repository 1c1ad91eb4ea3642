#pragma once

#include "core/store/registers/link_register.h"
#include "core/store/store.h"
#include "sync/wire/messages.h"

#include <optional>

namespace noi
{

/// What a request held, to judge its answer by.
struct Sent {
    struct Chain {
        qint64 device = 0;
        qint64 after = 0, end = 0; ///< the piece: what comes after a counter, up to another
        qint64 head = 0;           ///< as far as this PC wrote
        bool own = false;          ///< the current number's
    };
    QList<Chain> chains;
    QList<Id> carried;
    bool holdings = false, formerCursors = false;
    QList<Id> held;                      ///< told of operations of others
    bool allHeld = false;                ///< …and none is left to tell of
    std::optional<wire::Holding> hashes; ///< asked for: whose, after which counter
    qint64 opBytes = 0;
};

/// What shall go into a request.
struct Wish {
    qint64 upBytes = 0; ///< of operations; 0: none
    qint64 room = 0;    ///< that may come down
    bool formerCursors = false;
    std::optional<wire::Holding> hashes; ///< nothing else goes up then
};

struct BuiltRequest {
    wire::SyncRequest message;
    ChainHead head; ///< of the current number after the operations in it
    QByteArray secretKey;
    Sent sent;
};

/// The next request of a link: own operations it has not acknowledged first, then those under former numbers,
/// then those of others it may not have.
Result<BuiltRequest> buildRequest(Store& store, const Link& link, const Wish& wish);

/// A piece of an own chain with its proof, for a request of another number or a bundle.
struct ProvenRun {
    wire::ChainRun run;
    qint64 end = 0; ///< counter of its last operation
};
Result<ProvenRun> provenRun(Store& store, const OwnNumber& number, qint64 after, qint64 maxBytes);

/// Operations the link has not said it has: own ones after its acknowledgements, and those to carry.
Result<qint64> unsentCount(Store& store, Id link);

[[nodiscard]] inline wire::ShortHash shortened(const QByteArray& hash) { return hash.left(16); }

} // namespace noi
