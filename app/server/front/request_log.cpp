#include "app/server/front/request_log.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>
#include <memory>

namespace noi::front
{
namespace
{

QByteArray text(QJsonObject line)
{
    line.insert(QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

void put(QJsonObject& line, const QString& name, qint64 value)
{
    if (value != 0) line.insert(name, value);
}

QJsonObject fields(const LogLine& line)
{
    QJsonObject object{
        {QStringLiteral("from"), line.from},     {QStringLiteral("path"), line.path},
        {QStringLiteral("status"), line.status}, {QStringLiteral("in"), line.bytesIn},
        {QStringLiteral("out"), line.bytesOut},  {QStringLiteral("ms"), std::round(line.ms * 10) / 10}};
    put(object, QStringLiteral("device"), line.device);
    put(object, QStringLiteral("ops_in"), line.opsIn);
    put(object, QStringLiteral("ops_out"), line.opsOut);
    if (!line.note.isEmpty()) object.insert(QStringLiteral("note"), line.note);
    return object;
}

} // namespace

bool RequestLog::mayPass(const LogLine& line)
{
    if (line.device != 0 || (line.status >= 200 && line.status < 400)) return true;
    const auto now = std::chrono::steady_clock::now();
    if (now - m_second >= std::chrono::seconds(1)) {
        m_second = now;
        m_strangers = 0;
    }
    if (++m_strangers <= strangersPerSecond) return true;
    ++m_leftOut;
    return false;
}

void RequestLog::add(const LogLine& line)
{
    const std::lock_guard lock(m_mutex);
    if (!mayPass(line)) return;
    QJsonObject object = fields(line);
    put(object, QStringLiteral("left_out"), m_leftOut);
    m_leftOut = 0;
    m_write(text(object));
}

void RequestLog::event(const QString& note)
{
    const std::lock_guard lock(m_mutex);
    m_write(text({{QStringLiteral("note"), note}}));
}

std::function<void(const QByteArray&)> linesTo(const QString& path)
{
    const auto file = std::make_shared<QFile>(path);
    if (!path.isEmpty() && file->open(QIODevice::WriteOnly | QIODevice::Append))
        return [file](const QByteArray& line) {
            file->write(line);
            file->flush();
        };
    return [](const QByteArray& line) {
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    };
}

} // namespace noi::front
