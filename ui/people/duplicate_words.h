#pragma once

#include "core/service/registration.h"

namespace noi
{

/// Why someone may be the one being registered: "same name, same mother, born 2 days apart".
[[nodiscard]] QString reasonsInWords(const QList<LikelyDuplicate::Reason>& reasons);
/// From 100 points on it is almost surely the same person.
[[nodiscard]] inline bool almostSurelySame(const LikelyDuplicate& duplicate)
{
    return duplicate.score >= 100;
}

} // namespace noi
