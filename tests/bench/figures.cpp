#include "tests/bench/figures.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace noi::bench
{

double Times::percentile(double fraction) const
{
    if (m_ms.empty()) return 0;
    std::vector<double> sorted = m_ms;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, size_t(fraction * double(sorted.size())))];
}

void Times::print() const
{
    printLine(QStringLiteral("%1 %2 x   p50 %3   p95 %4   p99 %5   max %6 ms")
                  .arg(m_what, -44)
                  .arg(m_ms.size(), 6)
                  .arg(percentile(0.5), 7, 'f', 3)
                  .arg(percentile(0.95), 7, 'f', 3)
                  .arg(percentile(0.99), 7, 'f', 3)
                  .arg(percentile(1), 7, 'f', 3));
}

void Times::printRatio(const Times& bare) const
{
    printLine(QStringLiteral("%1 / %2: %3 (p50), %4 (p95)")
                  .arg(m_what, bare.what())
                  .arg(percentile(0.5) / bare.percentile(0.5), 0, 'f', 2)
                  .arg(percentile(0.95) / bare.percentile(0.95), 0, 'f', 2));
}

double memoryMb(const char* field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith(field)) return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

void printLine(const QString& line) { std::puts(qPrintable(line)); }

void fail(const QString& why)
{
    std::fputs(qPrintable(why + u'\n'), stderr);
    std::exit(1);
}

} // namespace noi::bench
