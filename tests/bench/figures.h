#pragma once

#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace noi::bench
{

/// Times of one thing done often.
class Times
{
public:
    explicit Times(QString what) : m_what(std::move(what)) {}

    template <class Work> void measure(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    void add(double ms) { m_ms.push_back(ms); }
    /// `fraction` 0.5 is the median; in milliseconds.
    [[nodiscard]] double percentile(double fraction) const;
    [[nodiscard]] const QString& what() const { return m_what; }
    /// One line: name, count, p50, p95, p99, longest.
    void print() const;
    /// The same with the ratio to a baseline measured beside it.
    void printRatio(const Times& bare) const;

private:
    QString m_what;
    std::vector<double> m_ms;
};

/// A field of /proc/self/status ("VmRSS", "VmHWM") in MB.
[[nodiscard]] double memoryMb(const char* field);

void printLine(const QString& line);
[[noreturn]] void fail(const QString& why);

} // namespace noi::bench
