#pragma once

#include "core/base/clock.h"
#include "core/service/person_file.h"
#include "ui/kit/form.h"
#include "ui/people/people_reference.h"

class QComboBox;
class QLineEdit;

namespace noi
{

class ChoiceField;
class DateField;
class SymptomsField;

/// A reaction after vaccination as it is reported.
class ReactionReport : public Form
{
    Q_OBJECT

public:
    ReactionReport(const PeopleReference& reference, const Clock& clock, QWidget* parent = nullptr);

    /// An empty form; `dose` is the one it came after, or null for the latest.
    void start(const PersonFile& file, Id dose);
    [[nodiscard]] Reaction reaction() const;

private:
    const PeopleReference& m_reference;
    const Clock& m_clock;
    Id m_person;
    QComboBox* m_dose;
    DateField* m_onset;
    ChoiceField *m_severity, *m_outcome;
    SymptomsField* m_symptoms;
    QLineEdit *m_description, *m_treatment;
};

} // namespace noi
