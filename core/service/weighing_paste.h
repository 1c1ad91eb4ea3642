#pragma once

#include "core/service/weighing_day.h"

namespace noi
{

/// A line pasted from a spreadsheet, and what becomes of it.
struct PastedLine {
    enum class Fate {
        Taken,
        NotMeasured,     ///< names a child and holds no figure: was not there
        NoChild,         ///< nobody on the list has this name or number
        SeveralChildren, ///< more than one has this name
        Twice,           ///< another line is for the same child
        KeptAlready,     ///< the child was measured on that day
        NotFigures,      ///< not a weight and a length of a child, or more columns than these
    };

    int number = 0; ///< among the pasted lines, from 1
    QString who;    ///< name or number as pasted
    Fate fate = Fate::Taken;
    qsizetype child = -1;      ///< place on the list; −1: none
    std::optional<int> weight; ///< g
    std::optional<int> length; ///< mm
};

/// Reads lines "name or number, weight in kg, length in cm" with tabs between, with or without a number
/// before the name, numbers with comma or point. A number is a child's place on the list from 1; names are
/// compared without marks. A first line without any figure is a heading; empty lines are passed over. Writes
/// and guesses nothing.
[[nodiscard]] QList<PastedLine> readPasted(const QString& text, const QList<WeighingLine>& list);

} // namespace noi
