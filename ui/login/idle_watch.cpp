#include "ui/login/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace noi
{

IdleWatch::IdleWatch(std::chrono::milliseconds limit, QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(limit);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_timer.setInterval(limit);
    restart();
}

void IdleWatch::setCounting(bool counting)
{
    m_counting = counting;
    restart();
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: restart(); break;
    default: break;
    }
    return false;
}

void IdleWatch::restart()
{
    if (m_counting && m_timer.interval() > 0)
        m_timer.start();
    else
        m_timer.stop();
}

} // namespace noi
