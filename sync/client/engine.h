#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace noi
{

/// A request to post, and where.
struct Outgoing {
    QString path; ///< "/v1/sync"
    QByteArray bytes;
    QByteArray tlsPin = {}; ///< the key of whoever may hear it; empty: proves itself in its answer
};

/// How one link stands, for a status bar that tells the truth: counted by the server's receipts.
struct SyncStatus {
    enum class State { NotEnrolled, Waiting, Speaking, TakingIn, NoLine, Refused };
    State state = State::NotEnrolled;
    qint64 toSend = 0;            ///< operations the server has not said it has
    qint64 toReceive = 0;         ///< about how many the server still has for us
    qint64 setAside = 0;          ///< kept but not understood
    qint64 lastAnswerMs = 0;      ///< our clock; 0: never
    qint64 clockOffMs = 0;        ///< server's time − ours, at the last answer
    std::optional<Error> problem; ///< of the last try

    bool operator==(const SyncStatus&) const = default;
};

/// One link's conversation: what to say next, and what to do with what was answered. Holds no socket, thread,
/// clock or randomness of its own, and can be dropped at any moment: all that matters is in the store. Lives
/// on the store's thread.
class SyncEngine
{
public:
    /// `random` gives numbers in [0, 1) for the jitter of waits.
    SyncEngine(Store& store, Id link, const Clock& clock, std::function<double()> random);
    ~SyncEngine();

    /// When speak() next has something to say, ms of the clock; nothing while an answer is awaited, slices
    /// are left to take in, or only a person can help (revoked, not enrolled).
    [[nodiscard]] std::optional<qint64> wakeAt() const;
    /// Something was written here, the line is back, or a person wants it now: no waiting.
    void nudge();

    /// The next request. Nothing: not yet.
    Result<std::optional<Outgoing>> speak();
    /// What came back for it. The answer is checked whole; its operations are then taken in by takeSlice().
    Result<void> hear(const QByteArray& answer);
    /// Nothing came back: no line, timeout, a status without our envelope.
    void lost();
    /// Takes in some more of what was heard, in one transaction; the last slice also writes acknowledgement
    /// and cursor. True while there is more to take in. On an error nothing of the slice was written and the
    /// answer is let go: the next request asks for it again.
    Result<bool> takeSlice();

    [[nodiscard]] SyncStatus status() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace noi
