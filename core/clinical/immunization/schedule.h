#pragma once

#include "core/clinical/immunization/duration.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// A schedule as the CDSi logic specification 4.6 reads it (its "supporting data"), loaded once and never
/// changed. Names are the specification's. An empty vector or optional is the specification's "n/a".
namespace noi::immunization
{

/// A vaccine type's place in Schedule::vaccineTypes.
using VaccineType = int;
/// A vaccine type that the schedule does not know.
inline constexpr VaccineType unknownVaccine = -1;

/// When a logical component is in force (3.3), both days included; an invalid day is open.
struct InForce {
    QDate effective;
    QDate cessation;

    [[nodiscard]] bool at(QDate anchor) const
    {
        return (!effective.isValid() || anchor >= effective) && (!cessation.isValid() || anchor <= cessation);
    }
};

struct AgeRule {
    std::optional<Duration> absoluteMinimum;
    std::optional<Duration> minimum;
    std::optional<Duration> earliestRecommended;
    std::optional<Duration> latestRecommended;
    std::optional<Duration> maximum;
    InForce inForce;
};

/// From where an interval is measured, and how long it is.
struct IntervalRule {
    bool fromPrevious = false;               ///< from the immediate previous dose administered
    std::optional<int> fromTargetDose;       ///< from the dose that satisfied this target dose number
    std::vector<VaccineType> fromMostRecent; ///< from the last dose of one of these types
    QString fromObservation;                 ///< from the date of this observation (its code)
    std::optional<Duration> absoluteMinimum;
    std::optional<Duration> minimum;
    std::optional<Duration> earliestRecommended;
    std::optional<Duration> latestRecommended;
    bool priority = false;
    InForce inForce;
};

struct SeriesVaccine {
    VaccineType type = unknownVaccine;
    std::optional<Duration> beginAge;
    std::optional<Duration> endAge;
    QString tradeName;
    QString manufacturer; ///< MVX code
    std::optional<double> volumeMl;
    bool forecast = false; ///< the forecast vaccine type flag
};

struct SkipCondition {
    enum class Type { Age, CompletedSeries, Interval, VaccineCount };
    enum class Count { GreaterThan, EqualTo, LessThan };

    Type type = Type::Age;
    std::optional<Duration> beginAge;
    std::optional<Duration> endAge;
    QDate start;
    QDate end;
    std::optional<Duration> interval;
    int doseCount = 0;
    bool validOnly = false; ///< the dose type is "Valid", not "Total"
    Count countLogic = Count::GreaterThan;
    std::vector<VaccineType> vaccineTypes; ///< none: every type of the antigen
    QStringList seriesGroups;
};

struct SkipSet {
    InForce inForce;
    bool allConditions = false; ///< AND; otherwise OR
    std::vector<SkipCondition> conditions;
};

struct ConditionalSkip {
    bool whenEvaluating = true;
    bool whenForecasting = true;
    bool allSets = false; ///< AND; otherwise OR
    std::vector<SkipSet> sets;
};

struct SeriesDose {
    int number = 0; ///< from 1
    std::vector<AgeRule> ages;
    std::vector<IntervalRule> preferableIntervals;
    std::vector<IntervalRule> allowableIntervals;
    std::vector<SeriesVaccine> preferableVaccines;
    std::vector<SeriesVaccine> allowableVaccines;
    std::vector<VaccineType> inadvertentVaccines;
    std::vector<ConditionalSkip> conditionalSkips;
    bool recurring = false;
    QDate seasonStart;
    QDate seasonEnd;
};

struct Indication {
    QString observation; ///< its code
    QString description;
    QString guidance;
    std::optional<Duration> beginAge;
    std::optional<Duration> endAge;
};

enum class SeriesType { Standard, Risk, EvaluationOnly };

/// One way to reach immunity: what the specification calls an antigen series.
struct AntigenSeries {
    QString name;
    QString vaccineGroup;
    QStringList guidance;
    SeriesType type = SeriesType::Standard;
    QStringList requiredGenders; ///< "Female", "Male", "Unknown"; none: any
    bool isDefault = false;
    bool productPath = false;
    QString group; ///< the series group's code
    QString groupName;
    QStringList equivalentGroups; ///< codes of series groups of the same antigen
    QString priority;             ///< "A" before "B"
    int preference = 0;           ///< 1 before 2; 0: none stated
    std::optional<Duration> minimumAgeToStart;
    std::optional<Duration> maximumAgeToStart;
    std::vector<Indication> indications;
    std::vector<SeriesDose> doses;
};

struct Contraindication {
    struct Vaccine {
        VaccineType type = unknownVaccine;
        std::optional<Duration> beginAge;
        std::optional<Duration> endAge;
    };

    QString observation; ///< its code
    QString text;
    QString guidance;
    std::optional<Duration> beginAge;
    std::optional<Duration> endAge;
    std::vector<Vaccine> vaccines; ///< of a vaccine contraindication; an antigen contraindication has none
};

struct BirthDateImmunity {
    QDate bornBefore;
    QString country;        ///< as the schedule writes it; empty: any
    QStringList exclusions; ///< codes of observations
};

struct Antigen {
    QString name;
    QStringList immunityGuidelines; ///< codes of observations that are evidence of immunity
    std::vector<BirthDateImmunity> birthDateImmunity;
    std::vector<Contraindication> contraindications;        ///< of the antigen
    std::vector<Contraindication> vaccineContraindications; ///< of single vaccine types
    std::vector<AntigenSeries> series;
};

/// Which antigens a vaccine type counts for, by the age when it was given.
struct AntigenAssociation {
    int antigen = 0; ///< place in Schedule::antigens, or -1: named in the schedule, without a file of its own
    std::optional<Duration> beginAge;
    std::optional<Duration> endAge;
};

struct VaccineTypeInfo {
    QString code; ///< CVX
    QString description;
    std::vector<AntigenAssociation> antigens;
};

/// That an earlier dose of one type may spoil a later one of another (6.7).
struct VaccineConflict {
    VaccineType conflicting = unknownVaccine; ///< given before ("previous" in the data)
    VaccineType impacted = unknownVaccine;    ///< given after ("current" in the data)
    Duration begin;
    std::optional<Duration> minimumEnd;
    Duration end;
};

struct VaccineGroup {
    QString name;
    bool administerFullGroup = false;
    std::vector<int> antigens; ///< places in Schedule::antigens
};

/// A code of another system that stands for an observation.
struct CodedValue {
    QString system; ///< "SNOMED"
    QString code;
};

struct ObservationInfo {
    QString code;
    QString title;
    std::vector<CodedValue> codedValues;
};

struct Schedule {
    std::vector<VaccineTypeInfo> vaccineTypes;
    QHash<QString, VaccineType> typeOfCode;
    std::vector<Antigen> antigens;
    std::vector<VaccineGroup> vaccineGroups;
    std::vector<std::vector<VaccineConflict>> conflictsOfImpacted; ///< by impacted type
    std::vector<ObservationInfo> observations;

    /// By CVX code, with or without its leading zero.
    [[nodiscard]] VaccineType vaccineType(const QString& code) const
    {
        return typeOfCode.value(normalised(code), unknownVaccine);
    }

    /// CVX codes have at least two digits.
    [[nodiscard]] static QString normalised(const QString& code)
    {
        const QString trimmed = code.trimmed();
        return trimmed.size() == 1 ? u'0' + trimmed : trimmed;
    }
};

using SharedSchedule = std::shared_ptr<const Schedule>;

} // namespace noi::immunization
