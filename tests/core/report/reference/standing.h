#pragma once

#include "tests/core/report/reference/commune.h"

#include <optional>

namespace noi::test::reference
{

// Which facts count, whose files are one person's, and how old somebody is: chapter "Whose records" of
// core/report/README.md, said once more in plain loops.

/// Facts that a voiding takes away: one that no voiding names in its turn.
[[nodiscard]] QSet<Id> voidedFacts(const CommuneRecords& commune);

/// The facts that count: not voided, and not replaced by one that is not voided.
template <class R>
[[nodiscard]] Records<R> countedFacts(const CommuneRecords& commune, const QSet<Id>& voided)
{
    QSet<Id> replaced;
    for (auto fact = commune.all<R>().begin(); fact != commune.all<R>().end(); ++fact)
        if (fact->replaces && !voided.contains(fact.key())) replaced.insert(fact->replaces);
    Records<R> counted;
    for (auto fact = commune.all<R>().begin(); fact != commune.all<R>().end(); ++fact)
        if (!voided.contains(fact.key()) && !replaced.contains(fact.key())) counted.insert(fact.key(), *fact);
    return counted;
}

/// The file of the smallest id of all that stand as this person's and are here; of one that no link names,
/// itself.
class Heads
{
public:
    Heads() = default;
    Heads(const CommuneRecords& commune, const QSet<Id>& voided);

    [[nodiscard]] Id of(Id file) const { return m_heads.value(file, file); }

private:
    QHash<Id, Id> m_heads;
};

/// Completed months at a date; none where birth or date is not known, or before the birth.
[[nodiscard]] std::optional<int> completedMonths(const PartialDate& birth, const PartialDate& date);
[[nodiscard]] std::optional<int> completedYears(const PartialDate& birth, const PartialDate& date);
/// The first day on which a child born then is so many completed months old.
[[nodiscard]] QDate dayReached(const PartialDate& birth, int months);
/// Days from one to the other; none unless both are known to the day.
[[nodiscard]] std::optional<int> exactDays(const PartialDate& first, const PartialDate& then);
/// Whether a dose was given within 24 hours of the birth; none: not known.
[[nodiscard]] std::optional<bool> within24Hours(const PartialDate& birth, const PartialDate& given);

} // namespace noi::test::reference
