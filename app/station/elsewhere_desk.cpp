#include "app/station/elsewhere_desk.h"

#include "app/station/province_link.h"
#include "core/service/access_request.h"
#include "core/store/own_numbers.h"
#include "sync/wire/codec.h"
#include "sync/wire/envelope.h"

#include <algorithm>

namespace noi
{

namespace
{

constexpr qint64 mostOfAnswer = 1 << 20;

PersonLine lineOf(const wire::FoundPerson& found)
{
    PersonLine line;
    line.person = found.person;
    line.fullName = found.fullName;
    line.birth = PartialDate::fromText(found.birth).valueOr({});
    line.sex = static_cast<Sex>(found.sex);
    line.motherName = found.motherName;
    line.hamlet = found.hamlet;
    line.commune = found.commune;
    return line;
}

Result<ElsewhereAnswer> readAnswer(const QByteArray& bytes, const QByteArray& question,
                                   const QByteArray& serverKey)
{
    const auto envelope = wire::openReply(bytes, wire::signatureOf(question), serverKey, mostOfAnswer);
    if (!envelope) return envelope.error();
    if (envelope->refused)
        return Error{
            ErrorKind::Refused,
            QT_TRANSLATE_NOOP("Error", "The province did not answer the search. Try again in a moment.")};
    const auto reply = wire::decodeSearchReply(envelope->body);
    if (!reply) return reply.error();
    ElsewhereAnswer answer{{}, reply->more};
    for (const wire::FoundPerson& found : reply->people)
        answer.people.append(lineOf(found));
    return answer;
}

} // namespace

ElsewhereDesk::~ElsewhereDesk()
{
    if (m_line) m_line->letGo();
}

bool ElsewhereDesk::reachable() const
{
    const SyncState state = m_sync.state();
    const LinkState* province = state.province();
    using Talk = LinkState::Talk;
    return province && province->lastAnswerMs != 0 &&
           (province->talk == Talk::Waiting || province->talk == Talk::Speaking ||
            province->talk == Talk::TakingIn);
}

Result<ElsewhereDesk::Sealed> ElsewhereDesk::sealed(Vault::Room& room, const wire::SearchRequest& request)
{
    Database& database = room.store->database();
    const auto province = joinedProvince(database);
    if (!province) return province.error();
    const auto own = OwnNumbers(database).current();
    if (!own) return own.error();
    const qint64 stamp = room.store->clock().nowMs() + province->clockOffMs;
    return Sealed{{QUrl(province->url), province->tlsPin},
                  wire::sealRequest(wire::encode(request), stamp,
                                    ChainHead{own->number.head.device, 0, {}, {}}, own->number.secretKey),
                  province->serverKey};
}

Later<ElsewhereAnswer> ElsewhereDesk::search(const ElsewhereQuery& query)
{
    answer(Error{ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "Another search took its place.")});
    m_promise = std::make_shared<Promise>();
    m_promise->start();
    wire::SearchRequest request;
    request.actor = m_vault.actor() ? m_vault.actor()->user : Id();
    request.identifier = query.identifier;
    request.name = query.name;
    request.motherName = query.motherName;
    request.birth = query.birth.isNull() ? QString() : query.birth.toText();
    m_vault.asProgram([request](Vault::Room& room) { return sealed(room, request); })
        .then(this, [this, mine = m_promise](const Result<Sealed>& question) {
            if (mine != m_promise) return;
            question ? post(*question) : answer(question.error());
        });
    return m_promise->future();
}

void ElsewhereDesk::post(const Sealed& question)
{
    m_line = m_sync.makeLine(question.address);
    m_line->post({QStringLiteral("/v1/search"), question.bytes},
                 [this, question](const Result<QByteArray>& bytes) {
                     answer(bytes ? readAnswer(*bytes, question.bytes, question.serverKey)
                                  : Result<ElsewhereAnswer>(bytes.error()));
                 });
}

void ElsewhereDesk::answer(const Result<ElsewhereAnswer>& answer)
{
    if (m_line) m_line->letGo();
    // It may be the one who calls.
    QMetaObject::invokeMethod(
        this, [line = std::shared_ptr<Line>(std::move(m_line))] {}, Qt::QueuedConnection);
    if (!m_promise) return;
    m_promise->addResult(answer);
    m_promise->finish();
    m_promise.reset();
}

Later<Id> ElsewhereDesk::askForPerson(Id person, const QString& reason)
{
    return m_vault.ask([person, reason](ServiceContext& context, const Actor& actor) {
        return AccessRequests(context).askForPerson(actor, person, reason);
    });
}

} // namespace noi
