#pragma once

#include <QList>
#include <QtGlobal>

namespace noi::sim
{

/// SplitMix64: all that happens by chance in a world comes from one of these, so that a seed is a world.
class Random
{
public:
    explicit Random(quint64 seed = 0) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 … n−1; n > 0.
    qint64 below(qint64 n) { return static_cast<qint64>(next() % static_cast<quint64>(n)); }
    qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    /// [0, 1)
    double real() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    bool chance(double p) { return real() < p; }
    template <class T> const T& pick(const QList<T>& list) { return list[below(list.size())]; }
    /// Another stream: what is drawn from it does not move this one.
    Random split() { return Random(next()); }

private:
    quint64 m_state;
};

/// From here on libsodium's random bytes (keys, device numbers) come from this seed. The first call must
/// come before libsodium is used.
void seedSodium(quint64 seed);

} // namespace noi::sim
