#pragma once

#include "core/clinical/immunization/patient.h"

#include <vector>

/// What the engine finds out about one person. Status names are the specification's (3.2).
namespace noi::immunization
{

enum class EvaluationStatus { Valid, NotValid, Extraneous, SubStandard };

enum class EvaluationReason {
    LotExpired,        ///< 6.1
    DoseCondition,     ///< 6.1
    Inadvertent,       ///< 6.3
    TooYoung,          ///< 6.4
    GracePeriod,       ///< 6.4, 6.5: valid, though a little early
    TooOld,            ///< 6.4
    TooSoon,           ///< 6.5, 6.6
    VaccineConflict,   ///< 6.7
    LowVolume,         ///< 6.8: valid all the same
    NotUsableVaccine,  ///< 6.8, 6.9: neither preferable nor allowable, by type
    VaccineOutsideAge, ///< 6.8, 6.9: of a usable type, outside the ages for it
    OtherTradeName,    ///< 6.8: of a usable type, of another maker or name
    SeriesComplete,    ///< 4.4: nothing was due any more
};

struct ReasonFound {
    EvaluationReason reason;
    QDate limit;              ///< the day it would have been right from, or (too old) until; may be invalid
    int otherDose = -1;       ///< the earlier dose it was measured from (place in the history), or -1
    QString observation = {}; ///< or the observation it was measured from (its code)

    bool operator==(const ReasonFound&) const = default;
};

/// One dose against one series.
struct Evaluation {
    EvaluationStatus status = EvaluationStatus::Extraneous;
    std::vector<ReasonFound> reasons;
    int targetDose = -1; ///< number in the series of the target dose it was held against; -1: none was left

    [[nodiscard]] bool isInadvertent() const;
    [[nodiscard]] bool has(EvaluationReason reason) const;
    bool operator==(const Evaluation&) const = default;
};

enum class TargetStatus { NotSatisfied, Satisfied, Skipped };

struct TargetDose {
    const SeriesDose* dose = nullptr;
    TargetStatus status = TargetStatus::NotSatisfied;
    int satisfiedBy = -1; ///< place in the antigen's doses
};

enum class SeriesStatus { NotComplete, Complete, Immune, Contraindicated, AgedOut, NotRecommended };

enum class ForecastReason {
    Due,
    SeriesComplete,
    PastHistory, ///< not recommended at this time due to past immunization history
    EvidenceOfImmunity,
    Contraindicated,
    PastSeason,
    TooOld,       ///< has exceeded the maximum age
    CannotFinish, ///< unable to finish the series before the maximum age
};

/// What a forecast date comes from.
enum class DateRule {
    MinimumAge,
    MinimumInterval,
    ConflictEnd,
    SeasonStart,
    InadvertentDose,
    LastDose,
    RecommendedAge,
    RecommendedInterval,
    Earliest,
    None,
};

struct DateFound {
    QDate date;
    DateRule rule = DateRule::None;
    int dose = -1; ///< the dose it is measured from (place in the history), or -1

    bool operator==(const DateFound&) const = default;
};

/// Chapter 7. Dates are invalid where there are none.
struct SeriesForecast {
    SeriesStatus status = SeriesStatus::NotComplete;
    ForecastReason reason = ForecastReason::Due;
    int target = -1;    ///< place in PatientSeries::targets of the dose that is forecast; -1: none
    int doseNumber = 0; ///< FORECASTDN-1
    DateFound earliest;
    QDate unadjustedRecommended;
    DateFound recommended; ///< adjusted
    QDate unadjustedPastDue;
    QDate pastDue; ///< adjusted: from this day on it is overdue
    QDate latest;
    bool priority = false;                      ///< FORECASTPRIORITY-1
    std::vector<const SeriesVaccine*> vaccines; ///< recommended

    [[nodiscard]] bool isDue() const { return status == SeriesStatus::NotComplete; }
};

/// A relevant patient series: an antigen series with the progress of one person.
struct PatientSeries {
    const AntigenSeries* series = nullptr;
    std::vector<TargetDose> targets;
    std::vector<Evaluation> evaluations; ///< of each of the antigen's doses
    SeriesForecast forecast;

    [[nodiscard]] int satisfiedTargets() const; ///< SELECTB-21
    [[nodiscard]] int notSatisfiedTargets() const;
};

/// All about one antigen.
struct AntigenResult {
    const Antigen* antigen = nullptr;
    std::vector<int> doses; ///< places in the history of those that count for the antigen, by date
    std::vector<PatientSeries> series;
    std::vector<int> prioritized; ///< places in series: one for each series group
    std::vector<int> best;        ///< of these, the best patient series
};

} // namespace noi::immunization
