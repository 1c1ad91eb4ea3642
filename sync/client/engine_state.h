#pragma once

#include "sync/client/engine.h"
#include "sync/client/enrolment.h"
#include "sync/client/pace.h"
#include "sync/client/taking_in.h"
#include "sync/wire/envelope.h"

namespace noi
{

/// Longer than any wait: a time further ahead shows that the PC's clock was put back meanwhile.
inline constexpr qint64 longestWaitMs = Backoff::mostMs * 4 / 3;

/// A request that is on its way.
struct Pending {
    QByteArray signature;
    qint64 sentMs = 0;
    std::optional<wire::EnrolRequest> enrol; ///< else a sync request:
    Sent sent;
};

/// Work on the store that an answer asks for instead of being taken in.
struct Repair {
    enum class Kind {
        TakeNumber, ///< this PC was put back: go on under another number
        LetGo,      ///< two PCs wrote under `device`: its chain ends here at `counter`
        WriteAgain, ///< the number is another PC's: own operations after `counter` are written again
    };
    Kind kind = Kind::TakeNumber;
    qint64 device = 0, counter = 0;
};

/// Everything a conversation remembers; lost at any moment without harm.
struct SyncEngine::State {
    State(Store& s, Id l, const Clock& c, std::function<double()> r);

    Store& store;
    Id link;
    const Clock& clock;
    std::function<double()> random;

    BatchSize batch;
    Backoff backoff;
    Stamps stamps;
    qint64 nextAtMs; ///< when to speak next
    std::optional<Pending> pending;
    std::optional<TakingIn> heard;
    std::optional<Repair> repair;
    std::optional<Error> problem;
    bool noLine = false;
    bool needsPerson = false;

    bool sendFormerCursors = false;
    std::optional<wire::Holding> askHashes;
    int dictionary = wire::newestDictionary; ///< none for a server that is older than this program
    bool readOnly = false;                   ///< the server's disk is nearly full: nothing goes up for now
    bool unknownThere = false;               ///< the server does not know the current number (any more)
    qsizetype credentialTried = 0;
    bool doubtful = false;   ///< in this round an enrolment was refused as a damaged request is refused
    bool triedTwice = false; ///< all credentials, once more after they had been refused
    int doubtfulRounds = 0;  ///< in a row
    bool toldStale = false;
    int repairsInARow = 0;

    [[nodiscard]] LinkRegister links() const { return LinkRegister(store.database()); }

    Result<std::optional<Outgoing>> speak();
    Result<std::optional<Outgoing>> speakSync(const Link& link);
    Result<std::optional<Outgoing>> speakEnrol(const Link& link);
    Outgoing sealed(const QString& path, const QByteArray& body, const ChainHead& head, const QByteArray& key,
                    Pending asked);

    Result<void> hear(const QByteArray& answer, const Pending& asked);
    Result<void> hearEnrol(const QByteArray& answer, const Pending& asked, const Link& known);
    Result<void> hearSync(const wire::ReplyEnvelope& envelope, const Pending& asked);
    Result<void> refused(const wire::ReplyEnvelope& envelope, const Pending& asked);
    Result<void> notKnown(const Error& error, wire::RefusalCode code, const Pending& asked);

    Result<bool> takeSlice();
    Result<bool> mend();
    Result<bool> weighUp();
    Result<bool> hashesSay();
    Result<void> askFrom(qint64 device, qint64 counter);
    Result<void> answered();

    void soon();
    void repairing();
    void fail(const Error& error);
    void waitAfterLoss(qint64 atLeastMs);
};

} // namespace noi
