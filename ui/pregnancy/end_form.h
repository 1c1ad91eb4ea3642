#pragma once

#include "core/base/clock.h"
#include "core/model/pregnancy.h"
#include "ui/kit/form.h"

class QComboBox;
class QLineEdit;

namespace noi
{

class DateField;

/// How a pregnancy ended other than by a birth.
class EndForm : public Form
{
    Q_OBJECT

public:
    explicit EndForm(const Clock& clock, QWidget* parent = nullptr);

    void start(const Pregnancy& pregnancy);
    /// The pregnancy with its ending.
    [[nodiscard]] Pregnancy ended() const;

private:
    const Clock& m_clock;
    Pregnancy m_pregnancy;
    QComboBox* m_ending;
    DateField* m_day;
    QLineEdit *m_place, *m_note;
};

} // namespace noi
