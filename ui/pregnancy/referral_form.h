#pragma once

#include "core/base/clock.h"
#include "core/service/pregnancy_file.h"
#include "ui/kit/form.h"

class QLineEdit;
class QPlainTextEdit;

namespace noi
{

class ChoiceField;
class DateField;

/// A woman is sent to another facility: where, why, what she was given. The rules' findings stand in it
/// already.
class ReferralForm : public Form
{
    Q_OBJECT

public:
    explicit ReferralForm(const Clock& clock, QWidget* parent = nullptr);

    /// `findings`: of the rules, the gravest first.
    void start(const PregnancyLine& line, const QList<pregnancy::Finding>& findings);
    [[nodiscard]] Referral referral() const;

private:
    const Clock& m_clock;
    Referral m_base; ///< what the form does not hold
    DateField* m_when;
    QLineEdit *m_facility, *m_by;
    QPlainTextEdit *m_reason, *m_given;
    ChoiceField* m_emergency;
};

} // namespace noi
