#pragma once

#include "core/base/clock.h"
#include "core/service/pregnancy_file.h"
#include "ui/kit/form.h"

#include <memory>

class QLineEdit;

namespace noi
{

class ChoiceField;
class CodesBox;
class CodesField;
class DateField;
class NumberField;
class PressureField;

/// Mother or newborn seen after the birth.
class PostnatalForm : public Form
{
    Q_OBJECT

public:
    using Reference = std::shared_ptr<const pregnancy::PregnancyReference>;

    explicit PostnatalForm(const Clock& clock, QWidget* parent = nullptr);

    /// Empty, for today; whoever is `person` stands chosen.
    void start(const DeliveryLine& birth, const Reference& reference, Id person);
    void correct(const DeliveryLine& birth, const Reference& reference, const Stored<PostnatalVisit>& wrong);
    [[nodiscard]] PostnatalVisit visit() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void joinEdits();
    void show(const DeliveryLine& birth, const Reference& reference, const PostnatalVisit& visit);
    void chooseWhom();
    [[nodiscard]] bool ofChild() const;

    const Clock& m_clock;
    Reference m_reference;
    PostnatalVisit m_base; ///< what the form does not hold
    ChoiceField *m_whom, *m_feeding, *m_vitaminA, *m_home;
    DateField* m_day;
    NumberField *m_temperature, *m_pulse, *m_breathing, *m_weight, *m_iron;
    PressureField* m_pressure;
    CodesField* m_danger;
    CodesBox* m_planning;
    QLineEdit *m_examiner, *m_note;
    Id m_mother;
};

} // namespace noi
