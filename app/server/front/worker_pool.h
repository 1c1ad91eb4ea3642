#pragma once

#include "sync/server/sync_service.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace noi::front
{

/// What answers a request; each worker has its own. Of a GET (Front::Reading) path is the whole target, and
/// request the key.
using Handler = std::function<HttpAnswer(const QString& path, const QByteArray& request)>;
/// Makes a handler, on the thread that will use it: database connections belong to their thread.
using MakeHandler = std::function<Result<Handler>()>;

/// Threads that answer requests, one at a time each. What does not fit into the queue is not taken.
class WorkerPool
{
public:
    /// Returns when every worker has its handler; the first one's error otherwise.
    static Result<std::unique_ptr<WorkerPool>> start(int workers, int longestQueue, MakeHandler make);
    /// Waits for the requests taken so far.
    ~WorkerPool();

    struct Job {
        QString path;
        QByteArray request;
        std::function<void(const HttpAnswer&)> done; ///< called on the worker's thread
    };
    [[nodiscard]] bool offer(Job job);
    [[nodiscard]] int waiting();

private:
    WorkerPool(int longestQueue, MakeHandler make) : m_longest(longestQueue), m_make(std::move(make)) {}
    void work();
    void workWith(Handler handler);
    std::optional<Job> next();

    const int m_longest;
    const MakeHandler m_make;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    int m_ready = 0;
    std::optional<Error> m_failed;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace noi::front
