#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace noi
{

/// Tells when nobody has touched keyboard or mouse for a while.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// `limit` zero: never.
    explicit IdleWatch(std::chrono::milliseconds limit, QObject* parent = nullptr);

    void setLimit(std::chrono::milliseconds limit);
    /// Counting only makes sense while somebody is logged in.
    void setCounting(bool counting);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restart();

    QTimer m_timer;
    bool m_counting = false;
};

} // namespace noi
