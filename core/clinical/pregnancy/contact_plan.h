#pragma once

#include "core/base/result.h"
#include "core/reference/pack_table.h"
#include "core/reference/words.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace noi::pregnancy
{

/// When a pregnant woman is seen, in completed weeks since the last period, as data: WHO's eight contacts,
/// the national minimum. What comes after a contact may depend on how late the first one was.
class ContactPlan
{
public:
    /// The contacts after one at `week`, in order; the last is the week of referral for delivery, which is no
    /// contact. `first`: the week of the first contact (≤ `week`). Nothing follows from the week of referral
    /// on.
    [[nodiscard]] QList<int> after(int week, int first) const;
    /// The same for a woman who came for the first time.
    [[nodiscard]] QList<int> afterFirst(int week) const { return after(week, week); }
    /// From this week on she is referred for delivery.
    [[nodiscard]] int referralWeek() const { return m_referral; }

    [[nodiscard]] const QString& code() const { return m_code; }
    [[nodiscard]] const Words& name() const { return m_name; }

private:
    friend class ContactPlans;

    /// A contact at a week from `from` to `to` of who first came from `firstFrom` to `firstTo` is followed by
    /// one in `weeks`.
    struct Interval {
        int firstFrom, firstTo, from, to, weeks;
    };
    [[nodiscard]] std::optional<int> intervalAfter(int week, int first) const;

    QString m_code;
    Words m_name;
    QList<Interval> m_intervals; ///< the first that fits counts
    QList<int> m_always;         ///< weeks of which none is left out
    int m_referral = 0;
};

/// The plans of one data pack (antenatal-contacts.csv).
class ContactPlans
{
public:
    /// Columns: plan, name_vi, name_en, kind (interval, always, referral), first_from, first_to, from, to,
    /// weeks. interval: see above, more special ones first; an empty border is open. always, referral: the
    /// week in `from`. Fails with Damaged, naming the line.
    static Result<ContactPlans> read(const QByteArray& bytes, const QString& file);

    [[nodiscard]] const ContactPlan* byCode(const QString& code) const;
    [[nodiscard]] const QList<ContactPlan>& all() const { return m_plans; }

private:
    QList<ContactPlan> m_plans;
};

} // namespace noi::pregnancy
