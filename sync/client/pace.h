#pragma once

#include <QtGlobal>

namespace noi
{

/// How many bytes of operations go into one request, and may come back: begins small, so that a bad line gets
/// something through, and doubles while full batches are answered quickly.
class BatchSize
{
public:
    static constexpr qint64 least = 4 * 1024, first = 16 * 1024, most = 4 * 1024 * 1024;

    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// `moved`: bytes of operations that went up or came down, whichever is more.
    void answered(qint64 tookMs, qint64 moved);
    /// Nothing came back, or the server found it too large.
    void lost();

private:
    qint64 m_bytes = first;
};

/// How long to wait after nothing came back: 2 s, doubled each time up to 5 minutes, ± 30 % so that a whole
/// province does not come back in the same second.
class Backoff
{
public:
    static constexpr qint64 firstMs = 2000, mostMs = 5 * 60 * 1000;

    /// The wait before the next try; `random` in [0, 1).
    [[nodiscard]] qint64 next(double random);
    void reset() { m_ms = firstMs; }

private:
    qint64 m_ms = firstMs;
};

/// The server's time as far as it is known, and stamps that are each later than the one before.
class Stamps
{
public:
    explicit Stamps(qint64 offsetMs) : m_offsetMs(offsetMs) {}

    [[nodiscard]] qint64 next(qint64 nowMs);
    /// The server said what time it is there.
    void told(qint64 serverMs, qint64 nowMs) { m_offsetMs = serverMs - nowMs; }
    /// It found the last one stale: earlier ones do not count any more.
    void begunAnew() { m_last = 0; }
    [[nodiscard]] qint64 offsetMs() const { return m_offsetMs; }

private:
    qint64 m_offsetMs;
    qint64 m_last = 0;
};

} // namespace noi
