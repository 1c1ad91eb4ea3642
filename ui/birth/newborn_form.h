#pragma once

#include "core/base/clock.h"
#include "core/service/delivery_desk.h"
#include "ui/kit/form.h"

class QLineEdit;

namespace noi
{

class ChoiceField;
class DateField;
class NumberField;
class SexField;

/// One child as it was born, with the columns of register A4 about it. Only whether it lives is needed.
class NewbornForm : public Form
{
    Q_OBJECT

public:
    /// `place`: which child of the birth, from 1.
    NewbornForm(const Clock& clock, int place, QWidget* parent = nullptr);

    void start();
    void edit(const Newborn& newborn);
    [[nodiscard]] NewbornEntry entry() const;

private:
    void build();
    void show(const Newborn& newborn, bool editing);
    void chooseOutcome();

    const Clock& m_clock;
    int m_place;
    Newborn m_base; ///< what the form does not hold
    bool m_editing = false;
    ChoiceField *m_outcome, *m_asphyxia, *m_breast, *m_vitaminK;
    SexField* m_sex;
    DateField* m_when;
    NumberField *m_weight, *m_length, *m_head, *m_apgar1, *m_apgar5;
    QLineEdit *m_name, *m_anomalies, *m_note;
};

} // namespace noi
