#pragma once

#include "core/service/immunization_plan.h"

#include <optional>
#include <vector>

namespace noi
{

/// What can speak against giving a vaccine to a person on a day, the gravest first.
enum class ObjectionKind {
    Contraindicated,   ///< `text` says why
    LiveConflict,      ///< another live vaccine (`otherDose`) was given too short a time ago
    TooEarly,          ///< younger than the schedule allows
    TooSoon,           ///< the interval from `otherDose` is not over
    OutsideProductAge, ///< the vaccine's own ages: `rightFrom`, or no longer from `rightUntil` on
    TooOld,            ///< no longer given at this age
    AlreadyComplete,   ///< the series is complete
    WrongVaccine,      ///< the dose that is due takes another vaccine
    NotDue,            ///< it would count, but the schedule recommends a later day
    NotInSchedule,     ///< the schedule has this vaccine for nobody of this age and sex
    OnlyIfIndicated,   ///< never objects: it is for those that `text` names, and the records do not say so
};

/// The stable code of a kind, as Dose::overrideOf keeps it: "too-soon".
[[nodiscard]] QString objectionCode(ObjectionKind kind);
/// None for a code of a newer version.
[[nodiscard]] std::optional<ObjectionKind> objectionOfCode(const QString& code);

struct Objection {
    ObjectionKind kind = ObjectionKind::NotDue;
    QStringList groups; ///< keys of the schedule's vaccine groups; none: the vaccine as a whole
    QDate rightFrom;    ///< the first day on which this no longer objects; invalid: there is none
    QDate rightUntil;   ///< the first day on which it was too late; invalid: not a matter of that
    Id otherDose;       ///< the dose it is measured from, if any
    QString otherProduct;
    PartialDate otherGivenAt;
    bool uncertain = false; ///< a date known only to the month or year decides it
    QString text;           ///< as the schedule has it

    bool operator==(const Objection&) const = default;
};

/// What the schedule says to one vaccine for one person on one day.
struct DoseCheck {
    /// The dose as it would count for a vaccine group.
    struct Fit {
        QString group;
        int number = 0; ///< of the dose in the series

        bool operator==(const Fit&) const = default;
    };

    std::vector<Fit> fits;
    std::vector<Objection> objections; ///< gravest first; none: nothing speaks against it
    std::vector<Objection> notes;      ///< worth saying, but nothing to stop for
    bool birthUnknown = false;         ///< nothing could be worked out

    [[nodiscard]] bool objects() const { return !objections.empty(); }
    /// Codes of the objections, each once.
    [[nodiscard]] QStringList codes() const;
};

/// Holds a vaccine against the schedule for one person on one day: the record up to that day with this dose
/// added is evaluated. A combined vaccine that counts for one antigen may be superfluous for another; but too
/// early, too soon, a live conflict, a contraindication and the vaccine's own ages always object. A vaccine
/// that the family pays for is not held to the programme's recommended day. Pure.
[[nodiscard]] DoseCheck checkDose(const ImmunizationRecord& record, const Reference& reference,
                                  const Product& product, QDate day);

/// The plan while the person is here: what was given today is not asked for again, and what was due this
/// morning stays due beside it (the engine puts a live vaccine off for weeks once another was given, though
/// two may be given on one day).
[[nodiscard]] ImmunizationPlan planForVisit(Id person, const ImmunizationRecord& record,
                                            const Reference& reference, QDate day);

} // namespace noi
