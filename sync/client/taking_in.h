#pragma once

#include "core/base/mutant.h"
#include "sync/client/verdict.h"

namespace noi
{

/// An answer that was heard and is being taken in, slice by slice. Dropped half way it has done no harm: the
/// operations are known then, and the cursor still stands before them.
class TakingIn
{
public:
    /// At most 300 operations and half a megabyte: the store is free again for the screens in between.
    static constexpr qsizetype sliceOps = NOI_SIZE(300, 10);
    static constexpr qint64 sliceBytes = 512 * 1024;

    struct Times {
        qint64 heardMs = 0;  ///< our clock
        qint64 offsetMs = 0; ///< the server's less ours
    };
    TakingIn(Sent sent, wire::SyncReply reply, Verdict verdict, Times times);

    [[nodiscard]] const Sent& sent() const { return m_sent; }
    [[nodiscard]] const wire::SyncReply& reply() const { return m_reply; }
    [[nodiscard]] const Verdict& verdict() const { return m_verdict; }

    /// One slice, in one transaction; the last also writes acknowledgements and cursor. True while there is
    /// more.
    Result<bool> takeSlice(Store& store, Id link);
    /// It got the server or this PC further.
    [[nodiscard]] bool moved() const { return m_moved; }

private:
    Result<void> finish(Store& store, Id link);
    Result<void> noteAcks(LinkRegister& links, Id link);
    Result<void> noteTold(LinkRegister& links, Link& link);
    Result<void> noteWanted(Store& store, Id link);
    Result<void> noteCursor(LinkRegister& links, const Link& link);

    Sent m_sent;
    wire::SyncReply m_reply;
    Verdict m_verdict;
    Times m_times;
    qsizetype m_next = 0;
    bool m_moved = false;
};

} // namespace noi
