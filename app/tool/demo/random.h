#pragma once

#include <QtGlobal>

namespace noi::demo
{

/// SplitMix64 with its own distributions: the same seed gives the same people on every machine, which the
/// standard library's distributions do not promise.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    /// 0 … n − 1; n from 1.
    int below(int n) { return int(((next() >> 32) * quint64(n)) >> 32); }
    /// least … most, both included.
    int between(int least, int most) { return least + below(most - least + 1); }
    /// True in so many of 1,000 cases.
    bool chance(int permille) { return below(1000) < permille; }

private:
    quint64 m_state;
};

} // namespace noi::demo
