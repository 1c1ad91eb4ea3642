#include "tests/bench/load/load_station.h"

#include "core/model/dose.h"
#include "core/model/person.h"
#include "sync/wire/codec.h"
#include "sync/wire/enrol_proof.h"
#include "sync/wire/envelope.h"

#include <array>
#include <cstdio>

namespace noi::bench
{
namespace
{

constexpr qint64 answerLimit = 64 << 20;
constexpr int dosesEach = 4;

const std::array names{u"Nguyễn Thị", u"Trần Văn",  u"Lê Minh",  u"Vàng A", u"Sùng Thị",
                       u"Hoàng Đức",  u"Phạm Ngọc", u"Giàng Mí", u"Lò Văn", u"Bùi Thanh"};
const std::array givenNames{u"An",   u"Bình", u"Chi",  u"Dung", u"Giang", u"Hà",   u"Khánh", u"Lan",
                            u"Minh", u"Nga",  u"Phúc", u"Quân", u"Sơn",   u"Thảo", u"Vân",   u"Yến"};

bool complain(const char* what)
{
    std::fprintf(stderr, "noi-load: %s\n", what);
    return false;
}

} // namespace

LoadStation::LoadStation(const wire::Ticket& ticket)
    : m_ticket(ticket), m_random(static_cast<unsigned>(ticket.number))
{
    m_head.device = ticket.number;
    m_station = Id::of(ticket.number, 1);
}

QByteArray LoadStation::seal(const QByteArray& body, const ChainHead& head, qint64 nowMs)
{
    m_lastStamp = std::max(nowMs, m_lastStamp + 1);
    QByteArray bytes = wire::sealRequest(body, m_lastStamp, head, m_keys.secretKey);
    m_signature = wire::signatureOf(bytes);
    return bytes;
}

QByteArray LoadStation::enrolRequest(qint64 nowMs)
{
    wire::EnrolRequest request;
    request.device = m_head.device;
    request.publicKey = m_keys.publicKey;
    request.name = QStringLiteral("PC %1").arg(m_head.device);
    request.station = m_station;
    request.ticket = m_ticket.number;
    const auto key = wire::ticketKey(m_ticket.number, m_ticket.secret);
    if (key) request.proof = wire::ticketProof(request, *key);
    ChainHead none;
    none.device = m_head.device;
    return seal(wire::encode(request), none, nowMs);
}

bool LoadStation::enrolled(const QByteArray& answer)
{
    const auto reply = wire::openReplyUnchecked(answer, answerLimit);
    if (!reply || reply->refused) return complain("an enrolment was refused");
    const auto enrolment = wire::decodeEnrolReply(reply->body);
    if (!enrolment) return complain("an enrolment's answer cannot be read");
    m_serverKey = enrolment->serverKey;
    m_epoch = enrolment->epoch;
    return wire::replyFits(answer, m_signature, m_serverKey) || complain("an answer is not the server's");
}

template <class R> void LoadStation::add(const R& record, Id file, qint64 nowMs, QList<QByteArray>& ops)
{
    const Id id = Id::of(m_head.device, ++m_head.counter);
    Op op;
    op.id = op.record = id;
    op.actor = Id::of(m_head.device, 2);
    op.file = file ? file : id;
    op.wallMs = nowMs + ops.size() * 1000;
    op.hlc = Hlc::atMs(op.wallMs);
    op.type = R::number;
    const FieldValues values = fieldValues(record);
    for (auto value = values.begin(); value != values.end(); ++value)
        op.fields.append({value.key(), value.value(), {}});
    ops.append(encodeOp(op));
    m_head.hash = chainHash(m_head.hash, ops.last());
}

QByteArray LoadStation::nextRequest(int count, qint64 nowMs)
{
    wire::SyncRequest request;
    request.epoch = m_epoch;
    request.cursor = m_cursor;
    request.room = 256 << 10;
    wire::ChainRun run;
    run.device = m_head.device;
    run.after = m_head.counter;
    run.afterHash = m_head.hash.left(16);
    Id person;
    for (int i = 0; i < count; ++i) {
        const QDate birth = QDate(2026, 11, 1).addDays(-static_cast<int>(m_random() % 2000));
        if (i % (dosesEach + 1) == 0) {
            Person child;
            child.fullName = QString::fromUtf16(names[m_random() % names.size()]) + u' ' +
                             QString::fromUtf16(givenNames[m_random() % givenNames.size()]);
            child.birth = PartialDate::ofDay(birth);
            child.sex = m_random() % 2 ? Sex::Male : Sex::Female;
            child.commune = m_ticket.stationCode;
            child.hamlet = QStringLiteral("Thôn %1").arg(m_random() % 9 + 1);
            child.phone = QStringLiteral("09%1").arg(m_random() % 100'000'000, 8, 10, QLatin1Char('0'));
            person = Id::of(m_head.device, m_head.counter + 1);
            add(child, {}, nowMs, run.ops);
            continue;
        }
        Dose dose;
        dose.person = person;
        dose.product = QStringLiteral("SII-DPT-VGB-HIB");
        dose.doseNumber = i % (dosesEach + 1);
        dose.givenAt = PartialDate::ofDay(birth.addDays(30 * (i % (dosesEach + 1))));
        dose.lot = QStringLiteral("LOT%1").arg(m_random() % 50);
        dose.giver = QStringLiteral("Y sĩ Hoa");
        dose.source = Dose::Source::GivenHere;
        add(dose, person, nowMs, run.ops);
    }
    request.chains = {run};
    return seal(wire::encode(request), m_head, nowMs);
}

bool LoadStation::answered(const QByteArray& answer)
{
    const auto reply = wire::openReply(answer, m_signature, m_serverKey, answerLimit);
    if (!reply) return complain("an answer is damaged");
    if (reply->refused) {
        const auto refusal = wire::decodeRefusal(reply->body);
        return complain(refusal ? refusal->sentence.toUtf8().constData() : "refused");
    }
    const auto message = wire::decodeSyncReply(reply->body);
    if (!message || message->acks.isEmpty()) return complain("an answer cannot be read");
    if (message->acks.first().counter != m_head.counter) return complain("not everything was taken");
    m_epoch = message->epoch;
    m_cursor = message->cursor;
    return true;
}

} // namespace noi::bench
