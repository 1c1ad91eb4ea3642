#include "ui/kit/immunization_words.h"

#include "ui/kit/screen_language.h"

#include <QCoreApplication>

#include <algorithm>

namespace noi
{
namespace
{

using immunization::EvaluationReason;
using immunization::EvaluationStatus;
using immunization::ReasonFound;

struct ImmunizationWords {
    Q_DECLARE_TR_FUNCTIONS(ImmunizationWords)
};

QString day(QDate date) { return dateText(PartialDate::ofDay(date)); }

QString earlierWords(const EarlierDose& earlier)
{
    const bool toTheDay = earlier.givenAt.precision() >= PartialDate::Precision::Day;
    const QString when = toTheDay ? day(earlier.givenAt.earliest()) : dateText(earlier.givenAt);
    return earlier.product.isEmpty() ? ImmunizationWords::tr("the dose of %1").arg(when)
                                     : ImmunizationWords::tr("%1 of %2").arg(earlier.product, when);
}

/// "3 days", from a day on which it would have been right.
QString daysShort(const ReasonFound& reason, QDate given)
{
    return ImmunizationWords::tr("%n day(s)", nullptr, int(given.daysTo(reason.limit)));
}

QString tooSoonWords(const ReasonFound& reason, QDate given, const std::optional<EarlierDose>& earlier)
{
    if (!earlier)
        return ImmunizationWords::tr("%1 too soon after the dose before: right from %2")
            .arg(daysShort(reason, given), day(reason.limit));
    return ImmunizationWords::tr("%1 too soon after %2: right from %3")
        .arg(daysShort(reason, given), earlierWords(*earlier), day(reason.limit));
}

/// How far apart two doses must be: in weeks where they are whole, else in days.
QString apart(const ReasonFound& reason, const EarlierDose& earlier)
{
    const int days = int(earlier.givenAt.latest().daysTo(reason.limit));
    return days % 7 == 0 ? ImmunizationWords::tr("%n week(s)", nullptr, days / 7)
                         : ImmunizationWords::tr("%n day(s)", nullptr, days);
}

QString conflictWords(const ReasonFound& reason, const std::optional<EarlierDose>& earlier)
{
    if (!earlier)
        return ImmunizationWords::tr("too close to another live vaccine: right from %1")
            .arg(day(reason.limit));
    return ImmunizationWords::tr("must be %1 apart from the other live vaccine, %2: right from %3")
        .arg(apart(reason, *earlier), earlierWords(*earlier), day(reason.limit));
}

QString listed(const QStringList& parts) { return parts.join(QStringLiteral(", ")); }

QStringList words(const std::vector<NextVaccine>& vaccines, const Products& products,
                  const SchedulePack& schedule, bool overdue)
{
    QStringList parts;
    for (const NextVaccine& one : vaccines)
        if (one.overdue == overdue) parts += vaccineWords(one, products, schedule);
    return parts;
}

QString todayWords(const std::vector<NextVaccine>& vaccines, const Products& products,
                   const SchedulePack& schedule)
{
    const QString due = listed(words(vaccines, products, schedule, false)),
                  late = listed(words(vaccines, products, schedule, true));
    if (late.isEmpty()) return ImmunizationWords::tr("Due today: %1").arg(due);
    if (due.isEmpty()) return ImmunizationWords::tr("Due today, overdue: %1").arg(late);
    return ImmunizationWords::tr("Due today: %1; overdue: %2").arg(due, late);
}

bool isComplete(const ImmunizationPlan& plan)
{
    return !plan.groups.empty() && std::ranges::all_of(plan.groups, [](const PlannedGroup& one) {
        return one.state == PlanState::Complete || one.state == PlanState::Immune ||
               one.state == PlanState::NotNeeded;
    });
}

} // namespace

QString groupName(const SchedulePack& schedule, const QString& key)
{
    const auto* group = schedule.group(key);
    return group ? inScreenLanguage(group->name) : key;
}

QString stateWords(PlanState state)
{
    switch (state) {
    case PlanState::NotYet: return ImmunizationWords::tr("Not yet");
    case PlanState::Due: return ImmunizationWords::tr("Due");
    case PlanState::Overdue: return ImmunizationWords::tr("Overdue");
    case PlanState::Complete: return ImmunizationWords::tr("Complete");
    case PlanState::TooOld: return ImmunizationWords::tr("Too old");
    case PlanState::Contraindicated: return ImmunizationWords::tr("Contraindicated");
    case PlanState::Immune: return ImmunizationWords::tr("Immune");
    case PlanState::NotNeeded: return ImmunizationWords::tr("Not needed");
    }
    return {};
}

Meaning meaningOf(PlanState state)
{
    switch (state) {
    case PlanState::Due: return Meaning::Due;
    case PlanState::Overdue: return Meaning::Late;
    case PlanState::Complete:
    case PlanState::Immune: return Meaning::Done;
    case PlanState::Contraindicated: return Meaning::Stop;
    default: return Meaning::Neutral;
    }
}

QString statusWords(const PlannedDose& dose)
{
    if (dose.uncertain) return ImmunizationWords::tr("Not sure");
    switch (dose.status) {
    case EvaluationStatus::Valid: return ImmunizationWords::tr("Valid");
    case EvaluationStatus::Extraneous: return ImmunizationWords::tr("Extra");
    case EvaluationStatus::NotValid:
    case EvaluationStatus::SubStandard: return ImmunizationWords::tr("Not valid");
    }
    return {};
}

Meaning meaningOf(const PlannedDose& dose)
{
    if (dose.uncertain) return Meaning::Late;
    if (dose.status == EvaluationStatus::Valid) return Meaning::Done;
    return dose.status == EvaluationStatus::Extraneous ? Meaning::Neutral : Meaning::Stop;
}

QString reasonWords(const ReasonFound& reason, QDate given, const std::optional<EarlierDose>& earlier)
{
    switch (reason.reason) {
    case EvaluationReason::LotExpired:
        return ImmunizationWords::tr("the lot had expired on %1").arg(day(reason.limit));
    case EvaluationReason::DoseCondition: return ImmunizationWords::tr("the vaccine was recalled or spoilt");
    case EvaluationReason::Inadvertent: return ImmunizationWords::tr("given by mistake: not for this dose");
    case EvaluationReason::TooYoung:
        return ImmunizationWords::tr("%1 before the least age (%2)")
            .arg(daysShort(reason, given), day(reason.limit));
    case EvaluationReason::GracePeriod:
        return ImmunizationWords::tr("%1 early (right from %2), which is allowed")
            .arg(daysShort(reason, given), day(reason.limit));
    case EvaluationReason::TooOld:
        return ImmunizationWords::tr("past the greatest age (before %1)").arg(day(reason.limit));
    case EvaluationReason::TooSoon: return tooSoonWords(reason, given, earlier);
    case EvaluationReason::VaccineConflict: return conflictWords(reason, earlier);
    case EvaluationReason::LowVolume:
        return ImmunizationWords::tr("less than the full volume, but it counts");
    case EvaluationReason::NotUsableVaccine:
        return ImmunizationWords::tr("this vaccine is not for this dose");
    case EvaluationReason::VaccineOutsideAge:
        return ImmunizationWords::tr("this vaccine is not for this age");
    case EvaluationReason::OtherTradeName:
        return ImmunizationWords::tr("another maker's vaccine than this dose needs");
    case EvaluationReason::SeriesComplete:
        return ImmunizationWords::tr("nothing was missing any more: not needed, does no harm");
    }
    return {};
}

QString vaccineWords(const NextVaccine& vaccine, const Products& products, const SchedulePack& schedule)
{
    QString name;
    if (const Product* product = products.byCode(vaccine.product))
        name = product->shortName.isEmpty() ? product->name : product->shortName;
    if (name.isEmpty()) {
        QStringList groups;
        for (const QString& key : vaccine.groups)
            groups += groupName(schedule, key);
        name = listed(groups);
    }
    return vaccine.dose > 0 ? ImmunizationWords::tr("%1 dose %2").arg(name).arg(vaccine.dose) : name;
}

QString appointmentWords(const ImmunizationPlan& plan, const Products& products, const SchedulePack& schedule)
{
    if (plan.birthUnknown)
        return ImmunizationWords::tr(
            "The birth date is not known: what is due cannot be worked out. Ask for it.");
    const QDate next = plan.nextAppointment();
    if (!next.isValid() && !isComplete(plan))
        return ImmunizationWords::tr("No dose is due, and none is to come.");
    if (!next.isValid()) return ImmunizationWords::tr("All doses up to now are given; no appointment.");
    const auto vaccines = nextVaccines(plan, next);
    if (next <= plan.day) return todayWords(vaccines, products, schedule);
    QStringList parts;
    for (const NextVaccine& one : vaccines)
        parts += vaccineWords(one, products, schedule);
    return ImmunizationWords::tr("Next appointment: %1 (%2): %3")
        .arg(day(next), ImmunizationWords::tr("in %n day(s)", nullptr, int(plan.day.daysTo(next))),
             listed(parts));
}

Meaning appointmentMeaning(const ImmunizationPlan& plan)
{
    if (plan.birthUnknown) return Meaning::Late;
    const auto is = [&](PlanState state) {
        return std::ranges::any_of(plan.groups,
                                   [state](const PlannedGroup& one) { return one.state == state; });
    };
    if (is(PlanState::Overdue)) return Meaning::Late;
    if (is(PlanState::Due)) return Meaning::Due;
    return plan.nextAppointment().isValid() || isComplete(plan) ? Meaning::Done : Meaning::Neutral;
}

} // namespace noi
