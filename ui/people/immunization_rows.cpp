#include "ui/people/immunization_rows.h"

#include <algorithm>

namespace noi
{
namespace
{

using Column = std::vector<ImmunizationCell>;
using What = ImmunizationCell::What;

bool isOpen(const PlannedGroup& group)
{
    return group.nextTarget > 0 && (group.state == PlanState::NotYet || group.state == PlanState::Due ||
                                    group.state == PlanState::Overdue);
}

int lastValid(const PlannedGroup& group)
{
    int last = 0;
    for (const PlannedDose& dose : group.doses)
        last = std::max(last, dose.number);
    return last;
}

/// A dose that satisfied none stands where the next one that did stands, or the next to come.
int columnOf(const PlannedGroup& group, size_t dose)
{
    for (size_t i = dose; i < group.doses.size(); ++i)
        if (group.doses[i].number > 0) return group.doses[i].number;
    return isOpen(group) ? group.nextTarget : lastValid(group) + 1;
}

bool tooOldWithout(const PlannedGroup& group)
{
    return group.state == PlanState::TooOld && group.doses.empty();
}

bool concerns(const PlannedGroup& group, bool pastProgramme)
{
    if (!group.doses.empty()) return true;
    return group.state != PlanState::NotNeeded && !(pastProgramme && tooOldWithout(group));
}

int columnsOf(const PlannedGroup& group)
{
    return std::max({group.dosesInSeries, group.nextTarget, lastValid(group), 1});
}

void addForecast(const PlannedGroup& group, std::vector<Column>& columns)
{
    const int last = int(columns.size());
    const bool open = isOpen(group), complete = group.state == PlanState::Complete;
    const int next = open ? group.nextTarget : std::min(lastValid(group) + 1, last);
    for (int number = 1; number <= std::min(group.dosesInSeries, last); ++number) {
        Column& column = columns[size_t(number - 1)];
        if (!column.empty()) continue;
        if (complete || number < next)
            column.push_back({What::Passed});
        else if (open && number > next)
            column.push_back({What::Later});
    }
    if (open) columns[size_t(next - 1)].push_back({What::Next});
    const bool closed = !open && !complete && group.state != PlanState::NotYet;
    if (closed && !(group.state == PlanState::NotNeeded && !group.doses.empty()))
        columns[size_t(next - 1)].push_back({What::Closed});
}

std::vector<Column> layOut(const PlannedGroup& group, int columnCount)
{
    std::vector<Column> columns(size_t(columnCount), Column{});
    for (size_t i = 0; i < group.doses.size(); ++i)
        columns[size_t(std::min(columnOf(group, i), columnCount) - 1)].push_back({What::Given, int(i)});
    addForecast(group, columns);
    return columns;
}

} // namespace

ImmunizationRows rowsOf(const ImmunizationPlan& plan, bool all)
{
    const auto past = std::ranges::count_if(plan.groups, tooOldWithout);
    const bool pastProgramme = 2 * past > std::ssize(plan.groups);
    const auto shown = [&](const PlannedGroup& group) { return all || concerns(group, pastProgramme); };

    ImmunizationRows laidOut;
    for (const PlannedGroup& group : plan.groups) {
        if (shown(group)) laidOut.columns = std::max(laidOut.columns, columnsOf(group));
        if (!concerns(group, pastProgramme)) ++laidOut.hidden;
    }
    for (size_t place = 0; place < plan.groups.size(); ++place) {
        if (!shown(plan.groups[place])) continue;
        const auto columns = layOut(plan.groups[place], laidOut.columns);
        const auto fullest = std::ranges::max(columns, {}, &Column::size).size();
        const int lines = std::max(int(fullest), 1);
        for (int line = 0; line < lines; ++line) {
            ImmunizationRow row{int(place), line, lines, {}};
            for (const Column& column : columns)
                row.cells.push_back(size_t(line) < column.size() ? column[size_t(line)] : ImmunizationCell{});
            laidOut.rows.push_back(std::move(row));
        }
    }
    return laidOut;
}

} // namespace noi
