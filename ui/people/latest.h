#pragma once

#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace noi
{

/// Calls `then` on the owner's thread with the finished answer, unless the owner is gone by then.
template <class T, class Then> void whenDone(QObject* owner, const QFuture<Result<T>>& future, Then then)
{
    auto* watcher = new QFutureWatcher<Result<T>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        // A cancelled question (the program is closing) has no answer.
        if (watcher->future().resultCount() > 0) then(watcher->future().result());
    });
    watcher->setFuture(future);
}

/// Asks the same kind of question again and again, as one types: only the newest question is answered.
class Latest
{
public:
    template <class T, class Then> void ask(QObject* owner, const QFuture<Result<T>>& future, Then then)
    {
        const quint64 mine = ++m_asked;
        whenDone(owner, future, [this, mine, then = std::move(then)](const Result<T>& answer) {
            if (mine == m_asked) then(answer);
        });
    }
    /// Whatever is still on its way is no longer wanted.
    void drop() { ++m_asked; }

private:
    quint64 m_asked = 0;
};

} // namespace noi
