// The line between stations and servers: it loses, repeats, delays, cuts, flips and misdirects.
#include "sync/wire/codec.h"
#include "sync/wire/envelope.h"
#include "tests/sim/world.h"

namespace noi::sim
{

namespace
{
constexpr qint64 timeoutMs = 30'000;
constexpr qint64 limit = 64 << 20;

QString inWords(const QByteArray& request)
{
    const auto envelope = wire::openRequest(request, limit);
    const auto message = envelope ? wire::decodeSyncRequest(envelope->body) : envelope.error();
    if (!message) return {};
    QString text = QStringLiteral("device %1, cursor %2,")
                       .arg(envelope->device)
                       .arg(QString::fromLatin1(message->cursor.toHex()));
    for (const wire::ChainRun& run : message->chains)
        text += QStringLiteral(" chain %1 after %2 + %3,").arg(run.device).arg(run.after).arg(run.ops.size());
    text += QStringLiteral(" %1 carried, holdings").arg(message->carried.size());
    for (const wire::Holding& holding : message->holdings)
        text += QStringLiteral(" %1:%2").arg(holding.device).arg(holding.counter);
    return text;
}

QString answerInWords(const QByteArray& answer)
{
    const auto envelope = wire::openReplyUnchecked(answer, limit);
    const auto message = envelope && !envelope->refused
                             ? wire::decodeSyncReply(envelope->body)
                             : Result<wire::SyncReply>(Error{ErrorKind::BadInput, "", {}});
    if (!message) return {};
    QString text = QStringLiteral("cursor %1, unknown %2, more %3,")
                       .arg(QString::fromLatin1(message->cursor.toHex()))
                       .arg(message->cursorUnknown)
                       .arg(message->more);
    for (const wire::ChainAck& ack : message->acks)
        text += QStringLiteral(" ack %1:%2%3,")
                    .arg(ack.device)
                    .arg(ack.counter)
                    .arg(ack.diverged ? QStringLiteral(" diverged") : QString());
    for (const wire::Holding& wanted : message->wanted)
        text += QStringLiteral(" wants %1 after %2,").arg(wanted.device).arg(wanted.counter);
    text += QStringLiteral(" ops");
    for (const QByteArray& body : message->ops)
        if (const auto op = decodeOp(body))
            text += QStringLiteral(" %1:%2").arg(op->id.device()).arg(op->id.counter());
    return text;
}
} // namespace

Line* World::lineOf(int pc, quint64 exchange)
{
    for (Line& line : m_pcs[static_cast<size_t>(pc)]->lines)
        if (line.exchange == exchange) return &line;
    return nullptr;
}

/// Lets every engine that wants to do something do it.
void World::pump(bool reliable)
{
    for (size_t i = 0; i < m_pcs.size(); ++i) {
        Pc& pc = *m_pcs[i];
        for (size_t l = 0; pc.running() && l < pc.lines.size(); ++l) {
            Line& line = pc.lines[l];
            if (line.takingIn) {
                if (!reliable && m_net.chance(0.3)) continue; // people write meanwhile
                const auto more = line.engine->takeSlice();
                line.takingIn = more.valueOr(false);
                say(QStringLiteral("%1/%2 takes in: %3")
                        .arg(pc.name)
                        .arg(l)
                        .arg(more ? *more ? QStringLiteral("more") : QStringLiteral("all")
                                  : more.error().english()));
            } else if (line.exchange == 0) {
                const auto wake = line.engine->wakeAt();
                if (wake && *wake <= pc.clock.nowMs()) speak(static_cast<int>(i), line, reliable);
            }
            if (pc.disk->dead()) crashed(pc);
        }
    }
}

void World::speak(int index, Line& line, bool reliable)
{
    Pc& pc = *m_pcs[static_cast<size_t>(index)];
    const auto said = line.engine->speak();
    if (!said || !*said) {
        if (!said) say(QStringLiteral("%1 cannot speak: %2").arg(pc.name, said.error().english()));
        return;
    }
    line.exchange = ++m_exchange;
    ++m_exchanges;
    Parcel parcel;
    parcel.pc = index;
    parcel.server = line.server;
    parcel.exchange = line.exchange;
    parcel.path = (**said).path;
    parcel.bytes = (**said).bytes;
    say(QStringLiteral("%1 → %2 #%3 %4 %5 bytes")
            .arg(pc.name)
            .arg(line.server)
            .arg(line.exchange)
            .arg(parcel.path)
            .arg(parcel.bytes.size()));
    const quint64 exchange = line.exchange;
    m_events[{m_nowMs + timeoutMs, ++m_order}] = [this, index, exchange] { timeOut(index, exchange); };
    send(std::move(parcel), reliable);
}

void World::timeOut(int pc, quint64 exchange)
{
    Line* line = lineOf(pc, exchange);
    if (!line) return;
    line->exchange = 0;
    line->engine->lost();
    say(QStringLiteral("%1 hears nothing for #%2").arg(m_pcs[static_cast<size_t>(pc)]->name).arg(exchange));
}

QByteArray World::damaged(const QByteArray& bytes, bool flip)
{
    QByteArray other = bytes;
    if (bytes.isEmpty()) return other;
    if (!flip) return other.left(m_net.below(bytes.size()));
    const auto at = m_net.below(bytes.size());
    other[at] = static_cast<char>(other[at] ^ (1 << m_net.below(8)));
    return other;
}

void World::send(Parcel parcel, bool reliable)
{
    if (reliable) return arrive(parcel, true);
    if (m_net.chance(m_mood.lose)) return say(QStringLiteral("#%1 is lost").arg(parcel.exchange));
    const int copies = m_net.chance(m_mood.twice) ? 2 : 1;
    for (int i = 0; i < copies; ++i) {
        Parcel copy = parcel;
        if (m_net.chance(m_mood.flip)) {
            copy.bytes = damaged(copy.bytes, true);
            copy.flawed = true;
        } else if (m_net.chance(m_mood.cut)) {
            copy.bytes = damaged(copy.bytes, false);
            copy.flawed = true;
        }
        const qint64 delay = m_net.chance(m_mood.slow) ? m_net.between(1'000, 60'000) : m_net.between(5, 300);
        m_events[{m_nowMs + delay, ++m_order}] = [this, copy] { arrive(copy, false); };
    }
}

void World::arrive(const Parcel& parcel, bool reliable)
{
    if (parcel.up)
        arriveAtServer(parcel, reliable);
    else
        arriveAtPc(parcel);
}

/// Changes when the server took anything from a request.
QByteArray World::printOf(Server& server)
{
    const auto row =
        server.store->database().row(QStringLiteral("SELECT (SELECT count(*) FROM op), (SELECT total(id % "
                                                    "1000003) FROM op), (SELECT count(*) FROM sync_device)"));
    return row && row->size() == 3
               ? row->at(0).toByteArray() + ' ' + row->at(1).toByteArray() + ' ' + row->at(2).toByteArray()
               : QByteArray();
}

void World::arriveAtServer(const Parcel& parcel, bool reliable)
{
    Server& server = *m_servers[static_cast<size_t>(parcel.server)];
    if (!server.running()) return;
    const QByteArray before = parcel.flawed ? printOf(server) : QByteArray();
    const HttpAnswer answer = server.service->answer(parcel.path, parcel.bytes);
    say(QStringLiteral("server %1 answers #%2: %3, %4 in, %5 out %6")
            .arg(parcel.server)
            .arg(parcel.exchange)
            .arg(answer.status)
            .arg(answer.opsIn)
            .arg(answer.opsOut)
            .arg(answer.note));
    const bool entered = answer.status == 200 && answer.note != QStringLiteral("base not known");
    if (entered && parcel.path == QStringLiteral("/v1/sync")) {
        if (server.entered.contains(parcel.exchange))
            complain(QStringLiteral("a request that was sent twice was let in twice"));
        server.entered.insert(parcel.exchange);
    }
    if (m_trace.prints()) {
        m_trace.explain(inWords(parcel.bytes));
        m_trace.explain(answerInWords(answer.bytes));
    }
    if (server.disk->dead()) crashed(server);
    if (parcel.flawed && server.running()) {
        if (entered) complain(QStringLiteral("a damaged request was answered with 200"));
        if (printOf(server) != before) complain(QStringLiteral("a damaged request changed the server"));
    }
    Parcel back = parcel;
    back.up = false;
    back.bytes = answer.bytes;
    back.flawed = false;
    send(std::move(back), reliable);
}

void World::arriveAtPc(const Parcel& parcel)
{
    Pc& pc = *m_pcs[static_cast<size_t>(parcel.pc)];
    if (!pc.running()) return;
    Line* line = lineOf(parcel.pc, parcel.exchange);
    Parcel heard = parcel;
    if (!line && m_net.chance(m_mood.misdirect)) { // too late; a broken proxy gives it to the next request
        for (Line& other : pc.lines)
            if (other.exchange != 0 && other.server == parcel.server) line = &other;
        heard.foreign = true;
    }
    if (!line) return;
    line->exchange = 0;
    const auto taken = line->engine->hear(heard.bytes);
    line->takingIn = taken.ok();
    say(QStringLiteral("%1 hears #%2%3: %4")
            .arg(pc.name)
            .arg(parcel.exchange)
            .arg(heard.flawed    ? QStringLiteral(", damaged")
                 : heard.foreign ? QStringLiteral(", of another")
                                 : QString())
            .arg(taken ? QStringLiteral("sound") : taken.error().english()));
    if (taken && (heard.flawed || heard.foreign))
        complain(heard.flawed ? QStringLiteral("%1 took in a damaged answer").arg(pc.name)
                              : QStringLiteral("%1 took in the answer to another request").arg(pc.name));
    if (pc.disk->dead()) crashed(pc);
}

} // namespace noi::sim
