#include "ui/people/immunization_sentences.h"

#include "core/service/person_file.h"
#include "ui/kit/immunization_words.h"
#include "ui/people/age_in_words.h"
#include "ui/people/people_reference.h"

#include <QCoreApplication>

#include <algorithm>

namespace noi
{
namespace
{

using immunization::DateRule;
using immunization::EvaluationReason;
using immunization::EvaluationStatus;

struct ImmunizationSentences {
    Q_DECLARE_TR_FUNCTIONS(ImmunizationSentences)
};

QString day(QDate date) { return dateText(PartialDate::ofDay(date)); }

bool stands(const ImmunizationPlan& plan, Id dose)
{
    return std::ranges::any_of(plan.groups, [dose](const PlannedGroup& group) {
        return std::ranges::find(group.doses, dose, &PlannedDose::dose) != group.doses.end();
    });
}

/// A combined dose stands in several groups, a live one in another: wherever it is found.
std::optional<EarlierDose> earlierDose(const ImmunizationPlan& plan, Id id, const PeopleReference& reference)
{
    if (id.isNull()) return std::nullopt;
    for (const PlannedGroup& group : plan.groups)
        for (const PlannedDose& dose : group.doses)
            if (dose.dose == id) return EarlierDose{productName(reference, dose.product), dose.givenAt};
    return std::nullopt;
}

QString reasonsOf(const ImmunizationPlan& plan, const PlannedDose& dose, const PeopleReference& reference)
{
    QStringList parts;
    bool measured = false;
    for (const auto& reason : dose.reasons) {
        // The plan names the dose that the first of them is measured from.
        const bool first = reason.otherDose >= 0 && !measured;
        measured = measured || first;
        parts += reasonWords(reason, dose.givenAt.latest(),
                             first ? earlierDose(plan, dose.measuredFrom, reference) : std::nullopt);
    }
    return parts.join(QStringLiteral("; "));
}

QString unsureSentence(const PlannedDose& dose, const QString& product)
{
    const QString date = dateText(dose.givenAt);
    if (dose.givenAt.precision() == PartialDate::Precision::Year)
        return ImmunizationSentences::tr(
                   "Dose of %1 (%2): only the year is known, so it is not sure that it counts. "
                   "Look for the day on the card and put it right.")
            .arg(date, product);
    return ImmunizationSentences::tr(
               "Dose of %1 (%2): only the month is known, so it is not sure that it counts. "
               "Look for the day on the card and put it right.")
        .arg(date, product);
}

QString givenSentence(const ImmunizationPlan& plan, const PlannedGroup& group, const PlannedDose& dose,
                      const PeopleReference& reference)
{
    const QString product = productName(reference, dose.product), date = dayOnlyText(dose.givenAt);
    if (dose.uncertain) return unsureSentence(dose, product);
    const QString why = reasonsOf(plan, dose, reference);
    if (dose.status == EvaluationStatus::Valid) {
        const QString valid = ImmunizationSentences::tr("Dose of %1 (%2): valid, dose %3 of %4")
                                  .arg(date, product)
                                  .arg(dose.number)
                                  .arg(groupName(reference.schedule, group.group));
        return why.isEmpty() ? valid + u'.' : valid + QStringLiteral("; ") + why + u'.';
    }
    const QString what = dose.status == EvaluationStatus::Extraneous
                             ? ImmunizationSentences::tr("Dose of %1 (%2) does not count").arg(date, product)
                             : ImmunizationSentences::tr("Dose of %1 (%2) is not valid").arg(date, product);
    return why.isEmpty() ? what + u'.' : what + QStringLiteral(": ") + why + u'.';
}

QString withVaccines(const PlannedGroup& group, const PeopleReference& reference)
{
    QStringList names;
    for (const QString& code : group.products)
        if (const QString name = productName(reference, code); !names.contains(name)) names += name;
    if (names.isEmpty()) return {};
    return u' ' + ImmunizationSentences::tr("Vaccine: %1.").arg(names.join(QStringLiteral(", ")));
}

QString waitsFor(DateRule rule)
{
    switch (rule) {
    case DateRule::MinimumAge: return ImmunizationSentences::tr("not old enough before");
    case DateRule::MinimumInterval:
        return ImmunizationSentences::tr("too soon after the dose before until then");
    case DateRule::ConflictEnd:
        return ImmunizationSentences::tr("too soon after another live vaccine until then");
    default: return {};
    }
}

QString notYetSentence(const ImmunizationPlan& plan, const PlannedGroup& group)
{
    const QString due =
        ImmunizationSentences::tr("Dose %1 is due on %2 (%3)")
            .arg(group.nextTarget)
            .arg(day(group.recommended),
                 ImmunizationSentences::tr("in %n day(s)", nullptr, int(plan.day.daysTo(group.recommended))));
    if (group.earliest.isValid() && group.earliest < group.recommended)
        return due + QStringLiteral(", ") +
               (group.earliest <= plan.day
                    ? ImmunizationSentences::tr("may be given today")
                    : ImmunizationSentences::tr("may be given from %1").arg(day(group.earliest))) +
               u'.';
    const QString why = waitsFor(group.earliestRule);
    return why.isEmpty() ? due + u'.' : due + QStringLiteral(": ") + why + u'.';
}

/// A last day in years is of no use to anyone.
bool endsSoon(const ImmunizationPlan& plan, const PlannedGroup& group)
{
    return group.latest.isValid() && group.latest < plan.day.addYears(1);
}

QString nextSentence(const ImmunizationPlan& plan, const PlannedGroup& group,
                     const PeopleReference& reference)
{
    QString said;
    if (group.state == PlanState::NotYet)
        said = notYetSentence(plan, group);
    else if (group.state == PlanState::Overdue)
        said = ImmunizationSentences::tr("Dose %1 was due on %2 and is overdue: give it today.")
                   .arg(group.nextTarget)
                   .arg(day(group.recommended));
    else
        said = group.pastDue.isValid()
                   ? ImmunizationSentences::tr("Dose %1 is due since %2, overdue from %3.")
                         .arg(group.nextTarget)
                         .arg(day(group.recommended), day(group.pastDue))
                   : ImmunizationSentences::tr("Dose %1 is due since %2.")
                         .arg(group.nextTarget)
                         .arg(day(group.recommended));
    if (endsSoon(plan, group))
        said += u' ' + ImmunizationSentences::tr("Last day: %1.").arg(day(group.latest));
    return said + withVaccines(group, reference);
}

QString closedSentence(const PlannedGroup& group)
{
    switch (group.state) {
    case PlanState::TooOld: return ImmunizationSentences::tr("Too old: no more doses.");
    case PlanState::Contraindicated:
        return group.why.isEmpty() ? ImmunizationSentences::tr("Contraindicated.")
                                   : ImmunizationSentences::tr("Contraindicated: %1").arg(group.why);
    case PlanState::Immune: return ImmunizationSentences::tr("Already immune: no dose is needed.");
    default: return ImmunizationSentences::tr("Not needed for this person.");
    }
}

} // namespace

QString cellSentence(const ImmunizationPlan& plan, const PlannedGroup& group, const ImmunizationCell& cell,
                     int number, const PeopleReference& reference)
{
    switch (cell.what) {
    case ImmunizationCell::What::Given:
        return givenSentence(plan, group, group.doses[size_t(cell.dose)], reference);
    case ImmunizationCell::What::Next: return nextSentence(plan, group, reference);
    case ImmunizationCell::What::Later:
        return ImmunizationSentences::tr("Dose %1: its day is known once dose %2 is given.")
            .arg(number)
            .arg(number - 1);
    case ImmunizationCell::What::Passed:
        return ImmunizationSentences::tr("Dose %1: not given, needed no more.").arg(number);
    case ImmunizationCell::What::Closed: return closedSentence(group);
    case ImmunizationCell::What::Nothing: break;
    }
    return {};
}

QString groupSentence(const PlannedGroup& group, const PeopleReference& reference)
{
    const auto* named = reference.schedule.group(group.group);
    const QString stands = ImmunizationSentences::tr("%1: %2.").arg(
        groupName(reference.schedule, group.group), stateWords(group.state));
    if (!named || named->legalBasis.isEmpty()) return stands;
    return stands + u' ' + ImmunizationSentences::tr("By %1.").arg(named->legalBasis);
}

QStringList planNotes(const ImmunizationPlan& plan, const PersonFile& file)
{
    const PartialDate& birth = file.person.value.birth;
    QStringList notes;
    if (plan.birthVague)
        notes += ImmunizationSentences::tr(
                     "Of the birth date only %1 is known: worked out as if born on %2, so that "
                     "nothing is given too early.")
                     .arg(dateText(birth), day(std::min(birth.latest(), plan.day)));
    const auto outside = std::ranges::count_if(file.doses, [&](const DoseLine& line) {
        return line.counts && !plan.birthUnknown && !stands(plan, line.dose.id);
    });
    if (outside > 0)
        notes += ImmunizationSentences::tr(
            "%n dose(s) of vaccines that this schedule has nothing to do with: see the "
            "list of doses (Alt+D).",
            nullptr, int(outside));
    return notes;
}

} // namespace noi
