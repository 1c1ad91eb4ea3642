#pragma once

#include "core/service/due_list.h"
#include "core/service/due_list_reader.h"
#include "core/service/immunization_plan.h"

#include <atomic>
#include <functional>
#include <set>
#include <unordered_map>

namespace noi
{

/// The plans of everybody a due list may name, kept so that a change costs one plan and not ten thousand.
/// Used by one thread at a time, not the screen's; planning itself takes all processors.
class DueBook
{
public:
    explicit DueBook(const Reference& reference) : m_reference(reference) {}

    /// What was read waits to be planned. Readings are taken in the order they were read.
    void take(DueReading reading);

    /// Called now and then from any thread, with how many of those waiting are planned.
    using Progress = std::function<void(int done, int all)>;
    /// Plans whoever waits. False when `cancel` became true: what was done is kept, the others wait on.
    bool plan(const Progress& progress = {}, const std::atomic_bool& cancel = false);
    [[nodiscard]] bool isPlanned() const { return m_waiting.empty(); }

    [[nodiscard]] DueList list(const DueFilter& filter) const;

    /// One vaccine group in which one person needs something, now or later, and which a product in use
    /// serves.
    struct Need {
        QString group;
        int number = 0;
        QDate due, pastDue, latest;
        QStringList products; ///< never empty
    };
    /// One person, as far as the list goes.
    struct Entry {
        PersonLine line;
        QString phone;
        QString hamletKey, nameKey; ///< to sort by
        QString words;              ///< to look for typed text in
        std::vector<Need> needs;
    };

private:
    [[nodiscard]] Entry entryOf(const DueCandidate& candidate, std::vector<Need> needs);
    void drop(Id person);

    const Reference& m_reference;
    QDate m_day;
    std::unordered_map<qint64, DueCandidate> m_waiting;
    std::unordered_map<qint64, Entry> m_entries;
    std::vector<const Entry*> m_order; ///< by hamlet, then name
    std::set<QStringList> m_products;  ///< each list once: many people need the same
};

} // namespace noi
