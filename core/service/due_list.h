#pragma once

#include "core/model/person_line.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace noi
{

/// Đến hạn, quá hạn, bỏ mũi. A state holds one kind of person only: who gives up is not listed as overdue
/// too.
enum class DueState { Due, Overdue, Defaulted };
inline constexpr std::array allDueStates{DueState::Due, DueState::Overdue, DueState::Defaulted};

/// Which of those who need a dose are asked for.
struct DueFilter {
    QDate from, to; ///< days of the list, both in it: whatever is due by `to` and not given yet, older too
    std::optional<QString> hamlet; ///< empty text: those whose hamlet is not known
    QString group;                 ///< key of a vaccine group: only doses that count for it; empty: all
    std::optional<DueState> state;
    QString text;           ///< words of a name, mother, hamlet or phone, without marks
    int defaulterDays = 28; ///< more days than this after the last day a dose should have been given: bỏ mũi

    bool operator==(const DueFilter&) const = default;
};

/// A dose that a person needs.
struct DueDose {
    QString product;      ///< code: the one that a person's file recommends too (nextVaccines())
    QStringList products; ///< all that would serve the same groups, in the schedule's order
    QStringList groups;   ///< keys of the vaccine groups it counts for
    int number = 0;       ///< what it is called on the card
    QDate due;            ///< first day on which one of them is recommended
    QDate pastDue;        ///< first day on which one of them is late; invalid: never
    DueState state = DueState::Due;
    int overdueDays = 0; ///< since pastDue, at least 1 when it is late; 0: not late
};

/// A person and all that they need. Gravest state, earliest day and most days late of their doses.
struct DueRow {
    PersonLine person;
    QString phone; ///< the person's, else the mother's
    QList<DueDose> doses;
    DueState state = DueState::Due;
    QDate due;
    int overdueDays = 0;
};

/// A due list: by hamlet, in each by name as a Vietnamese dictionary has them.
struct DueList {
    DueFilter filter;
    QDate today; ///< day the plans were worked out on
    QDate asOf;  ///< day the states are of: today, or `from` where that is later
    QList<DueRow> rows;
    QHash<DueState, int> counts; ///< people by state, whatever state was asked for
    QStringList hamlets;         ///< all there are, asked for or not; without the empty one
    QStringList groups;          ///< keys of all vaccine groups in which somebody needs something by `to`
    int people = 0;              ///< worked out: everybody the list might name
};

} // namespace noi
