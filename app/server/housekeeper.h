#pragma once

#include "app/server/front/metrics.h"
#include "app/server/options.h"
#include "core/base/clock.h"
#include "sync/server/reports/report_packs.h"
#include "sync/server/server_store.h"

#include <atomic>
#include <condition_variable>
#include <thread>

namespace noi::server
{

/// What goes on beside the answers, on a thread and a database connection of its own: the registers follow
/// the journal, doses are numbered for the reports, the disk's free space is watched, figures are counted for
/// /metrics.
class Housekeeper
{
public:
    Housekeeper(const Options& options, const Clock& clock, front::RequestLog& log, front::Metrics& metrics);
    ~Housekeeper();

    /// Something was taken in: the registers have to follow.
    void wake();
    /// Nothing may be written any more.
    [[nodiscard]] bool diskNearlyFull() const { return m_full; }

private:
    void work();
    void watchDisk();
    void count(ServerStore& store);
    /// Numbers some doses for the reports, so that whoever asks for one finds little left to do.
    [[nodiscard]] bool number(ServerStore& store);
    [[nodiscard]] bool rest(std::chrono::milliseconds longest);

    const Options& m_options;
    const Clock& m_clock;
    front::RequestLog& m_log;
    std::atomic<bool> m_full = false;
    std::atomic<double> m_free = 0;
    std::mutex m_mutex;
    std::condition_variable m_woken;
    bool m_wake = false, m_ending = false;
    ServerFigures m_figures;
    provincial::ReportPacks m_packs;
    std::thread m_thread;
};

} // namespace noi::server
