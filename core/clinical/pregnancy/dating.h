#pragma once

#include "core/base/result.h"
#include "core/reference/pack_table.h"

#include <QByteArray>
#include <QDate>
#include <QList>

#include <optional>

namespace noi::pregnancy
{

/// What an ultrasound scan said of the age of the pregnancy.
struct Scan {
    QDate day;
    int gestationDays = 0; ///< since the last period, as the scan has it, on that day
};

/// Which of a woman's words and scans her dates come from.
enum class DatedBy { LastPeriod, Scan };

/// A pregnancy's dates.
struct Dating {
    QDate start; ///< first day of the last period, or what the scan makes it
    QDate due;   ///< expected day of delivery
    DatedBy by = DatedBy::LastPeriod;
    int differenceDays =
        0; ///< by how much the scan has it older (> 0) or younger than the last period; 0 without both

    /// Whole days since `start`; negative before it.
    [[nodiscard]] int gestationDays(QDate day) const { return int(start.daysTo(day)); }
    /// Completed weeks.
    [[nodiscard]] int week(QDate day) const { return gestationDays(day) / 7; }
};

/// How a pregnancy is dated, as data.
class DatingRules
{
public:
    /// Head keys due_days, second_period_from_week, third_period_from_week. Columns from_day, to_day (age by
    /// the last period on the day of the scan; empty: open), more_than_days: a scan differing by more
    /// replaces the last period. Rows follow each other. Fails with Damaged, naming the line or the key.
    static Result<DatingRules> read(const QByteArray& bytes, const QString& file);

    /// By the last period (first day; invalid: not known to the day) and the scans, in any order; of several
    /// the first one counts. None where nothing is known.
    [[nodiscard]] std::optional<Dating> date(QDate lastPeriod, const QList<Scan>& scans) const;
    /// 1, 2 or 3: in which third of pregnancy a day is.
    [[nodiscard]] int period(const Dating& dating, QDate day) const;

private:
    struct Row {
        int fromDay, toDay, moreThanDays;
    };
    [[nodiscard]] bool replaces(int daysByPeriod, int difference) const;
    [[nodiscard]] Dating from(QDate start, DatedBy by, int difference) const;

    QList<Row> m_rows;
    int m_dueDays = 0, m_secondFrom = 0, m_thirdFrom = 0;
};

} // namespace noi::pregnancy
