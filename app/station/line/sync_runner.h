#pragma once

#include "app/station/line/line.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace noi
{

/// Runs one link: asks its engine what to say, posts it, and lets the engine take in what comes back, slice
/// by slice, so that the screens' own work on the store comes between. Lives on the screens' thread; the
/// engine on the store's. Nothing here waits.
class SyncRunner : public QObject
{
    Q_OBJECT

public:
    /// Puts a job into the store thread's queue: for a Vault,
    /// `[&](auto job) { vault.background([job] { job(); return true; }); }`.
    using OnStore = std::function<void(std::function<void()>)>;
    struct Link {
        std::unique_ptr<SyncEngine> engine;
        Store* store = nullptr; ///< the engine's
    };
    /// Makes the engine; called on the store's thread.
    using MakeEngine = std::function<Link()>;

    SyncRunner(std::unique_ptr<Line> line, OnStore onStore, MakeEngine makeEngine, const Clock& clock,
               QObject* parent = nullptr);
    /// As stop().
    ~SyncRunner() override;

    /// Begins to speak when the engine wants to. Also listens to the system for the line coming back, where
    /// it tells.
    void start();
    /// Drops the request under way and puts the engine's end into the store thread's queue: the store may be
    /// closed by a job behind it.
    void stop();
    /// Something was written here, or a person wants it now.
    void nudge();

    [[nodiscard]] const SyncStatus& status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const noi::SyncStatus& status);
    /// Operations came in and are folded: pages and other links have news.
    void received();

private:
    struct Seat;
    struct Said {
        std::optional<Outgoing> outgoing;
        SyncStatus status;
        std::optional<qint64> wakeAt;
    };
    struct Taken {
        bool more = false;    ///< to take in
        bool changed = false; ///< the journal grew
        SyncStatus status;
        std::optional<qint64> wakeAt;
    };

    void turn();
    /// `work(Link&)` on the store's thread, then `then(result)` here.
    template <class Work, class Then> void ask(Work work, Then then);
    void said(const Said& said);
    void heard(const Result<QByteArray>& answer);
    void takeSlice();
    void took(const Taken& taken);
    void rest(std::optional<qint64> wakeAt);
    void show(SyncStatus status);
    void followTheSystem();

    std::unique_ptr<Line> m_line;
    OnStore m_onStore;
    const Clock& m_clock;
    std::shared_ptr<Seat> m_seat;
    QTimer m_wake;
    SyncStatus m_status;
    std::optional<Error> m_lineProblem; ///< of the last try, as people read it
    bool m_running = false;
    bool m_busy = false;
    bool m_nudged = false;
    bool m_grew = false; ///< the journal, by what is being taken in
};

} // namespace noi
