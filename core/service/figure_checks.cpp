#include "core/service/figure_checks.h"

#include "core/service/service_context.h"

namespace noi
{

Result<void> checkFigures(std::initializer_list<Figure> figures)
{
    for (const Figure& figure : figures)
        if (figure.value && (*figure.value < figure.least || *figure.value > figure.most))
            return badInput(figure.sentence, {QString::number(*figure.value / figure.unit),
                                              QString::number(figure.least / figure.unit),
                                              QString::number(figure.most / figure.unit)});
    return {};
}

Result<void> checkPressure(std::optional<int> systolic, std::optional<int> diastolic)
{
    if (systolic.has_value() != diastolic.has_value())
        return badInput(QT_TRANSLATE_NOOP("Error", "A blood pressure has two figures, as in 120/80."));
    if (systolic && *diastolic >= *systolic)
        return badInput(QT_TRANSLATE_NOOP(
            "Error", "The lower figure of a blood pressure is smaller than the upper one. Check both."));
    return checkFigures(
        {{systolic, QT_TRANSLATE_NOOP("Error", "A blood pressure of %1 cannot be (%2 to %3)."), 50, 280},
         {diastolic, QT_TRANSLATE_NOOP("Error", "A blood pressure of %1 cannot be (%2 to %3)."), 20, 180}});
}

} // namespace noi
