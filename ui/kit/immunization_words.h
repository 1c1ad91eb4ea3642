#pragma once

#include "core/reference/schedule_pack.h"
#include "core/service/next_vaccines.h"
#include "ui/theme/theme.h"

namespace noi
{

/// What the immunisation plan says, in the words of the screen.

/// "Viêm gan B"; the key itself where the schedule pack does not know it.
[[nodiscard]] QString groupName(const SchedulePack& schedule, const QString& key);

/// Of a line of the grid: "Due", "Overdue", … and its colour and sign.
[[nodiscard]] QString stateWords(PlanState state);
[[nodiscard]] Meaning meaningOf(PlanState state);

/// Of a dose given: "Valid", "Not valid", "Extra", …; a dose whose date is too vague to be sure is "Not
/// sure".
[[nodiscard]] QString statusWords(const PlannedDose& dose);
[[nodiscard]] Meaning meaningOf(const PlannedDose& dose);

/// An earlier dose that a reason is measured from; its date is known.
struct EarlierDose {
    QString product; ///< as shown; may be empty
    PartialDate givenAt;
};

/// One reason as part of a sentence: "3 days before the least age (08/03/2026)". `given` is the day the dose
/// was given, or would be.
[[nodiscard]] QString reasonWords(const immunization::ReasonFound& reason, QDate given,
                                  const std::optional<EarlierDose>& earlier = {});

/// "DPT-VGB-Hib dose 2": the product's short name, or the groups' names where no product serves them.
[[nodiscard]] QString vaccineWords(const NextVaccine& vaccine, const Products& products,
                                   const SchedulePack& schedule);

/// Where it all stands, in one sentence: what is due today and what is overdue; else the next appointment;
/// else that nothing is missing up to now.
[[nodiscard]] QString appointmentWords(const ImmunizationPlan& plan, const Products& products,
                                       const SchedulePack& schedule);
/// How the sentence is coloured.
[[nodiscard]] Meaning appointmentMeaning(const ImmunizationPlan& plan);

} // namespace noi
