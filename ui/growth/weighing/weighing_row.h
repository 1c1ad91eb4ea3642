#pragma once

#include "core/service/weighing_day.h"

namespace noi
{

/// What is typed into a row.
enum class WeighingFigure { Weight, Length, Arm };
constexpr int weighingFigures = 3;

/// What was typed for a child and is not kept yet; nothing where it stands as kept.
struct WeighingDraft {
    std::optional<QString> figures[weighingFigures]; ///< as typed, by WeighingFigure
    std::optional<Measurement::Position> position;
    std::optional<bool> oedema;

    [[nodiscard]] bool isEmpty() const { return *this == WeighingDraft(); }
    bool operator==(const WeighingDraft&) const = default;
};

/// A row of a weighing day: a child, what is kept of them and what is being typed.
struct WeighingRow {
    WeighingLine line;
    WeighingDraft draft;
    bool saving = false;
    QString problem; ///< why it could not be kept; empty: nothing in the way

    [[nodiscard]] bool isKept() const { return line.kept && draft.isEmpty(); }
    /// As it is seen: typed, else as kept.
    [[nodiscard]] QString text(WeighingFigure figure) const;
    /// As typed or kept, else as usual for the age on that day.
    [[nodiscard]] Measurement::Position position(QDate day) const;
    [[nodiscard]] bool oedema() const;
    /// What a text that is the kept one again leaves is no draft.
    void type(WeighingFigure figure, const QString& text);
    void setPosition(Measurement::Position position, QDate day);
    void setOedema(bool oedema);
    /// What is to be written: a new measurement, or one that corrects the kept one. BadInput for what is no
    /// number.
    [[nodiscard]] Result<Measurement> measurement(QDate day, const QString& measuredBy,
                                                  const QString& whyCorrected) const;
};

} // namespace noi
