#pragma once

#include "core/journal/chain.h"
#include "core/model/person.h"
#include "core/model/record.h"
#include "core/model/user.h"
#include "sync/server/replay_guard.h"
#include "sync/server/server_store.h"
#include "sync/server/sync_service.h"
#include "sync/wire/codec.h"
#include "sync/wire/enrol_proof.h"
#include "sync/wire/envelope.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <variant>

namespace noi::test
{

struct HouseClock : Clock {
    [[nodiscard]] qint64 nowMs() const override { return ms; }
    qint64 ms = 1'794'000'000'000; // November 2026
};

/// What came back: a reply, or why not.
template <class Reply> struct Heard {
    int status = 0;
    std::optional<Reply> reply;
    std::optional<wire::Refusal> refusal;

    const Reply* operator->() const
    {
        INFO("refused: " << (refusal ? refusal->sentence.toStdString() : std::string()));
        REQUIRE(reply);
        return &*reply;
    }
};

/// A PC as the server sees it: keys, a chain it writes and what it was answered. No store: tests say what it
/// writes and sends, right or wrong.
class Pc
{
public:
    Pc(qint64 number, DeviceKeys keys = makeDeviceKeys());

    qint64 number;
    DeviceKeys keys;
    QList<QByteArray> ops;
    QList<qint64> places;     ///< counter of each; i + 1 unless the PC passed over some
    QList<QByteArray> hashes; ///< after each
    wire::SyncRequest next;   ///< epoch and cursor as of the last answer
    qint64 acked = 0;
    QList<QByteArray> received;

    /// Writes a creation, in a file of its own or another.
    template <class R> Id add(const R& record, Id file = {})
    {
        return write(R::number, {}, fieldValues(record), file);
    }
    /// Writes fields of a record; a null record creates one.
    Id write(int type, Id record, const FieldValues& values, Id file, const QList<Id>& bases = {});
    /// Bytes that are no operation, at the next place of the chain.
    void scribble(const QByteArray& bytes);
    /// Passes over counters, as each run of the program does.
    void passOver(qint64 counters) { m_gap = counters; }

    [[nodiscard]] QByteArray hashAt(qint64 counter) const
    {
        return counter == 0 ? QByteArray() : hashes[upTo(counter) - 1];
    }
    [[nodiscard]] qint64 headCounter() const { return places.isEmpty() ? 0 : places.last(); }
    [[nodiscard]] ChainHead headAt(qint64 counter) const { return {number, counter, hashAt(counter), {}}; }
    /// The chain after a counter up to another (all there is).
    [[nodiscard]] wire::ChainRun run(qint64 after, qint64 last = -1) const;
    /// The same with the head's own signature, for another to bring.
    [[nodiscard]] wire::ChainRun provenRun(qint64 after) const;

private:
    void append(qint64 place, const QByteArray& bytes);
    /// How many operations have a counter up to this.
    [[nodiscard]] qsizetype upTo(qint64 counter) const
    {
        return std::upper_bound(places.begin(), places.end(), counter) - places.begin();
    }

    qint64 m_gap = 0;
};

/// A server with its clock, and the talk between it and PCs.
class ServerHouse
{
public:
    ServerHouse();
    explicit ServerHouse(std::unique_ptr<ServerStore> opened);

    QTemporaryDir folder;
    HouseClock clock;
    std::unique_ptr<ServerStore> store;
    std::shared_ptr<ReplayGuard> guard;
    std::unique_ptr<SyncService> service;

    /// Closes the database and opens it again, as after a restart.
    void reopen();
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("server.db")); }

    /// A PC of a station, enrolled with a ticket. The station is made at its first one.
    Pc enrolled(const QString& station, const QStringList& communes = {});
    Heard<wire::EnrolReply> enrol(Pc& pc, wire::EnrolRequest request, const QByteArray& ticketSecret = {});
    /// Continues `before` under a new number.
    Pc continued(Pc& before);

    /// Sends a request and gives back what is said, without taking any of it in.
    Heard<wire::SyncReply> say(Pc& pc, const wire::SyncRequest& request);
    /// Sends what is not acknowledged yet (and `more`), takes in what comes, and goes on until there is no
    /// more.
    Heard<wire::SyncReply> sync(Pc& pc, const std::function<void(wire::SyncRequest&)>& more = {});
    Heard<wire::SearchReply> search(Pc& pc, const wire::SearchRequest& request);
    HttpAnswer post(const QString& path, const QByteArray& bytes) { return service->answer(path, bytes); }
    qint64 stamp() { return ++clock.ms; }

    [[nodiscard]] qint64 count(const QString& sql);
    void followAll();
};

[[nodiscard]] Person someone(const QString& name, const QString& commune = {});
/// The operations whose bytes these are.
[[nodiscard]] QSet<Id> idsOf(const QList<QByteArray>& bodies);
[[nodiscard]] QByteArray withNote(const QByteArray& body, const QString& note);

} // namespace noi::test
