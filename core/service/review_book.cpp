#include "core/service/review_book.h"

#include "core/service/service_context.h"
#include "core/store/registers/due_register.h"
#include "core/store/registers/same_person_register.h"

namespace noi
{

namespace
{

constexpr int peopleASlice = 250;

} // namespace

Result<bool> ReviewBook::follow(const ServiceContext& context)
{
    const ChangeLog& changes = context.store.changes();
    const auto changed = changes.since(m_mark);
    if (!changed) {
        m_from = {};
        m_through = false;
        m_doubleDoses.clear();
        m_likelySame.clear();
    } else if (!changed->isEmpty()) {
        if (auto looked = lookAgain(context, *changed); !looked) return looked.error();
    }
    m_mark = changes.mark();
    if (!m_through)
        if (auto read = readSlice(context); !read) return read.error();
    return m_through;
}

/// Children of whoever changed have their mother's name in their own signs.
Result<void> ReviewBook::lookAgain(const ServiceContext& context, const QSet<Id>& changed)
{
    const auto touched = DueRegister(context.database()).touchedBy(changed);
    if (!touched) return touched.error();
    std::erase_if(m_doubleDoses, [&](const auto& one) {
        return touched->contains(one.second.firstPerson) || touched->contains(one.second.secondPerson);
    });
    std::erase_if(m_likelySame, [&](const auto& one) {
        return touched->contains(one.first.first) || touched->contains(one.first.second);
    });
    return lookAt(context, {touched->values(), {}, {}});
}

Result<void> ReviewBook::readSlice(const ServiceContext& context)
{
    const auto next = LikelySameRegister(context.database()).personAfter(m_from, peopleASlice);
    if (!next) return next.error();
    if (auto looked = lookAt(context, {{}, m_from, *next}); !looked) return looked;
    m_through = !*next;
    if (*next) {
        m_from = **next;
        return {};
    }
    const auto sets = SamePersonRegister(context.database()).sets();
    if (!sets) return sets.error();
    QList<Id> several;
    for (const QList<Id>& set : *sets)
        several += set;
    return several.isEmpty() ? Result<void>() : findDoubleDoses(context, {several, {}, {}}, m_doubleDoses);
}

Result<void> ReviewBook::lookAt(const ServiceContext& context, const PeopleRange& people)
{
    if (auto found = findDoubleDoses(context, people, m_doubleDoses); !found) return found;
    if (auto found = LikelySameRegister(context.database()).find(people, m_likelySame); !found) return found;
    return leaveOutLinked(context);
}

/// Linked through a third file they are one already.
Result<void> ReviewBook::leaveOutLinked(const ServiceContext& context)
{
    const auto sets = SamePersonRegister(context.database()).sets();
    if (!sets) return sets.error();
    QHash<Id, Id> person;
    for (const QList<Id>& set : *sets)
        for (const Id file : set)
            person.insert(file, set.first());
    std::erase_if(m_likelySame, [&](const auto& one) {
        const auto [a, b] = one.first;
        return person.contains(a) && person.value(a) == person.value(b);
    });
    return {};
}

} // namespace noi
