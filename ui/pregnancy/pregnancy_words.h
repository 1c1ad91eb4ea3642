#pragma once

#include "core/service/pregnancy_file.h"
#include "ui/theme/theme.h"

#include <QString>

namespace noi
{

// Days of pregnancy.
[[nodiscard]] QString gestationWords(int days);  ///< "28 weeks 3 days"
[[nodiscard]] QString gestationFigure(int days); ///< "28+3"
[[nodiscard]] QString periodName(int period);    ///< "third trimester"; empty for 0

/// Which of her words and scans the dates come from: "by the ultrasound of 12/03/2026, 9 days off the last
/// period".
[[nodiscard]] QString datingWords(const Pregnancy& pregnancy, const pregnancy::Dating& dating);
/// "PARA 1001", with a ? for each digit that is not known; empty where none is.
[[nodiscard]] QString paraWords(const Pregnancy& pregnancy);
[[nodiscard]] QString tetanusWords(const pregnancy::TetanusStatus& tetanus, QDate today);
/// How it ended, where and when; for one that goes on that it does.
[[nodiscard]] QString endingWords(const PregnancyLine& line);
[[nodiscard]] QString endingName(Pregnancy::Ending ending);

[[nodiscard]] QString pressureText(const AntenatalVisit& visit); ///< "120/80"
[[nodiscard]] QString plusText(AntenatalVisit::Plus plus);       ///< "−", "+", "++"…
[[nodiscard]] QString presentationName(AntenatalVisit::Presentation presentation);
[[nodiscard]] QString verdictName(AntenatalTest::Verdict verdict);
/// Result with its unit, or that it is waited for.
[[nodiscard]] QString resultText(const AntenatalTest& test, const pregnancy::PregnancyReference& reference);
/// The code itself where the pack does not know it.
[[nodiscard]] QString testName(const QString& code, const pregnancy::PregnancyReference& reference);

[[nodiscard]] QString urgencyName(pregnancy::Urgency urgency);
[[nodiscard]] Meaning meaningOf(pregnancy::Urgency urgency);

/// Why a fact does not count; empty where it does.
[[nodiscard]] QString whyNotCounted(bool counts, const QString& voidReason);

/// The first day of the contact that follows one on `day`, by her plan; invalid where none follows.
[[nodiscard]] QDate nextContactAfter(const PregnancyLine& line,
                                     const pregnancy::PregnancyReference& reference, QDate day);

/// dd/MM/yyyy.
[[nodiscard]] QString dayText(QDate day);

} // namespace noi
