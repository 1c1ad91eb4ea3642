#pragma once

#include "core/service/pregnancy_file.h"

namespace noi
{

/// What the rules of antenatal care look at (AntenatalRules::names()), on one day. What is not known is not
/// among them.
///
/// `visit`: whose figures count, on its day; none: those things only that need no examination, for an old
/// blood pressure says nothing of today. Tests, tablets and tetanus doses count as they are known now.
[[nodiscard]] pregnancy::Facts antenatalFacts(const PregnancyLine& line, const PartialDate& birth,
                                              const pregnancy::PregnancyReference& reference, QDate day,
                                              const AntenatalVisit* visit);

} // namespace noi
