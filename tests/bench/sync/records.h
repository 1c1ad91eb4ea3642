#pragma once

#include "core/store/work.h"

namespace noi::bench
{

/// The records that ../shared/bench/pouchdb/gen.js makes, drawn from the same numbers: a fifth each of
/// people, doses, measurements, visits and stock. What is a text there is a text here; ids are ids.
class PeerRecords
{
public:
    explicit PeerRecords(quint32 seed) : m_state(seed * 7919) {}

    /// Adds one more. People begin files, what is about a person goes into their file, stock into the
    /// station's.
    void addTo(Work& work, Id station, const QString& commune);
    [[nodiscard]] const QList<Id>& people() const { return m_people; }

private:
    quint32 next();
    int below(quint32 n) { return int(next() % n); }
    template <class T, size_t n> const T& oneOf(const T (&all)[n]) { return all[next() % n]; }
    QString name();
    Id somebody();
    PartialDate day();

    quint32 m_state;
    QList<Id> m_people;
};

} // namespace noi::bench
