#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QString>

namespace noi
{

/// Where half-filled forms are kept, for the user who is logged in: they survive the lock, another user and a
/// restart. Whoever implements it keeps them as safe as the records (they hold names).
class DraftStore
{
public:
    virtual ~DraftStore() = default;
    virtual QFuture<Result<void>> save(const QString& key, const QJsonObject& form) = 0;
    /// Empty when there is none.
    virtual QFuture<Result<QJsonObject>> load(const QString& key) = 0;
    virtual QFuture<Result<void>> drop(const QString& key) = 0;
};

} // namespace noi
