#include "sync/server/sync_service.h"

#include "sync/server/conversation.h"
#include "sync/server/enrolment.h"
#include "sync/server/people_search.h"
#include "sync/wire/codec.h"

namespace noi
{

namespace
{

using wire::RefusalCode;

/// Unpacked: a request may hold one operation of the greatest size and some more.
constexpr qint64 mostBody = 32 << 20;

Outcome outcomeOf(const Error& error)
{
    Outcome outcome = error.kind == ErrorKind::DiskFull ? refuse(RefusalCode::DiskNearlyFull, 10 * 60'000)
                                                        : refuse(RefusalCode::Busy, 5'000);
    outcome.note += QStringLiteral(": ") + error.english();
    return outcome;
}

} // namespace

struct SyncService::Parts {
    ServerStore& store;
    const Clock& clock;
    std::shared_ptr<ReplayGuard> guard;

    Outcome sync(const wire::RequestEnvelope& envelope) const
    {
        auto request = wire::decodeSyncRequest(envelope.body);
        if (!request) return refuse(RefusalCode::Malformed);
        const auto outcome =
            Conversation(store, *guard, envelope, std::move(request).value(), clock.nowMs()).answer();
        return outcome ? *outcome : outcomeOf(outcome.error());
    }

    Outcome enrol(const wire::RequestEnvelope& envelope) const
    {
        auto request = wire::decodeEnrolRequest(envelope.body);
        if (!request) return refuse(RefusalCode::Malformed);
        const auto outcome = Enrolment(store, envelope, std::move(request).value(), clock.nowMs()).answer();
        return outcome ? *outcome : outcomeOf(outcome.error());
    }

    Outcome search(const wire::RequestEnvelope& envelope) const
    {
        const auto request = wire::decodeSearchRequest(envelope.body);
        if (!request) return refuse(RefusalCode::Malformed);
        const auto outcome = PeopleSearch(store, *guard, envelope, clock.nowMs()).answer(*request);
        return outcome ? *outcome : outcomeOf(outcome.error());
    }

    Outcome outcome(const QString& path, const Result<wire::RequestEnvelope>& envelope) const
    {
        if (!envelope)
            return refuse(envelope.error().kind == ErrorKind::NewerSchema ? RefusalCode::UnknownDictionary
                                                                          : RefusalCode::Malformed);
        if (path == u"/v1/sync") return sync(*envelope);
        if (path == u"/v1/enrol") return enrol(*envelope);
        if (path == u"/v1/search") return search(*envelope);
        return refuse(RefusalCode::Malformed);
    }
};

SyncService::SyncService(ServerStore& store, const Clock& clock, std::shared_ptr<ReplayGuard> guard)
    : m_parts(new Parts{store, clock, std::move(guard)})
{
    if (!m_parts->guard) m_parts->guard = std::make_shared<ReplayGuard>(clock.nowMs());
}

SyncService::~SyncService() = default;

HttpAnswer SyncService::answer(const QString& path, const QByteArray& request)
{
    const auto envelope = wire::openRequest(request, mostBody);
    const Outcome outcome = m_parts->outcome(path, envelope);
    HttpAnswer answer;
    answer.status = outcome.status;
    answer.device = envelope ? envelope->device : 0;
    answer.note = outcome.note;
    answer.opsIn = outcome.opsIn;
    answer.opsOut = outcome.opsOut;
    answer.bytes = wire::sealReply({m_parts->clock.nowMs(), outcome.refused, outcome.body,
                                    envelope ? envelope->dictionary : wire::noDictionary},
                                   wire::signatureOf(request), m_parts->store.keys().secretKey);
    return answer;
}

} // namespace noi
