#pragma once

#include "core/reference/words.h"

#include <QDate>

namespace noi::report
{

/// Kỳ báo cáo: the days a report is about, both ends with it.
struct Period {
    enum class Kind { Month, Quarter, HalfYear, Year, Days };

    Kind kind = Kind::Days;
    QDate from;
    QDate to;

    static Period month(int year, int month);
    static Period quarter(int year, int quarter); ///< 1–4
    static Period halfYear(int year, int half);   ///< 1–2
    static Period year(int year);
    /// From 1 January of the period's last year to its last day.
    [[nodiscard]] Period sinceJanuary() const;
    /// The one of the same kind just before; of any days: as many before them.
    [[nodiscard]] Period before() const;
    /// "2026-10", "2026-Q3", "2026-H1", "2026", "2026-10-05..2026-11-04"; fromText() reads it again and gives
    /// an invalid period for anything else.
    [[nodiscard]] QString text() const;
    static Period fromText(const QString& text);
    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid() && from <= to; }

    bool operator==(const Period&) const = default;
};

/// "Tháng 10 năm 2026", "Quý III năm 2026", "6 tháng đầu năm 2026", "Năm 2026", "Từ 05/10/2026 đến
/// 04/11/2026".
[[nodiscard]] Words periodWords(const Period& period);

/// Both ends as text, to compare with the dates of registers, which are as precise as they are known. A date
/// lies in the period only where all days it can mean do: a dose of "2026" counts in the year, and in no
/// month of it.
struct PeriodText {
    QString from;  ///< "2026-10", "2026-10-05": the least text of a date that may lie in it
    QString until; ///< the greatest
    QString to;    ///< last day, of a whole month always -31: the greatest last day
};
[[nodiscard]] PeriodText periodText(const Period& period);

/// SQL that says whether a date's column lies in a period; three marks: from, until, to.
[[nodiscard]] QString inPeriod(const QString& column);
} // namespace noi::report
