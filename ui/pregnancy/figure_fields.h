#pragma once

#include "ui/kit/noted_edit.h"

#include <optional>

namespace noi
{

/// A blood pressure as it is said: "120/80", "120 80", "12080" for who is in a hurry.
class PressureField : public NotedEdit
{
    Q_OBJECT

public:
    struct Pressure {
        int systolic, diastolic;
    };

    explicit PressureField(QWidget* parent = nullptr);
    [[nodiscard]] std::optional<Pressure> pressure() const;
    void setPressure(std::optional<int> systolic, std::optional<int> diastolic);
    void settle() override;
    [[nodiscard]] std::optional<Error> problem() const override;
};

/// PARA in one field: "1001", and with a space or dash between where a figure has two digits.
class ParaField : public NotedEdit
{
    Q_OBJECT

public:
    struct Para {
        int term, preterm, lost, living;
    };

    explicit ParaField(QWidget* parent = nullptr);
    [[nodiscard]] std::optional<Para> para() const;
    void setPara(const std::optional<Para>& para);
    [[nodiscard]] std::optional<Error> problem() const override;
};

/// How far a pregnancy was, in weeks and days: "12+3", "12 3", "12".
class GestationField : public NotedEdit
{
    Q_OBJECT

public:
    explicit GestationField(QWidget* parent = nullptr);
    [[nodiscard]] std::optional<int> days() const;
    void setDays(std::optional<int> days);
    void settle() override;
    [[nodiscard]] std::optional<Error> problem() const override;
};

} // namespace noi
