#pragma once

#include "sync/server/chain_plan.h"
#include "sync/server/feed.h"
#include "sync/server/refusals.h"
#include "sync/server/replay_guard.h"
#include "sync/server/server_store.h"
#include "sync/wire/envelope.h"

namespace noi
{

/// One POST /v1/sync: checks who speaks, takes what was brought, and gives what is new for the station.
class Conversation
{
public:
    Conversation(ServerStore& store, ReplayGuard& guard, const wire::RequestEnvelope& envelope,
                 wire::SyncRequest request, qint64 nowMs);

    Result<Outcome> answer();

private:
    struct Piece {
        const wire::ChainRun* run = nullptr;
        KnownDevice device; ///< number 0: not known here
        ChainPlan plan;
        bool proven = false; ///< else what it holds is taken as carried
        QByteArray signature, context;
    };

    Result<void> plan();
    Result<void> planPiece(const wire::ChainRun& run, KnownDevices& known);
    void prove(Piece& piece);
    [[nodiscard]] bool continuesAs(const KnownDevice& former) const;
    [[nodiscard]] std::optional<Outcome> whyNot();
    Result<Outcome> unknownBase();
    [[nodiscard]] bool bringsAnything() const;
    Result<void> takeAll();
    Result<void> take();
    Result<void> checkHeads();
    Result<void> takeCarried(const QList<QByteArray>& bodies, QList<IncomingOp>& ops);
    Result<void> give(wire::SyncReply& reply);
    Result<std::optional<Cursor>> whereFrom(wire::SyncReply& reply);
    Result<bool> fits(const QByteArray& cursorBytes, std::optional<Cursor>& found);
    Result<QList<Id>> lacking();
    Result<QList<wire::Holding>> wanted();
    [[nodiscard]] QList<wire::ChainAck> acks() const;
    [[nodiscard]] static ChainHead headOf(const Piece& piece);
    [[nodiscard]] const Piece& own() const { return m_pieces.first(); }

    ServerStore& m_store;
    Database& m_database;
    ReplayGuard& m_guard;
    const wire::RequestEnvelope& m_envelope;
    const wire::SyncRequest m_request;
    const qint64 m_nowMs;
    QByteArray m_epoch;
    QList<Piece> m_pieces;
    qint64 m_taken = 0;
};

} // namespace noi
