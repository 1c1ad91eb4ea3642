#pragma once

#include "core/service/person_file.h"
#include "core/service/pregnancy_file.h"
#include "core/service/pregnant_women.h"
#include "ui/print/list_paper.h"
#include "ui/print/referral_slip.h"

namespace noi
{

/// What goes with a woman who is sent: `referral` with the last visit that counts.
[[nodiscard]] ReferralSlip referralSlipOf(const PersonFile& who, const PregnancyLine& line,
                                          const pregnancy::PregnancyReference& reference,
                                          const Referral& referral, const QString& station,
                                          const QDateTime& now);

/// The list of pregnant women as it is seen; `subject` says what it was cut down to.
[[nodiscard]] ListPaper womenPaper(const QList<PregnantWoman>& women, const QString& subject,
                                   const QString& station, const QDateTime& now);

} // namespace noi
