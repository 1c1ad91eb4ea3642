#pragma once

#include "core/base/clock.h"
#include "core/service/pregnancy_file.h"
#include "ui/kit/form.h"

#include <memory>

class QLineEdit;

namespace noi
{

class ChoiceField;
class CodesField;
class DateField;
class NumberField;
class PressureField;

/// One antenatal visit with every column of register A3, in the order a midwife works: scales, pressure, tape
/// and horn, urine and blood, questions, what she takes home.
class VisitForm : public Form
{
    Q_OBJECT

public:
    using Reference = std::shared_ptr<const pregnancy::PregnancyReference>;

    explicit VisitForm(const Clock& clock, QWidget* parent = nullptr);

    /// Empty, for today.
    void start(const PregnancyLine& line, const Reference& reference);
    /// What a wrong one holds, to be put right.
    void correct(const PregnancyLine& line, const Reference& reference, const Stored<AntenatalVisit>& wrong);
    [[nodiscard]] AntenatalVisit visit() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void buildExamination();
    void buildQuestions();
    void joinEdits();
    void show(const AntenatalVisit& visit);
    void proposeNext();

    const Clock& m_clock;
    Reference m_reference;
    PregnancyLine m_line;
    AntenatalVisit m_base; ///< what the form does not hold
    DateField *m_day, *m_next;
    NumberField *m_weight, *m_fundal, *m_girth, *m_heart, *m_haemoglobin, *m_temperature, *m_iron;
    PressureField* m_pressure;
    ChoiceField *m_presentation, *m_movement, *m_oedema, *m_pallor, *m_protein, *m_sugar, *m_pelvis,
        *m_prognosis;
    CodesField* m_danger;
    QLineEdit *m_place, *m_examiner, *m_note;
};

} // namespace noi
