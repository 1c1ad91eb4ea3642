#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace noi
{

class ReplayGuard;
class ServerStore;

/// One answer: an HTTP status and the sealed bytes. `note` is for the log: device and what was refused, never
/// a person.
struct HttpAnswer {
    int status = 200;
    QByteArray bytes;
    qint64 device = 0;
    QString note;
    int opsIn = 0, opsOut = 0;
};

/// What the province says to a request: a function of the caller, the request and the store. No sockets, no
/// threads; one service with its own store connection for each worker.
class SyncService
{
public:
    /// `guard` is one for all workers of a server; without one the service keeps its own.
    SyncService(ServerStore& store, const Clock& clock, std::shared_ptr<ReplayGuard> guard = {});
    ~SyncService();

    /// `path` is "/v1/sync", "/v1/enrol" or "/v1/search". Never fails: what goes wrong is an answer too.
    [[nodiscard]] HttpAnswer answer(const QString& path, const QByteArray& request);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace noi
