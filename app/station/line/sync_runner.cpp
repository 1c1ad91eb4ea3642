#include "app/station/line/sync_runner.h"

#include <QNetworkInformation>

#include <algorithm>
#include <limits>
#include <mutex>

namespace noi
{

/// Shared with the jobs in the store thread's queue, which may outlive the runner.
struct SyncRunner::Seat {
    Link link; ///< made, used and dropped on the store's thread
    std::mutex mutex;
    SyncRunner* runner = nullptr; ///< null when it is gone

    void deliver(std::function<void()> message)
    {
        const std::lock_guard lock(mutex);
        if (runner) QMetaObject::invokeMethod(runner, std::move(message), Qt::QueuedConnection);
    }
};

SyncRunner::SyncRunner(std::unique_ptr<Line> line, OnStore onStore, MakeEngine makeEngine, const Clock& clock,
                       QObject* parent)
    : QObject(parent), m_line(std::move(line)), m_onStore(std::move(onStore)), m_clock(clock),
      m_seat(std::make_shared<Seat>())
{
    m_seat->runner = this;
    m_onStore([seat = m_seat, make = std::move(makeEngine)] { seat->link = make(); });
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &SyncRunner::turn);
}

SyncRunner::~SyncRunner()
{
    stop();
    const std::lock_guard lock(m_seat->mutex);
    m_seat->runner = nullptr;
}

template <class Work, class Then> void SyncRunner::ask(Work work, Then then)
{
    m_onStore([seat = m_seat, work = std::move(work), then = std::move(then)] {
        if (!seat->link.engine) return;
        seat->deliver([then, result = work(seat->link)] { then(result); });
    });
}

void SyncRunner::start()
{
    if (m_running) return;
    m_running = true;
    followTheSystem();
    turn();
}

void SyncRunner::stop()
{
    m_running = false;
    m_wake.stop();
    m_line->letGo();
    m_onStore([seat = m_seat] { seat->link = {}; });
}

void SyncRunner::nudge()
{
    m_nudged = true;
    turn();
}

void SyncRunner::turn()
{
    if (!m_running || m_busy) return;
    m_busy = true;
    m_wake.stop();
    ask(
        [nudged = std::exchange(m_nudged, false)](Link& link) {
            if (nudged) link.engine->nudge();
            const auto outgoing = link.engine->speak();
            Said said{{}, link.engine->status(), link.engine->wakeAt()};
            if (outgoing)
                said.outgoing = *outgoing;
            else
                said.status.problem = outgoing.error();
            return said;
        },
        [this](const Said& result) { said(result); });
}

void SyncRunner::said(const Said& said)
{
    if (!m_running) return;
    show(said.status);
    if (said.outgoing)
        m_line->post(*said.outgoing, [this](const Result<QByteArray>& answer) { heard(answer); });
    else
        rest(said.wakeAt);
}

void SyncRunner::heard(const Result<QByteArray>& answer)
{
    m_lineProblem.reset();
    if (!answer) m_lineProblem = answer.error();
    m_grew = false;
    ask(
        [answer](Link& link) {
            bool more = false;
            if (answer)
                more = link.engine->hear(*answer).ok();
            else
                link.engine->lost();
            return Taken{more, false, link.engine->status(), link.engine->wakeAt()};
        },
        [this](const Taken& result) { took(result); });
}

void SyncRunner::takeSlice()
{
    ask(
        [](Link& link) {
            const quint64 before = link.store->changes().mark();
            const auto more = link.engine->takeSlice();
            return Taken{more.valueOr(false), link.store->changes().mark() != before, link.engine->status(),
                         link.engine->wakeAt()};
        },
        [this](const Taken& result) { took(result); });
}

void SyncRunner::took(const Taken& taken)
{
    if (!m_running) return;
    m_grew = m_grew || taken.changed;
    show(taken.status);
    if (taken.more) return takeSlice();
    if (m_grew) Q_EMIT received();
    rest(taken.wakeAt);
}

void SyncRunner::rest(std::optional<qint64> wakeAt)
{
    m_busy = false;
    if (m_nudged) return turn();
    if (!wakeAt) return; // only a person can help; a nudge asks again
    const qint64 wait = std::clamp<qint64>(*wakeAt - m_clock.nowMs(), 0, std::numeric_limits<int>::max());
    m_wake.start(static_cast<int>(wait));
}

void SyncRunner::show(SyncStatus status)
{
    if (m_lineProblem) status.problem = m_lineProblem;
    m_status = std::move(status);
    Q_EMIT statusChanged(m_status);
}

void SyncRunner::followTheSystem()
{
    if (!QNetworkInformation::loadDefaultBackend()) return;
    using Reach = QNetworkInformation::Reachability;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](Reach reach) {
                if (reach == Reach::Online || reach == Reach::Site || reach == Reach::Local) nudge();
            });
}

} // namespace noi
