#pragma once

#include "core/base/clock.h"
#include "core/model/measurement.h"
#include "ui/kit/form.h"

namespace noi
{

class ChoiceField;
class DateField;
class NumberField;

/// One weighing: day, weight, length and how it was taken, head, arm, oedema. Enter goes on, in the last
/// field it saves.
class MeasureForm : public Form
{
    Q_OBJECT

public:
    explicit MeasureForm(const Clock& clock, QWidget* parent = nullptr);

    /// Empty, for a child born on that day: who is younger than two lies.
    void start(Id person, const PartialDate& birth);
    /// What a wrong one holds, to be put right.
    void correct(Id wrong, const Measurement& measured);
    [[nodiscard]] Measurement measurement() const;
    /// Why the figures are doubted; empty: they are not.
    void setDoubt(const QString& sentence);

Q_SIGNALS:
    void edited();

private:
    void choosePosition();

    const Clock& m_clock;
    Id m_person, m_wrong;
    PartialDate m_birth;
    DateField* m_day;
    NumberField *m_weight, *m_length, *m_head, *m_arm;
    ChoiceField *m_position, *m_oedema;
};

} // namespace noi
