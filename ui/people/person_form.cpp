#include "ui/people/person_form.h"

#include "core/base/vietnamese.h"
#include "core/service/person_rules.h"
#include "ui/kit/name_field.h"
#include "ui/people/card_fill.h"
#include "ui/people/commune_field.h"
#include "ui/people/identifiers_editor.h"
#include "ui/people/people_source.h"
#include "ui/people/person_form_fields.h"
#include "ui/people/person_pick.h"
#include "ui/people/person_words.h"
#include "ui/people/sex_field.h"

namespace noi
{

PersonForm::PersonForm(Purpose purpose, PeopleSource& source, const PeopleReference& reference,
                       const Clock& clock, QWidget* parent)
    : Form(parent), m_purpose(purpose), m_source(source), m_reference(reference), m_clock(clock)
{
    buildWho();
    buildFamily();
    buildPlace();
    buildRest();
    watch();
    setKind(PersonKind::Anyone);
}

void PersonForm::setKind(PersonKind kind)
{
    m_kind = kind;
    const bool young = kind == PersonKind::Newborn || kind == PersonKind::Child;
    setFieldVisible(m_mother, kind != PersonKind::Adult);
    setFieldVisible(m_father, kind != PersonKind::Adult);
    setFieldVisible(m_job, !young);
    setHint(m_birth, kind == PersonKind::Newborn ? tr("E.g. 2111 815") : QString());
    if (m_identifiers)
        m_identifiers->setUsualKind(kind == PersonKind::Newborn ? Identifier::Kind::BirthCertificate
                                                                : Identifier::Kind::PersonalId);
    if (kind == PersonKind::Newborn && m_birth->isEmpty())
        writeBirth(PartialDate::ofDay(vietnamToday(m_clock)));
}

Person PersonForm::person() const
{
    Person person = m_base;
    person.fullName = withNewbornSpelling(m_name->name());
    person.birth = m_birth->date();
    person.sex = m_sex->sex();
    person.ethnicity = m_ethnicity->picked().value.toString();
    person.mother = m_mother->picked().person;
    person.father = m_father->picked().person;
    person.commune = m_commune->code();
    person.hamlet = cleanName(m_hamlet->text());
    person.addressText = m_address->text().trimmed();
    person.phone = digitsOf(m_phone->text());
    person.job = m_job->text().trimmed();
    person.note = m_note->text().trimmed();
    if (m_died) person.died = m_died->date();
    if (m_household) person.household = m_household->value().toInt() == ofMother ? m_motherHousehold : Id();
    return person;
}

void PersonForm::setPerson(const Person& person, const PersonNames& names)
{
    m_base = person;
    m_householdName = names.household;
    m_name->setText(person.fullName);
    writeBirth(person.birth);
    m_sex->setSex(person.sex);
    m_ethnicity->setPicked(ethnicItem(m_reference, person.ethnicity));
    m_mother->setPicked({person.mother, names.mother, {}, Sex::Unknown, {}, {}, {}, {}});
    m_father->setPicked({person.father, names.father, {}, Sex::Unknown, {}, {}, {}, {}});
    m_commune->setCode(person.commune);
    m_hamlet->setText(person.hamlet);
    m_address->setText(person.addressText);
    m_phone->setText(person.phone);
    m_job->setText(person.job);
    m_note->setText(person.note);
    if (m_died) m_died->setDate(person.died);
    m_motherHousehold = person.household;
    if (m_household) m_household->setValue(person.household ? ofMother : none);
    loadHamlets();
    clearErrors();
}

PersonNames PersonForm::names() const
{
    return {m_mother->picked().fullName, m_father->picked().fullName, m_householdName};
}

std::optional<Household> PersonForm::newHousehold() const
{
    if (!m_household || m_household->value().toInt() != newOne) return {};
    const Person who = person();
    const QString head = m_head->name();
    return Household{{}, head.isEmpty() ? who.fullName : head, who.commune, who.hamlet, who.phone};
}

void PersonForm::setNewHousehold(const Household& household)
{
    m_household->setValue(newOne);
    m_head->setText(household.headName);
}

void PersonForm::setNoHousehold()
{
    m_head->clear();
    m_motherHousehold = {};
    offerHouseholds();
    m_household->setValue(none);
}

PersonPick* PersonForm::focusedPick() const
{
    for (PersonPick* pick : {m_mother, m_father})
        if (pick->hasFocus()) return pick;
    return nullptr;
}

void PersonForm::begin()
{
    QWidget* first = m_name;
    if (m_kind == PersonKind::Newborn && !m_mother->picked().person)
        first = m_mother;
    else if (!m_name->isEmpty())
        first = m_birth;
    first->setFocus(Qt::TabFocusReason);
}

void PersonForm::startWithName(const QString& name)
{
    m_name->setText(capitalisedName(name));
    Q_EMIT edited();
}

void PersonForm::fill(const CardFill& card)
{
    m_name->setText(capitalisedName(card.fullName.toLower()));
    writeBirth(card.birth);
    m_sex->setSex(card.sex);
    m_address->setText(card.address);
    if (!card.address.isEmpty() && !m_hamlet->isModified()) m_hamlet->setText(hamletOfAddress(card.address));
    if (!card.address.isEmpty() && !m_commune->takeFromAddress(card.address))
        setError(m_commune,
                 tr("The address on the card does not say for certain which commune this is today: "
                    "press Down to choose, or type it."));
    for (const Identifier& identifier : card.identifiers)
        m_identifiers->add(identifier);
    loadHamlets();
    Q_EMIT edited();
}

void PersonForm::writeBirth(const PartialDate& birth)
{
    m_birth->setToday(vietnamToday(m_clock));
    m_birth->setDate(birth);
}

void PersonForm::takeParent(PersonPick* field, const PersonLine& parent)
{
    field->setPicked(parent);
    setError(field, {});
    if (field == m_mother)
        motherPicked();
    else
        Q_EMIT edited();
}

void PersonForm::motherPicked()
{
    const PersonLine mother = m_mother->picked();
    const bool named = !m_name->isEmpty() && !isNameOfNewborn(m_name->text());
    if (m_kind == PersonKind::Newborn && !named)
        m_name->setText(mother.person ? nameOfNewborn(mother.fullName) : QString());
    m_motherAsked.drop();
    m_motherHousehold = {};
    offerHouseholds();
    Q_EMIT edited();
    if (!mother.person || m_purpose == Purpose::Change) return;
    m_motherAsked.ask(this, m_source.open(mother.person), [this](const Result<Seen<Person>>& answer) {
        if (answer.ok()) takeOver(answer->value);
    });
}

void PersonForm::takeOver(const Person& mother)
{
    if (!m_commune->isModified() && !mother.commune.isEmpty()) m_commune->setCode(mother.commune);
    if (!m_hamlet->isModified() && !mother.hamlet.isEmpty()) m_hamlet->setText(mother.hamlet);
    if (!m_ethnicity->isModified()) m_ethnicity->setPicked(ethnicItem(m_reference, mother.ethnicity));
    if (!m_phone->isModified()) m_phone->setText(mother.phone);
    m_motherHousehold = mother.household;
    offerHouseholds();
    loadHamlets();
    Q_EMIT edited();
}

void PersonForm::loadHamlets()
{
    const QString commune = m_commune->code();
    m_hamletNames.clear();
    m_hamletsAsked.drop();
    if (commune.isEmpty()) return;
    m_hamletsAsked.ask(this, m_source.hamlets(commune), [this](const Result<QStringList>& names) {
        if (names.ok()) m_hamletNames = *names;
    });
}

} // namespace noi
