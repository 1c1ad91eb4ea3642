#include "core/service/immunization_plan.h"

#include "core/clinical/immunization/contraindications.h"

#include <algorithm>

namespace noi
{
namespace
{

using immunization::Assessment;
using immunization::Evaluation;
using immunization::EvaluationStatus;
using immunization::PatientSeries;
using immunization::SeriesStatus;
using immunization::VaccineGroup;
using immunization::VaccineGroupForecast;

/// The assessment of a record, with dose dates taken at their last days, and again at their first if some are
/// vague.
struct Assessed {
    Assessment last;
    std::optional<Assessment> first;

    Assessed(const ImmunizationRecord& record, const Reference& reference, QDate day)
        : last(reference.schedule.schedule, patientOf(record, reference, DateEnd::Last, day), day)
    {
        if (hasVagueDose(record))
            first.emplace(reference.schedule.schedule, patientOf(record, reference, DateEnd::First, day),
                          day);
    }
};

bool isUncertain(const Assessed& assessed, const VaccineGroup& group, int inRecord, EvaluationStatus status)
{
    if (!assessed.first) return false;
    const auto other =
        immunization::evaluationFor(*assessed.first, group, assessed.first->person().placeOf(inRecord));
    return !other || other->status != status;
}

Id measuredFrom(const ImmunizationRecord& record, const Assessment& assessment, const Evaluation& evaluation)
{
    for (const auto& reason : evaluation.reasons)
        if (reason.otherDose >= 0)
            return record.doses[assessment.person().placeInPatient[size_t(reason.otherDose)]].id;
    return {};
}

PlannedDose plannedDose(const ImmunizationRecord& record, const Assessed& assessed, const VaccineGroup& group,
                        int inRecord, const Evaluation& evaluation)
{
    const Stored<Dose>& dose = record.doses[inRecord];
    PlannedDose planned;
    planned.dose = dose.id;
    planned.product = dose.value.product;
    planned.givenAt = dose.value.givenAt;
    planned.status = evaluation.status;
    planned.reasons = evaluation.reasons;
    planned.measuredFrom = measuredFrom(record, assessed.last, evaluation);
    planned.number = evaluation.status == EvaluationStatus::Valid ? evaluation.targetDose : 0;
    planned.uncertain = isUncertain(assessed, group, inRecord, evaluation.status);
    return planned;
}

void addDoses(const ImmunizationRecord& record, const Assessed& assessed, const VaccineGroup& group,
              PlannedGroup& planned)
{
    const auto& order = assessed.last.person().placeInPatient;
    for (size_t place = 0; place < order.size(); ++place)
        if (const auto evaluation = immunization::evaluationFor(assessed.last, group, int(place)))
            planned.doses.push_back(plannedDose(record, assessed, group, order[place], *evaluation));
}

PlanState stateOf(const VaccineGroupForecast& forecast, QDate day)
{
    switch (forecast.status) {
    case SeriesStatus::Complete: return PlanState::Complete;
    case SeriesStatus::Immune: return PlanState::Immune;
    case SeriesStatus::Contraindicated: return PlanState::Contraindicated;
    case SeriesStatus::AgedOut: return PlanState::TooOld;
    case SeriesStatus::NotRecommended: return PlanState::NotNeeded;
    case SeriesStatus::NotComplete: break;
    }
    if (day < forecast.recommended) return PlanState::NotYet;
    return forecast.pastDue.isValid() && day >= forecast.pastDue ? PlanState::Overdue : PlanState::Due;
}

/// Products in use that hold one of the recommended vaccine types; the programme's own first.
QStringList productsFor(const VaccineGroupForecast& forecast, const Reference& reference)
{
    QStringList national;
    QStringList service;
    for (const auto* vaccine : forecast.vaccines) {
        const QString code = reference.schedule.schedule->vaccineTypes[size_t(vaccine->type)].code;
        for (const Product& product : reference.products.all()) {
            QStringList& list = product.programme == Programme::Service ? service : national;
            const bool fits =
                product.inUse && immunization::Schedule::normalised(product.vaccineType) == code;
            if (fits && !list.contains(product.code)) list += product.code;
        }
    }
    return national + service;
}

QString contraindicationText(const Assessed& assessed, const VaccineGroup& group)
{
    for (const int antigen : group.antigens)
        if (const auto* found = immunization::antigenContraindication(
                assessed.last.schedule().antigens[size_t(antigen)], assessed.last.person()))
            return found->text;
    return {};
}

immunization::DateRule earliestRule(const VaccineGroupForecast& forecast)
{
    for (const PatientSeries* series : forecast.contained)
        if (series->forecast.earliest.date == forecast.earliest) return series->forecast.earliest.rule;
    return immunization::DateRule::None;
}

/// Of the series that are merged, the one that is least far.
int nextTarget(const VaccineGroupForecast& forecast)
{
    int least = 0;
    for (const PatientSeries* series : forecast.contained) {
        if (series->forecast.target < 0) continue;
        const int number = series->targets[size_t(series->forecast.target)].dose->number;
        if (least == 0 || number < least) least = number;
    }
    return least;
}

void addForecast(const VaccineGroupForecast& forecast, const Reference& reference, QDate day,
                 PlannedGroup& planned)
{
    planned.state = stateOf(forecast, day);
    planned.dosesInSeries = int(forecast.contained.front()->series->doses.size());
    if (forecast.status != SeriesStatus::NotComplete) return;
    planned.nextDose = forecast.doseNumber;
    planned.nextTarget = nextTarget(forecast);
    planned.earliest = forecast.earliest;
    planned.recommended = forecast.recommended;
    planned.pastDue = forecast.pastDue;
    planned.latest = forecast.latest;
    planned.earliestRule = earliestRule(forecast);
    planned.products = productsFor(forecast, reference);
}

/// Nothing where neither a dose nor a forecast has to do with the group.
std::optional<PlannedGroup> planGroup(const ImmunizationRecord& record, const Assessed& assessed,
                                      const Reference& reference, const VaccineGroup& group, QDate day)
{
    PlannedGroup planned;
    planned.group = group.name;
    planned.state = PlanState::NotNeeded;
    addDoses(record, assessed, group, planned);
    const VaccineGroupForecast* forecast = immunization::forecastFor(assessed.last, group);
    if (forecast) addForecast(*forecast, reference, day, planned);
    if (planned.state == PlanState::Contraindicated) planned.why = contraindicationText(assessed, group);
    if (!forecast && planned.doses.empty()) return std::nullopt;
    return planned;
}

const VaccineGroup* groupNamed(const Reference& reference, const QString& key)
{
    const auto& groups = reference.schedule.schedule->vaccineGroups;
    const auto found = std::ranges::find(groups, key, &VaccineGroup::name);
    return found == groups.end() ? nullptr : &*found;
}

} // namespace

const PlannedGroup* ImmunizationPlan::group(const QString& key) const
{
    const auto found = std::ranges::find(groups, key, &PlannedGroup::group);
    return found == groups.end() ? nullptr : &*found;
}

QDate ImmunizationPlan::nextAppointment() const
{
    QDate first;
    for (const PlannedGroup& one : groups) {
        if (!one.recommended.isValid()) continue;
        const QDate date = std::max(one.recommended, day);
        if (!first.isValid() || date < first) first = date;
    }
    return first;
}

ImmunizationPlan planOf(Id id, const ImmunizationRecord& record, const Reference& reference, QDate day)
{
    ImmunizationPlan plan;
    plan.person = id;
    plan.day = day;
    plan.birthUnknown = record.person.birth.isNull();
    if (plan.birthUnknown) return plan;
    plan.birthVague = record.person.birth.precision() < PartialDate::Precision::Day;
    const Assessed assessed(record, reference, day);
    for (const auto& name : reference.schedule.groups)
        if (const VaccineGroup* group = groupNamed(reference, name.key))
            if (auto planned = planGroup(record, assessed, reference, *group, day))
                plan.groups.push_back(std::move(*planned));
    return plan;
}

} // namespace noi
