#pragma once

#include <QHash>
#include <QtGlobal>

#include <mutex>

namespace noi
{

/// Lets every request in once: its stamp must be later than the device's last one and than the start of the
/// server, and within five minutes of the server's time. Where the server's clock is put back, all begins
/// anew from there: else nobody would be let in until it is as late again. Shared by all workers; kept in
/// memory only.
class ReplayGuard
{
public:
    explicit ReplayGuard(qint64 startMs) : m_startMs(startMs), m_latestMs(startMs) {}

    static constexpr qint64 toleranceMs = 5 * 60 * 1000;

    /// Whether the stamp would be let in.
    [[nodiscard]] bool mayEnter(qint64 device, qint64 stampMs, qint64 nowMs);
    /// Lets it in and remembers it: once the request's signature was found to fit. False when another request
    /// was faster.
    [[nodiscard]] bool enter(qint64 device, qint64 stampMs, qint64 nowMs);

private:
    [[nodiscard]] bool fits(qint64 device, qint64 stampMs, qint64 nowMs) const;

    void notice(qint64 nowMs);

    qint64 m_startMs;
    qint64 m_latestMs;
    mutable std::mutex m_mutex;
    QHash<qint64, qint64> m_last;
};

} // namespace noi
