#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <mutex>

namespace noi::front
{

/// One line about one request. Never a patient's name, never what was asked for.
struct LogLine {
    QString from;   ///< address
    QString path;   ///< one that the server knows, else "?"
    int status = 0; ///< 0: the client left before an answer
    qint64 device = 0;
    qint64 bytesIn = 0, bytesOut = 0;
    int opsIn = 0, opsOut = 0;
    double ms = 0;
    QString note;
};

/// JSON, a line each. What is refused before a device is known is written at most so often each second, so
/// that a flood fills no disk; what was left out is counted in the next line.
class RequestLog
{
public:
    static constexpr int strangersPerSecond = 50;

    /// `write` gets whole lines, from any thread, one at a time.
    explicit RequestLog(std::function<void(const QByteArray&)> write) : m_write(std::move(write)) {}

    void add(const LogLine& line);
    /// About the server itself: started, stopped, disk nearly full.
    void event(const QString& note);

private:
    [[nodiscard]] bool mayPass(const LogLine& line);

    std::function<void(const QByteArray&)> m_write;
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_second;
    int m_strangers = 0;
    qint64 m_leftOut = 0;
};

/// Appends to a file, or to standard error where no path is given.
[[nodiscard]] std::function<void(const QByteArray&)> linesTo(const QString& path);

} // namespace noi::front
