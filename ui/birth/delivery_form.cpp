#include "ui/birth/delivery_form.h"

#include "ui/birth/codes_box.h"
#include "ui/kit/date_field.h"
#include "ui/kit/named.h"
#include "ui/pregnancy/codes_field.h"
#include "ui/pregnancy/figure_fields.h"
#include "ui/pregnancy/form_parts.h"

#include <QLineEdit>

namespace noi
{

DeliveryForm::DeliveryForm(const Clock& clock, QWidget* parent) : Form(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("deliveryForm"));
    build();
    connect(m_children, &ChoiceField::valueChanged, this, &DeliveryForm::childrenChanged);
}

void DeliveryForm::build()
{
    using After = Delivery::MotherAfter;
    m_when = named(new DateField({.pastOnly = true, .needsDay = true, .takesTime = true}, this), "birthWhen");
    m_children = named(new ChoiceField(this), "birthChildren");
    m_children->setChoices({{tr("One child"), 1}, {tr("Twins"), 2}, {tr("Triplets"), 3}, {tr("Four"), 4}});
    m_gestation = named(new GestationField(this), "birthGestation");
    m_place = new CodesBox(QStringLiteral("birthPlace"), this);
    m_placeText = named(new QLineEdit(this), "birthPlaceText");
    m_mode = new CodesBox(QStringLiteral("birthMode"), this);
    m_attendant = new CodesBox(QStringLiteral("birthAttendant"), this);
    m_attendantName = named(new QLineEdit(this), "birthAttendantName");
    m_complications = new CodesField(QStringLiteral("birthComplications"), tr("None"), this);
    m_blood = named(new NumberField({0, 10000, 0}, QStringLiteral("ml"), this), "birthBlood");
    m_after = named(new ChoiceField(this), "motherAfter");
    m_after->setChoices({{tr("Well"), int(After::Well)},
                         {tr("Referred"), int(After::Referred)},
                         {tr("Died"), int(After::Died)}});
    m_diedAt =
        named(new DateField({.pastOnly = true, .needsDay = true, .takesTime = true}, this), "motherDiedAt");
    m_cause = named(new QLineEdit(this), "motherDiedOf");
    m_referredTo = named(new QLineEdit(this), "birthReferredTo");
    m_elsewhere = named(new NumberField({0, 30, 0}, tr("visits"), this), "birthVisitsElsewhere");
    m_note = named(new QLineEdit(this), "birthNote");
    add(tr("When"), m_when, Need::Required);
    add(tr("Born"), m_children);
    add(tr("Weeks at birth"), m_gestation);
    add(tr("Where (↑ ↓)"), m_place);
    addBeside(tr("Name of the place"), m_placeText);
    add(tr("How (↑ ↓)"), m_mode);
    add(tr("Attended by (↑ ↓)"), m_attendant);
    addBeside(tr("Name"), m_attendantName);
    add(tr("Complications (key, 0: none)"), m_complications);
    add(tr("Blood lost"), m_blood);
    add(tr("The mother after it"), m_after);
    add(tr("Referred to"), m_referredTo);
    add(tr("Died at"), m_diedAt);
    addBeside(tr("Of what"), m_cause);
    add(tr("Antenatal visits elsewhere"), m_elsewhere);
    add(tr("Note"), m_note);
    setHint(m_when, tr("Day and time, as in 2111 1430"));
    connect(m_after, &ChoiceField::valueChanged, this, &DeliveryForm::chooseAfter);
}

void DeliveryForm::start(const PregnancyLine& line, const Reference& reference)
{
    m_reference = reference;
    Delivery delivery;
    delivery.person = line.pregnancy.value.person;
    delivery.pregnancy = line.pregnancy.id;
    delivery.deliveredAt = PartialDate::ofDay(vietnamToday(m_clock));
    m_children->setValue(qBound(1, line.pregnancy.value.fetuses.value_or(1), 4));
    m_editing = false;
    show(delivery, line.dating.has_value());
}

void DeliveryForm::edit(const PregnancyLine& line, const Reference& reference, const Delivery& delivery)
{
    m_reference = reference;
    m_editing = true;
    show(delivery, line.dating.has_value());
}

void DeliveryForm::show(const Delivery& d, bool dated)
{
    m_base = d;
    m_place->setChoices(m_reference->codes.list(QStringLiteral("place")));
    m_mode->setChoices(m_reference->codes.list(QStringLiteral("mode")));
    m_attendant->setChoices(m_reference->codes.list(QStringLiteral("attendant")));
    m_complications->setChoices(m_reference->codes.list(QStringLiteral("complication")));
    m_when->setToday(vietnamToday(m_clock));
    m_when->setDate(d.deliveredAt);
    m_gestation->setDays(d.gestation);
    setFieldVisible(m_gestation, !dated);
    setFieldVisible(m_children, !m_editing); // further ones are added by themselves
    m_place->setCode(d.place);
    m_placeText->setText(d.placeText);
    m_mode->setCode(d.mode);
    m_attendant->setCode(d.attendant);
    m_attendantName->setText(d.attendantName);
    m_complications->setCodes(d.complications, d.complicationsAsked);
    setWhole(*m_blood, d.bloodLoss);
    setChosen(*m_after, d.motherAfter);
    m_diedAt->setToday(vietnamToday(m_clock));
    m_diedAt->setDate({});
    m_cause->clear();
    chooseAfter();
    m_referredTo->setText(d.referredTo);
    setWhole(*m_elsewhere, d.visitsElsewhere);
    m_note->setText(d.note);
    clearErrors();
    focusFirst();
}

void DeliveryForm::chooseAfter()
{
    using After = Delivery::MotherAfter;
    const auto after = chosen<After>(*m_after);
    setFieldVisible(m_referredTo, after == After::Referred);
    // Of a birth that is written already her death is told in her file.
    const bool died = after == After::Died && !m_editing;
    setFieldVisible(m_diedAt, died);
    setFieldVisible(m_cause, died);
    setNeed(m_diedAt, died ? Need::Required : Need::Optional);
}

std::optional<Death> DeliveryForm::mothersDeath() const
{
    if (m_editing || chosen<Delivery::MotherAfter>(*m_after) != Delivery::MotherAfter::Died) return {};
    Death death;
    death.person = m_base.person;
    death.pregnancy = m_base.pregnancy;
    death.diedAt = m_diedAt->date();
    death.cause = m_cause->text().trimmed();
    return death;
}

Delivery DeliveryForm::delivery() const
{
    Delivery d = m_base;
    d.deliveredAt = m_when->date();
    d.gestation = m_gestation->days();
    d.place = m_place->code();
    d.placeText = m_placeText->text().simplified();
    d.mode = m_mode->code();
    d.attendant = m_attendant->code();
    d.attendantName = m_attendantName->text().simplified();
    d.complications = m_complications->codes();
    d.complicationsAsked = m_complications->asked();
    d.bloodLoss = whole(*m_blood);
    d.motherAfter = chosen<Delivery::MotherAfter>(*m_after);
    d.referredTo =
        d.motherAfter == Delivery::MotherAfter::Referred ? m_referredTo->text().simplified() : QString();
    d.visitsElsewhere = whole(*m_elsewhere);
    d.note = m_note->text().trimmed();
    return d;
}

int DeliveryForm::children() const { return qBound(1, m_children->value().toInt(), 4); }

} // namespace noi
