#pragma once

#include "core/clinical/immunization/group_evaluation.h"
#include "core/service/actor.h"
#include "core/service/immunization_record.h"

namespace noi
{

struct ServiceContext;

/// What a line of the immunization grid comes to.
enum class PlanState { NotYet, Due, Overdue, Complete, TooOld, Contraindicated, Immune, NotNeeded };

/// A dose given, as one vaccine group judges it.
struct PlannedDose {
    Id dose;
    QString product;
    PartialDate givenAt;
    immunization::EvaluationStatus status = immunization::EvaluationStatus::Valid;
    std::vector<immunization::ReasonFound> reasons; ///< otherDose is a place in the same list of doses, or -1
    Id measuredFrom; ///< the dose that the gravest reason was measured from, if any
    int number = 0;  ///< of the target dose it satisfied, or 0
    bool uncertain =
        false; ///< its date is not known to the day, and another day of it would be judged otherwise
};

/// One vaccine group for one person on one day.
struct PlannedGroup {
    QString group; ///< its name in the schedule (SchedulePack::group() has the words)
    PlanState state = PlanState::NotYet;
    std::vector<PlannedDose> doses; ///< by date
    int nextDose = 0;               ///< how many doses count, and this one; 0: none is forecast
    int nextTarget = 0;             ///< its number in the series: greater than nextDose where one was skipped
    int dosesInSeries = 0;          ///< of the series that was chosen
    QDate earliest, recommended, pastDue, latest;                       ///< invalid where there is none
    immunization::DateRule earliestRule = immunization::DateRule::None; ///< what the earliest date comes from
    QStringList products; ///< product codes in use that the next dose may be given with, preferred ones first
    QString why;          ///< text of the contraindication, as the schedule has it
};

/// Where a person's vaccinations stand.
struct ImmunizationPlan {
    Id person;
    QDate day;
    bool birthUnknown = false;        ///< then there are no groups: nothing can be worked out
    bool birthVague = false;          ///< worked out as if born on the last possible day, today at the latest
    std::vector<PlannedGroup> groups; ///< in the order of the schedule pack's names

    [[nodiscard]] const PlannedGroup* group(const QString& key) const;
    /// The first day on which something is recommended, today at the earliest; invalid: nothing is.
    [[nodiscard]] QDate nextAppointment() const;
};

/// Works out a plan. Pure: the same record, reference and day give the same plan.
[[nodiscard]] ImmunizationPlan planOf(Id id, const ImmunizationRecord& record, const Reference& reference,
                                      QDate day);

/// Plans from the store.
class ImmunizationPlans
{
public:
    explicit ImmunizationPlans(ServiceContext& context) : m_context(context) {}

    /// Today's plan of a person.
    Result<ImmunizationPlan> of(const Actor& actor, Id person);

private:
    ServiceContext& m_context;
};

/// The records of one person that matter to the schedule: who they are by this file, and what was given and
/// happened to them by all of theirs.
[[nodiscard]] Result<ImmunizationRecord> immunizationRecordOf(const ServiceContext& context, Id person);

} // namespace noi
