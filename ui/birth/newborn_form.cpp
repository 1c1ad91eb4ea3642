#include "ui/birth/newborn_form.h"

#include "ui/kit/date_field.h"
#include "ui/kit/named.h"
#include "ui/kit/number_field.h"
#include "ui/people/sex_field.h"
#include "ui/pregnancy/form_parts.h"

#include <QLineEdit>

namespace noi
{

using Outcome = Newborn::Outcome;

NewbornForm::NewbornForm(const Clock& clock, int place, QWidget* parent)
    : Form(parent), m_clock(clock), m_place(place)
{
    setObjectName(QStringLiteral("newbornForm%1").arg(place));
    build();
    connect(m_outcome, &ChoiceField::valueChanged, this, &NewbornForm::chooseOutcome);
}

void NewbornForm::build()
{
    const auto name = [this](const char* field) {
        return QString::fromLatin1(field) + QString::number(m_place);
    };
    const auto number = [&](const char* field, NumberField::Rules rules, const QString& unit) {
        return named(new NumberField(rules, unit, this), name(field));
    };
    const auto yesNo = [&](const char* field) {
        auto* choice = named(new ChoiceField(this), name(field));
        choice->setChoices({{tr("Yes"), int(Answer::Yes)}, {tr("No"), int(Answer::No)}});
        return choice;
    };
    m_outcome = named(new ChoiceField(this), name("newbornOutcome"));
    m_outcome->setChoices({{tr("Alive"), int(Outcome::LiveBirth)},
                           {tr("Stillborn, fresh"), int(Outcome::StillbirthFresh)},
                           {tr("Stillborn, macerated"), int(Outcome::StillbirthMacerated)}});
    m_sex = new SexField(name("newbornSex"), this);
    m_weight = number("newbornWeight", {300, 7000, 0}, QStringLiteral("g"));
    m_length = number("newbornLength", {20, 65, 1}, QStringLiteral("cm"));
    m_head = number("newbornHead", {15, 50, 1}, QStringLiteral("cm"));
    m_apgar1 = number("newbornApgar1_", {0, 10, 0}, tr("after 1 min"));
    m_apgar5 = number("newbornApgar5_", {0, 10, 0}, tr("after 5 min"));
    m_asphyxia = yesNo("newbornAsphyxia");
    m_breast = yesNo("newbornBreast");
    m_vitaminK = yesNo("newbornVitaminK");
    m_name = named(new QLineEdit(this), name("newbornName"));
    m_name->setPlaceholderText(tr("by the mother's name until it has one"));
    m_when = named(new DateField({.pastOnly = true, .needsDay = true, .takesTime = true}, this),
                   name("newbornWhen"));
    m_anomalies = named(new QLineEdit(this), name("newbornAnomalies"));
    m_note = named(new QLineEdit(this), name("newbornNote"));
    add(tr("Child %1").arg(m_place), m_outcome, Need::Required);
    add(tr("Boy or girl"), m_sex);
    add(tr("Weight"), m_weight);
    add(tr("Length"), m_length);
    addBeside(tr("Head"), m_head);
    add(tr("Apgar"), m_apgar1);
    addBeside(tr("Apgar"), m_apgar5);
    add(tr("Had to be resuscitated"), m_asphyxia);
    add(tr("Breastfed in the first hour"), m_breast);
    add(tr("Vitamin K"), m_vitaminK);
    add(tr("Name"), m_name);
    add(tr("Born at, where another time"), m_when);
    add(tr("Anomalies"), m_anomalies);
    add(tr("Note"), m_note);
}

void NewbornForm::start()
{
    m_editing = false;
    show({}, false);
}

void NewbornForm::edit(const Newborn& newborn)
{
    m_editing = true;
    show(newborn, true);
}

void NewbornForm::show(const Newborn& n, bool editing)
{
    m_base = n;
    m_when->setToday(vietnamToday(m_clock));
    setChosen(*m_outcome, n.outcome);
    m_sex->setSex(n.sex);
    setWhole(*m_weight, n.weight);
    setWhole(*m_length, n.length, 10);
    setWhole(*m_head, n.head, 10);
    setWhole(*m_apgar1, n.apgar1);
    setWhole(*m_apgar5, n.apgar5);
    setChosen(*m_asphyxia, n.asphyxia);
    setChosen(*m_breast, n.breastfedFirstHour);
    setChosen(*m_vitaminK, n.vitaminK);
    m_name->clear();
    m_when->setDate(n.bornAt);
    m_anomalies->setText(n.anomalies);
    m_note->setText(n.note);
    m_outcome->setEnabled(!editing); // a file was opened by it, or not
    chooseOutcome();
    clearErrors();
}

/// What is asked of a child that lives only.
void NewbornForm::chooseOutcome()
{
    const bool lives = chosen<Outcome>(*m_outcome) <= Outcome::LiveBirth;
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_apgar1, m_apgar5, m_asphyxia, m_breast, m_vitaminK})
        setFieldVisible(field, lives);
    setFieldVisible(m_name, lives && !m_editing);
}

NewbornEntry NewbornForm::entry() const
{
    Newborn n = m_base;
    n.outcome = chosen<Outcome>(*m_outcome);
    n.sex = m_sex->sex();
    n.weight = whole(*m_weight);
    n.length = whole(*m_length, 10);
    n.head = whole(*m_head, 10);
    n.bornAt = m_when->date();
    n.anomalies = m_anomalies->text().simplified();
    n.note = m_note->text().trimmed();
    if (!m_editing) n.placeInBirth = m_place;
    if (n.outcome != Outcome::LiveBirth) return {n, {}};
    n.apgar1 = whole(*m_apgar1);
    n.apgar5 = whole(*m_apgar5);
    n.asphyxia = chosen<Answer>(*m_asphyxia);
    n.breastfedFirstHour = chosen<Answer>(*m_breast);
    n.vitaminK = chosen<Answer>(*m_vitaminK);
    return {n, m_name->text().simplified()};
}

} // namespace noi
