#include "core/service/due_list_rows.h"

#include "core/base/vietnamese.h"
#include "core/service/next_vaccines.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace noi
{

namespace
{

bool isDueBy(const DueBook::Need& need, const DueFilter& filter, QDate asOf)
{
    const bool tooOld = need.latest.isValid() && need.latest < asOf;
    return need.due <= filter.to && !tooOld;
}

DueState stateOf(int overdueDays, const DueFilter& filter)
{
    if (overdueDays > filter.defaulterDays) return DueState::Defaulted;
    return overdueDays > 0 ? DueState::Overdue : DueState::Due;
}

void add(const DueBook::Need& need, DueDose& dose)
{
    if (dose.products.isEmpty())
        dose.products = need.products;
    else
        dose.products.removeIf([&](const QString& code) { return !need.products.contains(code); });
    if (!dose.due.isValid() || need.due < dose.due) dose.due = need.due;
    if (need.pastDue.isValid() && (!dose.pastDue.isValid() || need.pastDue < dose.pastDue))
        dose.pastDue = need.pastDue;
}

DueDose doseOf(const NextVaccine& next, const std::vector<DueBook::Need>& needs, const DueFilter& filter,
               QDate asOf)
{
    DueDose dose;
    dose.product = next.product;
    dose.groups = next.groups;
    dose.number = next.dose;
    for (const DueBook::Need& need : needs)
        if (next.groups.contains(need.group)) add(need, dose);
    // From its past due day on a dose is late: that day is the first.
    if (dose.pastDue.isValid()) dose.overdueDays = int(std::max<qint64>(0, dose.pastDue.daysTo(asOf) + 1));
    dose.state = stateOf(dose.overdueDays, filter);
    return dose;
}

/// As much of a plan as choosing the vaccines takes.
ImmunizationPlan openPlan(const std::vector<DueBook::Need>& needs, const DueFilter& filter, QDate asOf)
{
    ImmunizationPlan plan;
    for (const DueBook::Need& need : needs) {
        if (!isDueBy(need, filter, asOf)) continue;
        PlannedGroup group;
        group.group = need.group;
        group.nextDose = need.number;
        group.recommended = need.due;
        group.pastDue = need.pastDue;
        group.products = need.products;
        plan.groups.push_back(std::move(group));
    }
    return plan;
}

/// The gravest first.
void sumUp(DueRow& row)
{
    std::ranges::stable_sort(row.doses, [](const DueDose& a, const DueDose& b) {
        return std::tuple(-a.overdueDays, a.due) < std::tuple(-b.overdueDays, b.due);
    });
    for (const DueDose& dose : std::as_const(row.doses)) {
        row.state = std::max(row.state, dose.state);
        row.overdueDays = std::max(row.overdueDays, dose.overdueDays);
        if (!row.due.isValid() || dose.due < row.due) row.due = dose.due;
    }
}

bool holdsWords(const DueBook::Entry& entry, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return entry.words.contains(word); });
}

} // namespace

QList<DueDose> dueDosesOf(const std::vector<DueBook::Need>& needs, const DueFilter& filter, QDate asOf)
{
    QList<DueDose> doses;
    for (const NextVaccine& next : nextVaccines(openPlan(needs, filter, asOf), filter.to))
        if (filter.group.isEmpty() || next.groups.contains(filter.group))
            doses += doseOf(next, needs, filter, asOf);
    return doses;
}

DueList dueListOf(const std::vector<const DueBook::Entry*>& entries, const DueFilter& filter, QDate today)
{
    DueList list{filter, today, std::max(today, filter.from), {}, {}, {}, {}, int(entries.size())};
    const QStringList words = searchKey(filter.text).split(u' ', Qt::SkipEmptyParts);
    QSet<QString> groups;
    for (const DueBook::Entry* entry : entries) {
        const QString& hamlet = entry->line.hamlet; // the entries are by hamlet
        if (!hamlet.isEmpty() && (list.hamlets.isEmpty() || list.hamlets.last() != hamlet))
            list.hamlets += hamlet;
        for (const DueBook::Need& need : entry->needs)
            if (isDueBy(need, filter, list.asOf)) groups.insert(need.group);
        if ((filter.hamlet && *filter.hamlet != hamlet) || !holdsWords(*entry, words)) continue;
        DueRow row{entry->line, entry->phone, dueDosesOf(entry->needs, filter, list.asOf), {}, {}, 0};
        if (row.doses.isEmpty()) continue;
        sumUp(row);
        ++list.counts[row.state];
        if (!filter.state || *filter.state == row.state) list.rows += std::move(row);
    }
    list.groups = QStringList(groups.begin(), groups.end());
    list.groups.sort();
    return list;
}

} // namespace noi
