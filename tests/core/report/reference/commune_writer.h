#pragma once

#include "core/store/work.h"
#include "tests/core/report/reference/commune.h"
#include "tests/support/catch.h"

namespace noi::test::reference
{

/// Writes the same into a store and into the commune in memory, past all checks of the desks: what other
/// stations, older versions and mistakes bring is written here too.
class CommuneWriter
{
public:
    CommuneWriter(Store& store, Id actor, Commune& commune)
        : m_store(store), m_commune(commune), m_work(store, actor)
    {
    }

    /// A new record in a file; without a file it begins its own.
    template <class R> Id add(const R& record, Id file = {})
    {
        const Id id = m_work.add(record, file);
        m_commune.all<R>().insert(id, record);
        if (++m_waiting == mostWaiting) commit();
        return id;
    }
    /// An entity as it is from now on; `file` as when it was added.
    template <class R> void change(Id id, const R& after, Id file)
    {
        commit(); // what was seen has to be there
        const auto seen = readSeen<R>(m_store, id);
        REQUIRE_OK(seen);
        m_work.change(*seen, after, file);
        m_commune.all<R>()[id] = after;
        commit();
    }
    void commit()
    {
        REQUIRE_OK(m_work.commit());
        m_waiting = 0;
    }

    [[nodiscard]] Commune& commune() { return m_commune; }

private:
    static constexpr int mostWaiting = 2000;
    Store& m_store;
    Commune& m_commune;
    Work m_work;
    int m_waiting = 0;
};

} // namespace noi::test::reference
