#include "core/store/store_thread.h"

namespace noi
{

StoreThread::StoreThread() : m_place(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_place->moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    QMetaObject::invokeMethod(
        m_place.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace noi
