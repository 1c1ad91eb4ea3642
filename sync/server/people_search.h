#pragma once

#include "sync/server/refusals.h"
#include "sync/server/replay_guard.h"
#include "sync/server/server_store.h"
#include "sync/wire/envelope.h"

namespace noi
{

/// One POST /v1/search: people anywhere in the province, by a number or by name, birth and mother together.
/// Who looked, when, and how many were found is recorded; never what was asked.
class PeopleSearch
{
public:
    PeopleSearch(ServerStore& store, ReplayGuard& guard, const wire::RequestEnvelope& envelope, qint64 nowMs);

    Result<Outcome> answer(const wire::SearchRequest& request);

private:
    Result<QList<Id>> byNumber(const QString& number);
    Result<QList<Id>> byName(const wire::SearchRequest& request);
    Result<QList<wire::FoundPerson>> describe(const QList<Id>& people);

    ServerStore& m_store;
    Database& m_database;
    ReplayGuard& m_guard;
    const wire::RequestEnvelope& m_envelope;
    const qint64 m_nowMs;
};

} // namespace noi
