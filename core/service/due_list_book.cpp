#include "core/service/due_list_book.h"

#include "core/base/vietnamese.h"
#include "core/base/vietnamese_order.h"
#include "core/service/due_list_rows.h"

#include <QThread>

#include <algorithm>
#include <thread>
#include <tuple>

namespace noi
{

namespace
{

constexpr size_t mostThreads = 4, peopleATurn = 32;

ImmunizationRecord recordOf(const DueCandidate& candidate)
{
    ImmunizationRecord record;
    record.person.birth = candidate.line.birth;
    record.person.sex = candidate.line.sex;
    record.doses = candidate.doses;
    record.reactions = candidate.reactions;
    return record;
}

bool needsSomething(const PlannedGroup& group)
{
    const bool open = group.state == PlanState::NotYet || group.state == PlanState::Due ||
                      group.state == PlanState::Overdue;
    return open && group.recommended.isValid() && !group.products.isEmpty();
}

std::vector<DueBook::Need> needsOf(const ImmunizationPlan& plan)
{
    std::vector<DueBook::Need> needs;
    for (const PlannedGroup& group : plan.groups)
        if (needsSomething(group))
            needs.push_back({group.group, group.nextDose, group.recommended, group.pastDue, group.latest,
                             group.products});
    return needs;
}

bool before(const DueBook::Entry* a, const DueBook::Entry* b)
{
    // Those whose hamlet is not known come last.
    const auto place = [](const DueBook::Entry* one) {
        return std::tuple<bool, const QString&, const QString&, const QString&, Id>(
            one->line.hamlet.isEmpty(), one->hamletKey, one->line.hamlet, one->nameKey, one->line.person);
    };
    return place(a) < place(b);
}

/// Turns of a few people each, taken by as many threads as there are processors.
class Planning
{
public:
    Planning(const std::vector<const DueCandidate*>& people, const Reference& reference, QDate day)
        : m_people(people), m_reference(reference), m_day(day), needs(people.size())
    {
    }

    void run(const DueBook::Progress& progress, const std::atomic_bool& cancel)
    {
        const auto work = [&] {
            for (size_t first; !cancel && (first = m_next.fetch_add(peopleATurn)) < m_people.size();)
                turn(first, progress);
        };
        const size_t wanted = std::min(mostThreads, size_t(std::max(1, QThread::idealThreadCount())));
        const size_t others = m_people.size() > 2 * peopleATurn ? wanted - 1 : 0;
        std::vector<std::thread> threads;
        for (size_t i = 0; i < others; ++i)
            threads.emplace_back(work);
        work();
        for (std::thread& thread : threads)
            thread.join();
    }

private:
    void turn(size_t first, const DueBook::Progress& progress)
    {
        const size_t end = std::min(first + peopleATurn, m_people.size());
        for (size_t i = first; i < end; ++i)
            needs[i] = needsOf(planOf(m_people[i]->line.person, recordOf(*m_people[i]), m_reference, m_day));
        const size_t done = m_done.fetch_add(end - first) + (end - first);
        if (progress) progress(int(done), int(m_people.size()));
    }

    const std::vector<const DueCandidate*>& m_people;
    const Reference& m_reference;
    QDate m_day;
    std::atomic_size_t m_next = 0, m_done = 0;

public:
    std::vector<std::optional<std::vector<DueBook::Need>>> needs; ///< none: not reached
};

} // namespace

void DueBook::take(DueReading reading)
{
    if (reading.everything) {
        m_waiting.clear();
        m_order.clear();
        m_entries.clear();
    }
    m_day = reading.day;
    // Children of whoever changed carry the mother's name, and are read with her.
    std::erase_if(m_waiting, [&](const auto& one) { return reading.changed.contains(Id{one.first}); });
    for (const Id person : std::as_const(reading.changed))
        drop(person);
    for (DueCandidate& one : reading.people)
        m_waiting.insert_or_assign(one.line.person.value, std::move(one));
}

bool DueBook::plan(const Progress& progress, const std::atomic_bool& cancel)
{
    if (m_waiting.empty()) return true;
    std::vector<const DueCandidate*> people;
    people.reserve(m_waiting.size());
    for (const auto& [id, candidate] : m_waiting)
        people.push_back(&candidate);
    Planning planning(people, m_reference, m_day);
    planning.run(progress, cancel);
    std::vector<const Entry*> fresh;
    for (size_t i = 0; i < people.size(); ++i) {
        if (!planning.needs[i]) continue;
        const qint64 id = people[i]->line.person.value;
        drop(Id{id});
        const auto entry = m_entries.emplace(id, entryOf(*people[i], std::move(*planning.needs[i]))).first;
        fresh.push_back(&entry->second);
        m_waiting.erase(id);
    }
    std::ranges::sort(fresh, before);
    const auto middle = m_order.insert(m_order.end(), fresh.begin(), fresh.end());
    std::inplace_merge(m_order.begin(), middle, m_order.end(), before);
    return m_waiting.empty();
}

void DueBook::drop(Id person)
{
    const auto found = m_entries.find(person.value);
    if (found == m_entries.end()) return;
    std::erase(m_order, &found->second);
    m_entries.erase(found);
}

DueBook::Entry DueBook::entryOf(const DueCandidate& candidate, std::vector<Need> needs)
{
    for (Need& need : needs)
        need.products = *m_products.insert(need.products).first;
    const PersonLine& line = candidate.line;
    return {line,
            candidate.phone,
            orderKey(line.hamlet),
            nameOrderKey(line.fullName),
            searchKey(QStringList{line.fullName, line.motherName, line.hamlet, candidate.phone}.join(u' ')),
            std::move(needs)};
}

DueList DueBook::list(const DueFilter& filter) const { return dueListOf(m_order, filter, m_day); }

} // namespace noi
