#pragma once

#include "core/service/growth_desk.h"
#include "ui/growth/growth_curves.h"
#include "ui/theme/theme.h"

#include <QString>

namespace noi
{

[[nodiscard]] QString chartName(ChartKind kind);
/// "kg", "cm", "kg/m²".
[[nodiscard]] QString chartUnit(ChartKind kind);
/// A deviation as it is read: "−2,15"; empty for none, "?" behind one that is to be measured again.
[[nodiscard]] QString deviationText(const std::optional<growth::Score>& score);
/// With one decimal.
[[nodiscard]] QString figureText(double value);
/// Grams as kilograms, millimetres as centimetres, with the language's comma; empty for none.
[[nodiscard]] QString kilograms(std::optional<int> grams);
[[nodiscard]] QString centimetres(std::optional<int> millimetres);
/// A whole sentence for one trend, with the dates it lies between.
[[nodiscard]] QString trendSentence(const growth::Trend& trend, const GrowthFile& file);
/// All that is said of a child's growth at the last measurement, the gravest first; nothing where there is
/// none.
[[nodiscard]] QList<std::pair<Meaning, QString>> growthSentences(const GrowthFile& file);
/// Why a measurement that is being typed is doubted; empty when it is not.
[[nodiscard]] QString doubtSentence(const MeasuringDoubts& doubts);
[[nodiscard]] Meaning meaningOf(growth::Gravity gravity);

} // namespace noi
