#pragma once

#include "core/clinical/screening/checklist.h"

#include <QHash>
#include <QList>

#include <optional>

namespace noi
{

/// What the nurse answered and measured.
struct ScreeningAnswers {
    QHash<int, bool> yes; ///< by item number; an item that is not there is not answered yet
    std::optional<double> temperatureC;
    std::optional<int> weightG;
    bool liveVaccine = true; ///< at least one vaccine planned now is live
};

struct ScreeningOutcome {
    /// An item that speaks against vaccinating now.
    struct Cause {
        int number = 0;
        Verdict verdict = Verdict::Postponed;
        bool measured = false; ///< the temperature or weight says so, whatever was ticked

        bool operator==(const Cause&) const = default;
    };

    Verdict verdict = Verdict::Incomplete;
    QList<Cause> causes;   ///< in the list's order
    QList<int> unanswered; ///< in the list's order
};

/// What a measurement answers, to tick the item on the screen before anyone does; none where nothing is
/// measured.
[[nodiscard]] std::optional<bool> measuredAnswer(const ChecklistItem& item, const ScreeningAnswers& answers);

/// The outcome by the list's own rule: all no → eligible; else the gravest of the items answered yes. A
/// measured value beyond its threshold is a yes even where "no" was ticked: a mistyped value is corrected,
/// not overruled. An item for live vaccines only counts as no when none is planned.
[[nodiscard]] ScreeningOutcome evaluate(const Checklist& checklist, const ScreeningAnswers& answers);

} // namespace noi
