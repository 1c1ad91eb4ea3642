#pragma once

#include "app/server/front/limits.h"
#include "app/server/front/metrics.h"
#include "app/server/front/request_log.h"
#include "app/server/front/tls_identity.h"
#include "app/server/front/worker_pool.h"

#include <optional>

namespace noi::front
{

/// The HTTP/1.1 server: POST to the paths given goes to the workers, GET below another path to workers of its
/// own; GET /healthz, /metrics (only for this
/// machine) and, where wanted, /v1/wait/N, which is held until the news number is no longer N. One thread
/// speaks with all clients, the workers answer. Every limit is kept before anything is known about who
/// speaks.
class Front
{
public:
    /// GETs that take long, for people with a key rather than PCs: they get workers of their own, so that PCs
    /// never wait for them. Answers are JSON. Limits::inFlightPerDevice is kept for each key and address.
    struct Reading {
        QString below; ///< "/v1/…/"
        /// Its handlers get the target with its query as path, and the bearer token as request; without one
        /// nobody is asked.
        MakeHandler make;
        int workers = 1;
        int longestQueue = 32;
    };
    struct Options {
        QString address = QStringLiteral("0.0.0.0"); ///< of this machine's network, in numbers
        quint16 port = 0;                            ///< 0: any that is free
        std::optional<TlsIdentity> tls; ///< none: plain HTTP, for /metrics or behind another's TLS
        QStringList paths;
        std::optional<Reading> reading;
        bool news = false; ///< offer /v1/wait
        int workers = 1;
        Limits limits;
        /// Which device says it sends this request; 0 where that cannot be read.
        std::function<qint64(const QByteArray&)> deviceOf;
    };

    /// Accepts clients when it returns. Io when address and port cannot be had; a worker's error. On Unix,
    /// SIGPIPE is ignored from now on in the whole process. Log and metrics outlive the front.
    static Result<std::unique_ptr<Front>> start(Options options, MakeHandler make, RequestLog& log,
                                                Metrics& metrics);
    /// Finishes what is in flight (at most Limits::stopMs), then closes every connection.
    ~Front();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int connections() const;
    /// There is something new for whoever waits. From any thread.
    void tellNews();

    struct Parts;

private:
    explicit Front(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace noi::front
