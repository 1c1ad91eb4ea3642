#include "ui/people/reaction_report.h"

#include "ui/kit/choice_field.h"
#include "ui/kit/date_field.h"
#include "ui/kit/room.h"
#include "ui/people/dose_words.h"
#include "ui/people/symptoms_field.h"

#include <QComboBox>
#include <QLineEdit>

namespace noi
{

ReactionReport::ReactionReport(const PeopleReference& reference, const Clock& clock, QWidget* parent)
    : Form(parent), m_reference(reference), m_clock(clock)
{
    m_dose = new QComboBox(this);
    letNarrow(m_dose);
    m_dose->setObjectName(QStringLiteral("reactionDose"));
    m_onset = new DateField({true, true, true}, this);
    m_onset->setObjectName(QStringLiteral("reactionOnset"));
    m_severity = new ChoiceField(this);
    m_severity->setObjectName(QStringLiteral("reactionSeverity"));
    QList<ChoiceField::Choice> severities, outcomes;
    for (const auto severity : {Reaction::Severity::Mild, Reaction::Severity::Severe})
        severities += {severityInWords(severity), static_cast<int>(severity)};
    m_severity->setChoices(severities);
    m_symptoms = new SymptomsField(reference, QStringLiteral("reactionSymptoms"), this);
    m_description = new QLineEdit(this);
    m_description->setObjectName(QStringLiteral("reactionDescription"));
    m_treatment = new QLineEdit(this);
    m_treatment->setObjectName(QStringLiteral("reactionTreatment"));
    m_outcome = new ChoiceField(this);
    m_outcome->setObjectName(QStringLiteral("reactionOutcome"));
    for (const auto outcome : {Reaction::Outcome::Recovered, Reaction::Outcome::Recovering,
                               Reaction::Outcome::Sequelae, Reaction::Outcome::Died})
        outcomes += {outcomeInWords(outcome), static_cast<int>(outcome)};
    m_outcome->setChoices(outcomes);

    add(tr("After which dose"), m_dose, Need::Required);
    addBeside(tr("Onset (day and time)"), m_onset, Need::Required);
    addBeside(tr("Severity"), m_severity, Need::Required);
    add(tr("Symptoms"), m_symptoms);
    add(tr("Description"), m_description);
    addBeside(tr("Treatment"), m_treatment);
    add(tr("Outcome"), m_outcome);
}

void ReactionReport::start(const PersonFile& file, Id dose)
{
    m_person = file.person.id;
    m_dose->clear();
    for (auto line = file.doses.crbegin(); line != file.doses.crend(); ++line)
        if (line->counts) m_dose->addItem(doseTitle(line->dose.value, m_reference), line->dose.id.value);
    if (dose) m_dose->setCurrentIndex(m_dose->findData(dose.value));
    m_onset->setToday(vietnamToday(m_clock));
    m_onset->setDate(PartialDate::ofMinute(vietnamNow(m_clock)));
    m_severity->setValue({});
    m_outcome->setValue({});
    m_symptoms->setCodes({});
    m_description->clear();
    m_treatment->clear();
    clearErrors();
    QWidget* first = dose ? static_cast<QWidget*>(m_severity) : m_dose;
    first->setFocus(Qt::TabFocusReason);
}

Reaction ReactionReport::reaction() const
{
    Reaction reaction;
    reaction.person = m_person;
    reaction.dose = Id{m_dose->currentData().toLongLong()};
    reaction.onset = m_onset->date();
    reaction.severity = static_cast<Reaction::Severity>(m_severity->value().toInt());
    reaction.symptoms = m_symptoms->codes();
    reaction.description = m_description->text().simplified();
    reaction.treatment = m_treatment->text().simplified();
    reaction.outcome = static_cast<Reaction::Outcome>(m_outcome->value().toInt());
    return reaction;
}

} // namespace noi
