#pragma once

#include "core/base/clock.h"
#include "core/model/death.h"
#include "core/service/pregnancy_file.h"
#include "ui/kit/form.h"

class QLineEdit;

namespace noi
{

class ChoiceField;
class DateField;

/// A death of the mother or of a child of a birth.
class DeathForm : public Form
{
    Q_OBJECT

public:
    explicit DeathForm(const Clock& clock, QWidget* parent = nullptr);

    /// Those who live, `person` chosen.
    void start(const DeliveryLine& birth, Id person);
    [[nodiscard]] Death death() const;

private:
    void chooseWhom();

    const Clock& m_clock;
    Id m_delivery, m_pregnancy, m_mother;
    ChoiceField *m_whom, *m_related;
    DateField* m_when;
    QLineEdit *m_place, *m_cause, *m_note;
};

} // namespace noi
