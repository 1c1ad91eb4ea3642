#pragma once

#include "core/service/pregnancy_file.h"

#include <QString>

namespace noi
{

[[nodiscard]] QString outcomeName(Newborn::Outcome outcome);
/// The file's name, or which stillborn child it is.
[[nodiscard]] QString childName(const NewbornLine& child);
/// "2.800 g", with the thousands parted; empty for none.
[[nodiscard]] QString gramsText(std::optional<int> grams);
/// When, where, how and by whom, in one line.
[[nodiscard]] QString birthWords(const Delivery& delivery, const pregnancy::MaternityCodes& codes);
/// The name of a code; the code itself where the list does not know it; empty for none.
[[nodiscard]] QString codeName(const pregnancy::MaternityCodes& codes, const QString& list,
                               const QString& code);
[[nodiscard]] QString feedingName(PostnatalVisit::Feeding feeding);

} // namespace noi
