#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

namespace noi
{

/// A date as well as it is known: some people know only their year of birth, a newborn's minute matters.
class PartialDate
{
public:
    enum class Precision { None, Year, Month, Day, Minute };

    PartialDate() = default;
    static PartialDate ofYear(int year);
    static PartialDate ofMonth(int year, int month);
    static PartialDate ofDay(QDate day);
    /// Seconds are dropped.
    static PartialDate ofMinute(QDate day, QTime time);
    static PartialDate ofMinute(const QDateTime& moment) { return ofMinute(moment.date(), moment.time()); }

    /// "2026", "2026-03", "2026-03-14", "2026-03-14T08:15"; empty for none. toText() prints the same.
    static Result<PartialDate> fromText(const QString& text);
    [[nodiscard]] QString toText() const;

    [[nodiscard]] Precision precision() const { return m_precision; }
    [[nodiscard]] bool isNull() const { return m_precision == Precision::None; }
    /// First and last day this date can mean; invalid for none.
    [[nodiscard]] QDate earliest() const { return m_day; }
    [[nodiscard]] QDate latest() const;
    /// Midnight unless the precision is Minute.
    [[nodiscard]] QTime time() const { return m_time; }
    [[nodiscard]] int year() const { return m_day.year(); }

    bool operator==(const PartialDate&) const = default;

private:
    PartialDate(Precision precision, QDate day, QTime time) : m_precision(precision), m_day(day), m_time(time)
    {
    }

    Precision m_precision = Precision::None;
    QDate m_day;
    QTime m_time{0, 0};
};

/// As a date is written in Viet Nam: "14/03/2026 08:15", "14/03/2026", "03/2026", "2026"; empty for none.
[[nodiscard]] QString dateText(const PartialDate& date);

} // namespace noi
