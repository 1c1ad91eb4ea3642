#pragma once

#include "core/base/clock.h"
#include "core/reference/pack_folders.h"
#include "sync/server/sync_service.h"

#include <atomic>
#include <memory>

namespace noi::provincial
{

/// How many reports are being made at once, over all workers.
struct ReportTurns {
    explicit ReportTurns(int atOnce) : most(atOnce) {}
    const int most;
    std::atomic<int> taken = 0;
};

/// What the province's staff, and the page that is made for them, hear about reports: REPORTS_API.md. A
/// function of who asks, what, and the store; one service with its own store for each worker, besides those
/// that answer stations. Changes nothing but the list of who asked, and what is numbered for counting.
class ReportService
{
public:
    ReportService(ServerStore& store, const Clock& clock, PackFolders packs,
                  std::shared_ptr<ReportTurns> turns);
    ~ReportService();

    /// `target`: "/v1/reports/…?form=…"; `key`: as it came, without "Bearer". The answer's bytes are JSON.
    /// Never fails: what goes wrong is an answer too.
    [[nodiscard]] HttpAnswer answer(const QString& target, const QByteArray& key);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace noi::provincial
