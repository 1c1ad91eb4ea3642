#pragma once

#include "app/server/front/request_log.h"

#include <QByteArray>
#include <QMap>

#include <array>
#include <functional>
#include <mutex>

namespace noi::front
{

/// What the front counted, for Prometheus. Labels are paths and statuses: no device, no name.
class Metrics
{
public:
    void count(const LogLine& line);
    void count(const char* event); ///< noi_connections_total{event="…"}
    /// Asked for at each reading: the current value of a gauge.
    void addGauge(const QString& name, const QString& help, std::function<double()> value);

    /// Text exposition format 0.0.4.
    [[nodiscard]] QByteArray text();

private:
    static constexpr std::array<double, 12> bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                   0.1,   0.25,   0.5,   1,    2.5,   10};
    struct Gauge {
        QString name, help;
        std::function<double()> value;
    };

    std::mutex m_mutex;
    QMap<std::pair<QString, int>, qint64> m_requests;
    QMap<QByteArray, qint64> m_events;
    std::array<qint64, bounds.size() + 1> m_took{};
    double m_seconds = 0;
    qint64 m_answers = 0, m_bytesIn = 0, m_bytesOut = 0, m_opsIn = 0, m_opsOut = 0;
    QList<Gauge> m_gauges;
};

} // namespace noi::front
