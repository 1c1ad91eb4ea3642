#include "app/server/front/metrics.h"

#include <algorithm>

namespace noi::front
{
namespace
{

QByteArray header(const QByteArray& name, const QByteArray& kind, const QByteArray& help)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + kind + '\n';
}

QByteArray counter(const QByteArray& name, const QByteArray& help, qint64 value)
{
    return header(name, "counter", help) + name + ' ' + QByteArray::number(value) + '\n';
}

} // namespace

void Metrics::count(const LogLine& line)
{
    const std::lock_guard lock(m_mutex);
    ++m_requests[{line.path, line.status}];
    m_bytesIn += line.bytesIn;
    m_bytesOut += line.bytesOut;
    m_opsIn += line.opsIn;
    m_opsOut += line.opsOut;
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), line.ms / 1000);
    ++m_took[static_cast<size_t>(bound - bounds.begin())];
    m_seconds += line.ms / 1000;
    ++m_answers;
}

void Metrics::count(const char* event)
{
    const std::lock_guard lock(m_mutex);
    ++m_events[event];
}

void Metrics::addGauge(const QString& name, const QString& help, std::function<double()> value)
{
    const std::lock_guard lock(m_mutex);
    m_gauges.append({name, help, std::move(value)});
}

QByteArray Metrics::text()
{
    const std::lock_guard lock(m_mutex);
    QByteArray out = header("noi_requests_total", "counter", "Requests by path and status.");
    for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it)
        out += "noi_requests_total{path=\"" + it.key().first.toUtf8() + "\",status=\"" +
               QByteArray::number(it.key().second) + "\"} " + QByteArray::number(it.value()) + '\n';
    out += header("noi_connections_total", "counter", "Connections by what became of them.");
    for (auto it = m_events.cbegin(); it != m_events.cend(); ++it)
        out += "noi_connections_total{event=\"" + it.key() + "\"} " + QByteArray::number(it.value()) + '\n';
    out += header("noi_request_seconds", "histogram", "From the request's first byte to the answer's last.");
    qint64 sum = 0;
    for (size_t i = 0; i < bounds.size(); ++i) {
        sum += m_took[i];
        out += "noi_request_seconds_bucket{le=\"" + QByteArray::number(bounds[i]) + "\"} " +
               QByteArray::number(sum) + '\n';
    }
    out += "noi_request_seconds_bucket{le=\"+Inf\"} " + QByteArray::number(m_answers) +
           "\nnoi_request_seconds_sum " + QByteArray::number(m_seconds) + "\nnoi_request_seconds_count " +
           QByteArray::number(m_answers) + '\n';
    out += counter("noi_received_bytes_total", "Bodies of requests.", m_bytesIn);
    out += counter("noi_sent_bytes_total", "Bodies of answers.", m_bytesOut);
    out += counter("noi_operations_received_total", "Operations taken from devices.", m_opsIn);
    out += counter("noi_operations_sent_total", "Operations given to devices.", m_opsOut);
    for (const Gauge& gauge : std::as_const(m_gauges)) {
        const QByteArray name = gauge.name.toUtf8();
        out += header(name, "gauge", gauge.help.toUtf8()) + name + ' ' +
               QByteArray::number(gauge.value(), 'g', 15) + '\n';
    }
    return out;
}

} // namespace noi::front
