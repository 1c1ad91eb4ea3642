#pragma once

#include "sync/client/request.h"

namespace noi
{

/// What the acknowledgements of an answer say about this PC's own chains.
struct Verdict {
    enum class Kind {
        Sound,    ///< the server has pieces of them, and nothing else
        PutBack,  ///< it has more under the current number than this PC: an old image came back to life
        Diverged, ///< it has something else under `device`: two PCs wrote under one number
    };
    Kind kind = Kind::Sound;
    qint64 device = 0;
    QMap<qint64, qint64> acks; ///< of the chains that are sound
    /// Former numbers that the server knows nothing of (another station's once): theirs is carried.
    QList<qint64> unknown;

    bool operator==(const Verdict&) const = default;
};

/// Damaged where the answer does not answer what was asked.
Result<Verdict> judge(Store& store, const Sent& sent, const wire::SyncReply& reply);

/// Up to where the server's hashes, of what comes after a counter, are those of the chain here.
struct Agreement {
    qint64 counter = 0; ///< the last that agrees; the one asked for where none does
    bool whole = false; ///< all of the server's are here
};
Result<Agreement> agreeingHashes(Store& store, const wire::Holding& asked,
                                 const QList<wire::ShortHash>& hashes);

} // namespace noi
