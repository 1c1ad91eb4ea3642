#include "core/clinical/pregnancy/contact_plan.h"

#include "core/reference/pack_row.h"

#include <algorithm>

namespace noi::pregnancy
{

namespace
{

constexpr int longest = 45; // weeks

} // namespace

std::optional<int> ContactPlan::intervalAfter(int week, int first) const
{
    for (const Interval& i : m_intervals)
        if (first >= i.firstFrom && first <= i.firstTo && week >= i.from && week <= i.to) return i.weeks;
    return {};
}

QList<int> ContactPlan::after(int week, int first) const
{
    QList<int> weeks;
    if (week >= m_referral) return weeks;
    for (int at = week; const auto interval = intervalAfter(at, first);) {
        at += *interval;
        if (at >= m_referral) break;
        weeks.append(at);
    }
    for (const int needed : m_always)
        if (needed > week && !weeks.contains(needed)) weeks.append(needed);
    std::ranges::sort(weeks);
    weeks.append(m_referral);
    return weeks;
}

Result<ContactPlans> ContactPlans::read(const QByteArray& bytes, const QString& file)
{
    enum Column { Plan, NameVi, NameEn, Kind, FirstFrom, FirstTo, From, To, Weeks };
    enum KindOf { IntervalRow, AlwaysRow, ReferralRow };
    const auto table =
        PackTable::read(bytes, file,
                        {QStringLiteral("plan"), QStringLiteral("name_vi"), QStringLiteral("name_en"),
                         QStringLiteral("kind"), QStringLiteral("first_from"), QStringLiteral("first_to"),
                         QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("weeks")});
    if (!table) return table.error();
    ContactPlans plans;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        const QString code = row.required(Plan);
        if (plans.m_plans.isEmpty() || plans.m_plans.last().m_code != code) {
            if (plans.byCode(code)) return packHasTwice(*table, i, code);
            ContactPlan plan;
            plan.m_code = code;
            plan.m_name = {row.required(NameVi), row.required(NameEn)};
            plans.m_plans.append(plan);
        }
        ContactPlan& plan = plans.m_plans.last();
        const int kind = row.oneOf(
            Kind, {QStringLiteral("interval"), QStringLiteral("always"), QStringLiteral("referral")});
        const auto border = [&row](int column, int open) {
            return row.number(column, 1, longest).value_or(open);
        };
        if (kind == IntervalRow) {
            const ContactPlan::Interval interval{border(FirstFrom, 0), border(FirstTo, longest),
                                                 border(From, 0), border(To, longest), border(Weeks, 0)};
            (void)row.required(Weeks); // no interval at all would never end
            plan.m_intervals.append(interval);
        } else {
            (void)row.required(From);
            const int week = border(From, 0);
            if (kind == AlwaysRow) plan.m_always.append(week);
            if (kind == ReferralRow) plan.m_referral = week;
        }
        if (row.failure()) return *row.failure();
    }
    for (const ContactPlan& plan : plans.m_plans)
        if (plan.m_referral == 0)
            return Error{ErrorKind::Damaged,
                         QT_TRANSLATE_NOOP(
                             "Error", "The data pack %1: the plan “%2” has no week of referral. Correct the "
                                      "file or take the pack again from its source."),
                         {file, plan.m_code}};
    return plans;
}

const ContactPlan* ContactPlans::byCode(const QString& code) const
{
    const auto found = std::ranges::find(m_plans, code, &ContactPlan::m_code);
    return found == m_plans.end() ? nullptr : &*found;
}

} // namespace noi::pregnancy
