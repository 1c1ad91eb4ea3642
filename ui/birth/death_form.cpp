#include "ui/birth/death_form.h"

#include "ui/birth/birth_words.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/date_field.h"
#include "ui/kit/named.h"
#include "ui/pregnancy/form_parts.h"

#include <QLineEdit>

namespace noi
{

DeathForm::DeathForm(const Clock& clock, QWidget* parent) : Form(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("deathForm"));
    using Related = Death::Related;
    m_whom = named(new ChoiceField(this), "deathWhom");
    m_when = named(new DateField({.pastOnly = true, .takesTime = true}, this), "deathWhen");
    m_place = named(new QLineEdit(this), "deathPlace");
    m_cause = named(new QLineEdit(this), "deathCause");
    m_related = named(new ChoiceField(this), "deathRelated");
    m_related->setChoices({{tr("Of pregnancy, birth or illness"), int(Related::Obstetric)},
                           {tr("Accident"), int(Related::Accident)}});
    m_note = named(new QLineEdit(this), "deathNote");
    add(tr("Who died"), m_whom, Need::Required);
    add(tr("When"), m_when, Need::Required);
    add(tr("Where"), m_place);
    add(tr("Of what"), m_cause);
    add(tr("Cause"), m_related);
    add(tr("Note"), m_note);
    connect(m_whom, &ChoiceField::valueChanged, this, &DeathForm::chooseWhom);
}

void DeathForm::start(const DeliveryLine& birth, Id person)
{
    m_delivery = birth.delivery.id;
    m_pregnancy = birth.delivery.value.pregnancy;
    m_mother = birth.delivery.value.person;
    QList<ChoiceField::Choice> living;
    if (birth.motherDied.isNull()) living += {tr("Mother"), m_mother.value};
    for (const NewbornLine& child : birth.newborns)
        if (child.newborn.value.child && child.died.isNull())
            living += {childName(child), child.newborn.value.child.value};
    m_whom->setChoices(living);
    m_whom->setValue(person.value);
    m_when->setToday(vietnamToday(m_clock));
    m_when->setDate({});
    for (QLineEdit* edit : {m_place, m_cause, m_note})
        edit->clear();
    m_related->setValue({});
    chooseWhom();
    clearErrors();
    focusFirst();
}

void DeathForm::chooseWhom() { setFieldVisible(m_related, m_whom->value().toLongLong() == m_mother.value); }

Death DeathForm::death() const
{
    Death death;
    death.person = Id{m_whom->value().toLongLong()};
    death.diedAt = m_when->date();
    death.placeText = m_place->text().simplified();
    death.cause = m_cause->text().simplified();
    death.note = m_note->text().trimmed();
    death.delivery = m_delivery;
    if (death.person != m_mother) return death;
    death.pregnancy = m_pregnancy;
    death.related = chosen<Death::Related>(*m_related);
    return death;
}

} // namespace noi
