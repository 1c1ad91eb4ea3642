#include "core/clinical/pregnancy/dating.h"

#include "core/reference/pack_row.h"

#include <algorithm>
#include <cstdlib>

namespace noi::pregnancy
{

namespace
{

constexpr int longestDays = 330;

} // namespace

Result<DatingRules> DatingRules::read(const QByteArray& bytes, const QString& file)
{
    enum Column { FromDay, ToDay, MoreThan };
    const auto table = PackTable::read(
        bytes, file,
        {QStringLiteral("from_day"), QStringLiteral("to_day"), QStringLiteral("more_than_days")});
    if (!table) return table.error();
    DatingRules rules;
    const std::pair<const char*, int*> keys[] = {{"due_days", &rules.m_dueDays},
                                                 {"second_period_from_week", &rules.m_secondFrom},
                                                 {"third_period_from_week", &rules.m_thirdFrom}};
    for (const auto& [key, number] : keys) {
        const auto given = packHeadNumber(table->info(), QString::fromLatin1(key), 1, longestDays);
        if (!given) return given.error();
        *number = *given;
    }
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        const int from = row.number(FromDay, 0, longestDays).value_or(0);
        const int to = row.number(ToDay, from, longestDays).value_or(longestDays);
        const int days = row.number(MoreThan, 0, longestDays).value_or(0);
        (void)row.required(FromDay);
        (void)row.required(MoreThan);
        if (from != (rules.m_rows.isEmpty() ? 0 : rules.m_rows.last().toDay + 1)) row.refuse(FromDay);
        if (row.failure()) return *row.failure();
        rules.m_rows.append({from, to, days});
    }
    return rules;
}

bool DatingRules::replaces(int daysByPeriod, int difference) const
{
    // A scan before the supposed last period, or after the longest of pregnancies: the last period cannot be
    // right.
    const auto row = std::ranges::find_if(m_rows, [daysByPeriod](const Row& r) {
        return daysByPeriod >= r.fromDay && daysByPeriod <= r.toDay;
    });
    return row == m_rows.end() || std::abs(difference) > row->moreThanDays;
}

Dating DatingRules::from(QDate start, DatedBy by, int difference) const
{
    return {start, start.addDays(m_dueDays), by, difference};
}

std::optional<Dating> DatingRules::date(QDate lastPeriod, const QList<Scan>& scans) const
{
    const auto first = std::ranges::min_element(scans, {}, &Scan::day);
    if (first == scans.end())
        return lastPeriod.isValid() ? std::optional(from(lastPeriod, DatedBy::LastPeriod, 0)) : std::nullopt;
    const QDate byScan = first->day.addDays(-first->gestationDays);
    if (!lastPeriod.isValid()) return from(byScan, DatedBy::Scan, 0);
    const int difference = int(byScan.daysTo(lastPeriod));
    return replaces(int(lastPeriod.daysTo(first->day)), difference)
               ? from(byScan, DatedBy::Scan, difference)
               : from(lastPeriod, DatedBy::LastPeriod, difference);
}

int DatingRules::period(const Dating& dating, QDate day) const
{
    const int week = dating.week(day);
    return week < m_secondFrom ? 1 : week < m_thirdFrom ? 2 : 3;
}

} // namespace noi::pregnancy
