#pragma once

#include "app/server/front/front.h"
#include "app/server/housekeeper.h"

#include <QLockFile>

namespace noi::server
{

/// The province's server while it runs: front, workers, housekeeper. Ends gracefully when it goes.
class Serving
{
public:
    /// Answers when it returns. Refused when another process serves from this folder.
    static Result<std::unique_ptr<Serving>> start(const Options& options, const Clock& clock);
    ~Serving();

    [[nodiscard]] quint16 port() const { return m_front->port(); }
    [[nodiscard]] quint16 metricsPort() const { return m_watch ? m_watch->port() : 0; }

private:
    Serving(const Options& options, const Clock& clock);
    Result<void> begin();
    [[nodiscard]] front::MakeHandler handlers();
    [[nodiscard]] front::Front::Reading reports() const;

    const Options m_options;
    const Clock& m_clock;
    QLockFile m_lock;
    QByteArray m_tlsPin;
    front::RequestLog m_log;
    front::Metrics m_metrics;
    std::shared_ptr<ReplayGuard> m_guard;
    std::unique_ptr<Housekeeper> m_housekeeper;
    std::unique_ptr<front::Front> m_front, m_watch;
    std::atomic<front::Front*> m_newsTeller = nullptr; ///< for the workers, once the front is there
};

} // namespace noi::server
