#include "app/server/front/worker_pool.h"

namespace noi::front
{

Result<std::unique_ptr<WorkerPool>> WorkerPool::start(int workers, int longestQueue, MakeHandler make)
{
    std::unique_ptr<WorkerPool> pool(new WorkerPool(longestQueue, std::move(make)));
    // One after the other: the first may have tables to make.
    for (int i = 1; i <= workers; ++i) {
        pool->m_threads.emplace_back([raw = pool.get()] { raw->work(); });
        std::unique_lock lock(pool->m_mutex);
        pool->m_changed.wait(lock, [&] { return pool->m_ready == i || pool->m_failed; });
        if (pool->m_failed) return Error(*pool->m_failed);
    }
    return pool;
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

bool WorkerPool::offer(Job job)
{
    const std::lock_guard lock(m_mutex);
    if (m_ending || static_cast<int>(m_jobs.size()) >= m_longest) return false;
    m_jobs.push_back(std::move(job));
    m_changed.notify_one();
    return true;
}

int WorkerPool::waiting()
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_jobs.size());
}

std::optional<WorkerPool::Job> WorkerPool::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
    if (m_jobs.empty()) return {};
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void WorkerPool::work()
{
    auto handler = m_make();
    {
        const std::lock_guard lock(m_mutex);
        if (handler)
            ++m_ready;
        else
            m_failed = handler.error();
    }
    m_changed.notify_all();
    if (handler) workWith(std::move(handler).value());
}

void WorkerPool::workWith(Handler handler)
{
    while (auto job = next()) {
        const HttpAnswer answer =
            handler ? handler(job->path, job->request) : HttpAnswer{503, {}, 0, {}, 0, 0};
        job->done(answer);
        if (handler && answer.status != 500) continue;
        // Its database may have gone away: the next request gets a fresh connection.
        handler = {};
        auto again = m_make();
        if (again) handler = std::move(again).value();
    }
}

} // namespace noi::front
