#pragma once

#include "ui/kit/noted_edit.h"

namespace noi
{

/// A number with comma or point ("3,2" = "3.2"), its unit in grey at the right.
class NumberField : public NotedEdit
{
    Q_OBJECT

public:
    /// The range is in the unit shown; decimals: how many figures may stand after the comma.
    struct Rules {
        double least = 0, most = 1e9;
        int decimals = 0;
    };

    explicit NumberField(Rules rules, const QString& unit = {}, QWidget* parent = nullptr);

    /// None when empty or not a number in range (then problem() says why).
    [[nodiscard]] std::optional<double> number() const;
    void setNumber(std::optional<double> number);

    void settle() override;
    [[nodiscard]] std::optional<Error> problem() const override;

Q_SIGNALS:
    void numberChanged();

private:
    [[nodiscard]] QString written(double number) const;
    [[nodiscard]] std::optional<double> typed() const;

    Rules m_rules;
};

} // namespace noi
