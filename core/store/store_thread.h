#pragma once

#include "core/store/store.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <memory>

namespace noi
{

/// The one thread that owns the store. Pages hand it work and get a QFuture; jobs run in the order they were
/// given.
class StoreThread
{
public:
    StoreThread();
    /// Waits for the jobs given so far.
    ~StoreThread();
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;

    /// Runs `job()` there.
    template <class Job> auto run(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        using T = std::invoke_result_t<Job>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QMetaObject::invokeMethod(
            m_place.get(),
            [promise, job = std::move(job)]() mutable {
                promise->addResult(job());
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_place; ///< lives on the thread; only receives
};

} // namespace noi
