#pragma once

#include "core/report/period.h"

#include <QString>

namespace noi
{

/// The period of a kind that a day lies in; of any days: that day alone.
[[nodiscard]] report::Period periodWith(report::Period::Kind kind, QDate day);
/// The one of the same kind just after; of any days: as many after them.
[[nodiscard]] report::Period periodAfter(const report::Period& period);
/// The last one that is over, or on its last day: what is worked on today.
[[nodiscard]] report::Period lastEnded(report::Period::Kind kind, QDate today);

/// A link to a report: its period, and the form where one is meant ("2026-10/immunisation").
struct ReportLink {
    report::Period period;
    QString form;

    [[nodiscard]] QString text() const;
    /// Without a valid period for anything else.
    static ReportLink fromText(const QString& text);
};

} // namespace noi
