#pragma once

#include "core/service/pregnant_women.h"

#include <optional>

namespace noi
{

/// What the list of pregnant women is cut down to, and in which order it stands.
struct WomenFilter {
    enum Which { All, Late, AtRisk, BornInMonth };
    enum Order { ByDue, ByName, ByHamlet, ByNextContact, ByRisk };

    Which which = All;
    Order order = ByDue;
    std::optional<QString> hamlet; ///< empty: hamlet not known
    QString text;                  ///< parts of name or hamlet, without marks
    QDate month;                   ///< any day of it
};

/// `which` is left out of account: what a chip would show.
[[nodiscard]] int countOf(const QList<PregnantWoman>& women, const WomenFilter& filter,
                          WomenFilter::Which which);
[[nodiscard]] QList<PregnantWoman> filtered(const QList<PregnantWoman>& women, const WomenFilter& filter);
/// Where somebody lives who is on the list, by name; unknown ones are not among them.
[[nodiscard]] QStringList hamletsOf(const QList<PregnantWoman>& women);

} // namespace noi
