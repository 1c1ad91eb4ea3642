#pragma once

#include "core/service/report_desk.h"
#include "ui/theme/theme.h"

#include <QStringList>

namespace noi
{

// What the page of the reports says, in the screen's language.

/// "vi" or "en", as it was told: names of forms come in both.
[[nodiscard]] QString periodName(const report::Period& period, const QString& language);
[[nodiscard]] QString kindName(report::Period::Kind kind);

[[nodiscard]] Meaning meaningOf(FormLine::State state);
[[nodiscard]] QString stateWords(FormLine::State state);
/// Whether it waits to be handed in: a report without a deadline never does.
[[nodiscard]] bool isAskedFor(const FormLine& line);
/// The same of a line: where nothing asks for it, it says so.
[[nodiscard]] Meaning meaningOf(const FormLine& line);
[[nodiscard]] QString stateWords(const FormLine& line);
/// "by 02/11/2026"; empty where none is set.
[[nodiscard]] QString deadlineWords(const FormLine& line);
/// Days since the deadline, or until it.
[[nodiscard]] QString daysWords(const FormLine& line, QDate today);

[[nodiscard]] QString endWords(const OpenEnd& end);
[[nodiscard]] QString findingWords(const report::CheckFinding& finding);
/// "12 → 13"
[[nodiscard]] QString changeWords(const report::ChangedCell& change);
/// Who came in and who went: "+2 −1"; empty where only the figure differs.
[[nodiscard]] QString movedWords(const report::ChangedCell& change);
[[nodiscard]] QString recordWords(BehindLine::Kind kind);
/// "12.300", as figures are written in Viet Nam.
[[nodiscard]] QString countWords(qint64 number);

} // namespace noi
