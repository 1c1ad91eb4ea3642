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
    CommuneWriter(Store& store, Id actor, CommuneRecords& commune)
        : m_store(store), m_commune(commune), m_work(store, actor)
    {
    }

    /// A new record in a file; without a file it begins its own.
    template <class R> Id add(const R& record, Id file = {})
    {
        const Id id = m_work.add(record, file);
        m_commune.all<R>().insert(id, record);
        m_waiting.insert(id);
        if (m_waiting.size() >= mostWaiting) commit();
        return id;
    }
    /// An entity as it is from now on; `file` as when it was added.
    template <class R> void change(Id id, const R& after, Id file)
    {
        if (m_waiting.contains(id)) commit(); // what was seen has to be there
        const auto seen = readSeen<R>(m_store, id);
        REQUIRE_OK(seen);
        m_work.change(*seen, after, file);
        m_commune.all<R>()[id] = after;
        m_waiting.insert(id);
    }
    void commit()
    {
        REQUIRE_OK(m_work.commit());
        m_waiting.clear();
    }

    /// So many records have changed in memory that are not on the disk yet.
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }
    [[nodiscard]] CommuneRecords& commune() { return m_commune; }

private:
    static constexpr int mostWaiting = 2000;
    Store& m_store;
    CommuneRecords& m_commune;
    Work m_work;
    QSet<Id> m_waiting; ///< records that are not on the disk as they are in memory
};

} // namespace noi::test::reference
