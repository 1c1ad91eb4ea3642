#include "tests/sync/server/server_house.h"

#include <utility>

namespace noi::test
{

Pc::Pc(qint64 deviceNumber, DeviceKeys deviceKeys) : number(deviceNumber), keys(std::move(deviceKeys)) {}

Id Pc::write(int type, Id record, const FieldValues& values, Id file, const QList<Id>& bases)
{
    const Id id = Id::of(number, headCounter() + 1 + std::exchange(m_gap, 0));
    Op op{id, {},   1'794'000'000'000,    Hlc::atMs(1'794'000'000'000 + ops.size()),
          {}, type, record ? record : id, {}};
    op.file = file ? file : op.record;
    for (auto value = values.begin(); value != values.end(); ++value)
        op.fields.append({value.key(), value.value(), bases});
    append(id.counter(), encodeOp(op));
    return id;
}

void Pc::scribble(const QByteArray& bytes) { append(headCounter() + 1, bytes); }

void Pc::append(qint64 place, const QByteArray& bytes)
{
    hashes.append(chainHash(hashAt(headCounter()), bytes));
    places.append(place);
    ops.append(bytes);
}

wire::ChainRun Pc::run(qint64 after, qint64 last) const
{
    wire::ChainRun run;
    run.device = number;
    run.after = after;
    run.afterHash = hashAt(after).left(16);
    run.ops = ops.mid(upTo(after), (last < 0 ? ops.size() : upTo(last)) - upTo(after));
    return run;
}

wire::ChainRun Pc::provenRun(qint64 after) const
{
    wire::ChainRun piece = run(after);
    ChainHead head = headAt(headCounter());
    signHead(head, keys.secretKey);
    piece.headHash = head.hash;
    piece.headSignature = head.signature;
    return piece;
}

ServerHouse::ServerHouse() { reopen(); }

ServerHouse::ServerHouse(std::unique_ptr<ServerStore> opened)
    : store(std::move(opened)), guard(std::make_shared<ReplayGuard>(clock.ms)),
      service(std::make_unique<SyncService>(*store, clock, guard))
{
}

void ServerHouse::reopen()
{
    REQUIRE(folder.isValid());
    service.reset();
    store.reset();
    auto opened = ServerStore::open(path(), QByteArray(32, 's'), clock);
    REQUIRE_OK(opened);
    store = std::move(opened).value();
    guard = std::make_shared<ReplayGuard>(clock.ms);
    service = std::make_unique<SyncService>(*store, clock, guard);
}

namespace
{

template <class Reply, class Decode>
Heard<Reply> hear(const HttpAnswer& answer, const QByteArray& request, const QByteArray& serverKey,
                  Decode decode)
{
    Heard<Reply> heard;
    heard.status = answer.status;
    const auto envelope = wire::openReply(answer.bytes, wire::signatureOf(request), serverKey, 64 << 20);
    REQUIRE_OK(envelope);
    if (envelope->refused) {
        const auto refusal = wire::decodeRefusal(envelope->body);
        REQUIRE_OK(refusal);
        heard.refusal = *refusal;
    } else {
        const auto reply = decode(envelope->body);
        REQUIRE_OK(reply);
        heard.reply = *reply;
    }
    return heard;
}

} // namespace

Heard<wire::EnrolReply> ServerHouse::enrol(Pc& pc, wire::EnrolRequest request, const QByteArray& ticketSecret)
{
    request.device = pc.number;
    request.publicKey = pc.keys.publicKey;
    if (!ticketSecret.isEmpty()) {
        const auto key = wire::ticketKey(request.ticket, ticketSecret);
        REQUIRE_OK(key);
        request.proof = wire::ticketProof(request, *key);
    }
    const QByteArray bytes =
        wire::sealRequest(wire::encode(request), stamp(), {pc.number, 0, {}, {}}, pc.keys.secretKey);
    return hear<wire::EnrolReply>(post(QStringLiteral("/v1/enrol"), bytes), bytes, store->keys().publicKey,
                                  wire::decodeEnrolReply);
}

Pc ServerHouse::enrolled(const QString& station, const QStringList& communes)
{
    const auto ticket = store->makeTicket(station, QStringLiteral("Trạm ") + station, communes, 3600'000);
    REQUIRE_OK(ticket);
    Pc pc(ticket->number);
    wire::EnrolRequest request;
    request.ticket = ticket->number;
    request.name = QStringLiteral("PC");
    const auto heard = enrol(pc, request, ticket->secret);
    INFO((heard.refusal ? heard.refusal->sentence.toStdString() : std::string()));
    REQUIRE(heard.reply);
    return pc;
}

Pc ServerHouse::continued(Pc& before)
{
    static qint64 drawn = 1LL << 30;
    Pc after(++drawn);
    wire::EnrolRequest request;
    request.device = after.number;
    request.publicKey = after.keys.publicKey;
    request.predecessor = before.number;
    request.former = {{before.number, before.keys.publicKey}};
    request.proof = wire::predecessorProof(request, before.keys.secretKey);
    REQUIRE(enrol(after, request).reply);
    return after;
}

Heard<wire::SyncReply> ServerHouse::say(Pc& pc, const wire::SyncRequest& request)
{
    const wire::ChainRun& own = request.chains.first();
    ChainHead head = pc.headAt(own.after);
    for (const QByteArray& op : own.ops) {
        const auto read = decodeOp(op);
        head.counter = chainPlace(read ? read->id : Id(), pc.number, head.counter);
        head.hash = chainHash(head.hash, op);
    }
    const QByteArray bytes = wire::sealRequest(wire::encode(request), stamp(), head, pc.keys.secretKey);
    return hear<wire::SyncReply>(post(QStringLiteral("/v1/sync"), bytes), bytes, store->keys().publicKey,
                                 wire::decodeSyncReply);
}

Heard<wire::SyncReply> ServerHouse::sync(Pc& pc, const std::function<void(wire::SyncRequest&)>& more)
{
    for (int turn = 0; turn < 100; ++turn) {
        wire::SyncRequest request = pc.next;
        request.chains = {pc.run(pc.acked)};
        request.room = 64 << 10;
        if (turn == 0 && more) more(request);
        auto heard = say(pc, request);
        if (!heard.reply) return heard;
        const wire::SyncReply& reply = *heard.reply;
        pc.acked = reply.acks.first().counter;
        pc.next.epoch = reply.epoch;
        if (!reply.cursorUnknown) pc.next.cursor = reply.cursor;
        pc.received += reply.ops;
        if (!reply.more) return heard;
    }
    FAIL("never an end");
    return {};
}

Heard<wire::SearchReply> ServerHouse::search(Pc& pc, const wire::SearchRequest& request)
{
    const QByteArray bytes =
        wire::sealRequest(wire::encode(request), stamp(), {pc.number, 0, {}, {}}, pc.keys.secretKey);
    return hear<wire::SearchReply>(post(QStringLiteral("/v1/search"), bytes), bytes, store->keys().publicKey,
                                   wire::decodeSearchReply);
}

qint64 ServerHouse::count(const QString& sql)
{
    const auto row = store->database().row(sql);
    REQUIRE_OK(row);
    return row->value(0).toLongLong();
}

void ServerHouse::followAll()
{
    for (int round = 0; round < 1000; ++round) {
        const auto done = store->followSome(50);
        REQUIRE_OK(done);
        if (*done == 0) return;
    }
    FAIL("the follower never catches up");
}

Person someone(const QString& name, const QString& commune)
{
    Person person;
    person.fullName = name;
    person.commune = commune;
    return person;
}

QSet<Id> idsOf(const QList<QByteArray>& bodies)
{
    QSet<Id> ids;
    for (const QByteArray& body : bodies) {
        const auto op = decodeOp(body);
        REQUIRE_OK(op);
        ids.insert(op->id);
    }
    return ids;
}

QByteArray withNote(const QByteArray& body, const QString& note)
{
    auto op = decodeOp(body);
    REQUIRE_OK(op);
    op->fields.append({14, note, {}});
    return encodeOp(*op);
}

} // namespace noi::test
