#pragma once

#include "core/service/review.h"

#include <QHash>

namespace noi
{

/// Names who wrote operations, where and when; each user and device is looked up once.
class Origins
{
public:
    explicit Origins(ServiceContext& context) : m_context(context) {}

    Result<Origin> of(Id op);
    /// Empty where the PC is not known here.
    Result<QString> deviceName(qint64 device);

private:
    Result<QString> userName(Id user);

    ServiceContext& m_context;
    QHash<Id, QString> m_users;
    QHash<qint64, QString> m_devices;
};

} // namespace noi
