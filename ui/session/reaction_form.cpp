#include "ui/session/reaction_form.h"

#include "ui/kit/choice_field.h"
#include "ui/kit/date_field.h"
#include "ui/kit/form.h"
#include "ui/kit/room.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace noi
{

ReactionForm::ReactionForm(const SessionParts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_form(new Form(this)), m_dose(new QComboBox),
      m_severity(new ChoiceField),
      m_onset(new DateField({.pastOnly = true, .needsDay = true, .takesTime = true})), m_seen(new QLineEdit),
      m_done(new QLineEdit)
{
    setObjectName(QStringLiteral("reactionForm"));
    m_dose->setObjectName(QStringLiteral("reactionDose"));
    m_severity->setObjectName(QStringLiteral("severity"));
    m_onset->setObjectName(QStringLiteral("onset"));
    m_seen->setObjectName(QStringLiteral("symptoms"));
    m_done->setObjectName(QStringLiteral("treatment"));
    m_severity->setChoices({{tr("Mild"), static_cast<int>(Reaction::Severity::Mild)},
                            {tr("Severe"), static_cast<int>(Reaction::Severity::Severe)}});
    m_onset->setToday(parts.today());
    letNarrow(m_dose);
    m_form->add(tr("After the dose"), m_dose);
    m_form->add(tr("How bad"), m_severity, Form::Need::Required);
    m_form->add(tr("Began"), m_onset, Form::Need::Required);
    m_form->add(tr("What was seen"), m_seen, Form::Need::Required);
    m_form->add(tr("What was done"), m_done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_form);
    connect(m_form, &Form::submitted, this, &ReactionForm::submit);
}

void ReactionForm::open(const BoardPerson& person)
{
    m_person = person.line.person;
    m_dose->clear();
    for (const Stored<Dose>& dose : person.dosesToday)
        m_dose->addItem(m_parts.productName(dose.value.product) + u' ' + dose.value.lot, dose.id.value);
    m_form->setFieldVisible(m_dose, person.dosesToday.size() > 1);
    m_severity->setValue({});
    m_onset->setDate(m_parts.thisMinute());
    m_seen->clear();
    m_done->clear();
    m_form->clearErrors();
    show();
    m_severity->setFocus();
}

void ReactionForm::submit()
{
    Reaction reaction;
    reaction.person = m_person;
    reaction.dose = Id{m_dose->currentData().toLongLong()};
    reaction.severity = static_cast<Reaction::Severity>(m_severity->value().toInt());
    reaction.onset = m_onset->date();
    reaction.description = m_seen->text().trimmed();
    reaction.treatment = m_done->text().trimmed();
    reaction.reportedBy = m_parts.userName();
    Q_EMIT finished(reaction);
}

void ReactionForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else
        event->accept(); // keys typed in the form are none of the panel's
}

} // namespace noi
