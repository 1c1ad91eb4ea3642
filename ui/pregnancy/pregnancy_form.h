#pragma once

#include "core/base/clock.h"
#include "core/clinical/pregnancy/pregnancy_reference.h"
#include "core/model/pregnancy.h"
#include "ui/kit/form.h"

#include <memory>

class QComboBox;
class QLineEdit;

namespace noi
{

class CodesField;
class DateField;
class GestationField;
class NumberField;
class ParaField;

/// What a pregnancy is dated by and what the woman brings with her. While it is typed, it says how far she is
/// and when the child is expected.
class PregnancyForm : public Form
{
    Q_OBJECT

public:
    using Reference = std::shared_ptr<const pregnancy::PregnancyReference>;

    explicit PregnancyForm(const Clock& clock, QWidget* parent = nullptr);

    /// Empty, with what an earlier pregnancy of hers tells of this one.
    void start(Id person, const Reference& reference, const Pregnancy* before);
    /// What is known of one, to be completed or put right.
    void edit(const Pregnancy& known, const Reference& reference);
    [[nodiscard]] bool editing() const { return m_editing; }
    [[nodiscard]] Pregnancy pregnancy() const;

private:
    void build();
    void show(const Pregnancy& known);
    void offer(const Reference& reference);
    void sayDates();

    const Clock& m_clock;
    Reference m_reference;
    Pregnancy m_known; ///< whose fields the form does not hold
    bool m_editing = false;
    DateField *m_period, *m_scanDay, *m_lastBirth;
    GestationField* m_scanAge;
    NumberField *m_gravida, *m_caesareans, *m_weight, *m_height, *m_fetuses;
    ParaField* m_para;
    CodesField* m_history;
    QComboBox* m_plan;
    QLineEdit* m_note;
};

} // namespace noi
