#pragma once

#include "core/clinical/immunization/schedule.h"

namespace noi::immunization
{

enum class Gender { Female, Male, Unknown };

/// A vaccine dose administered. Dates are known to the day: who has less decides first what to assume.
struct VaccineDose {
    QDate given;
    VaccineType type = unknownVaccine;
    QString manufacturer; ///< MVX code; empty: not known
    QString tradeName;    ///< empty: not known
    std::optional<double> volumeMl;
    QDate lotExpiry;        ///< last good day; invalid: not known
    bool condition = false; ///< the dose condition flag: recalled, spoilt, given wrongly
};

struct Observation {
    QString code; ///< of Schedule::observations
    QDate date;   ///< invalid: not known
};

/// What is known of a person. Active observations only.
struct Patient {
    QDate born;
    Gender gender = Gender::Unknown;
    QString countryOfBirth; ///< as the schedule writes it; empty: not known
    std::vector<Observation> observations;
    std::vector<VaccineDose> doses; ///< in any order

    [[nodiscard]] bool has(const QString& observation) const;
    /// The date of the most recent observation with this code; invalid if there is none or it has no date.
    [[nodiscard]] QDate lastDateOf(const QString& observation) const;
};

} // namespace noi::immunization
