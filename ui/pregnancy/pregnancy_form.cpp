#include "ui/pregnancy/pregnancy_form.h"

#include "core/service/pregnancy_rules.h"
#include "ui/kit/date_field.h"
#include "ui/kit/date_words.h"
#include "ui/kit/named.h"
#include "ui/kit/room.h"
#include "ui/kit/screen_language.h"
#include "ui/pregnancy/codes_field.h"
#include "ui/pregnancy/figure_fields.h"
#include "ui/pregnancy/form_parts.h"
#include "ui/pregnancy/pregnancy_words.h"

#include <QComboBox>

namespace noi
{

PregnancyForm::PregnancyForm(const Clock& clock, QWidget* parent) : Form(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("pregnancyForm"));
    build();
    for (QLineEdit* typed : {static_cast<QLineEdit*>(m_period), static_cast<QLineEdit*>(m_scanDay),
                             static_cast<QLineEdit*>(m_scanAge)})
        connect(typed, &QLineEdit::textChanged, this, &PregnancyForm::sayDates);
}

void PregnancyForm::build()
{
    const auto number = [this](const char* name, NumberField::Rules rules, const QString& unit = {}) {
        return named(new NumberField(rules, unit, this), name);
    };
    m_period = named(new DateField({.pastOnly = true}, this), "lastPeriod");
    m_scanDay = named(new DateField({.pastOnly = true, .needsDay = true}, this), "scanDay");
    m_scanAge = named(new GestationField(this), "scanAge");
    m_scanAge->setPlaceholderText(tr("12+3"));
    m_gravida = number("gravida", {1, 25, 0});
    m_para = named(new ParaField(this), "para");
    m_para->setPlaceholderText(tr("term, preterm, lost, living: 1001"));
    m_lastBirth = named(new DateField({.pastOnly = true}, this), "lastBirth");
    m_caesareans = number("caesareans", {0, 10, 0});
    m_history = new CodesField(QStringLiteral("history"), tr("None of them"), this);
    m_weight = number("weightBefore", {25, 200, 1}, QStringLiteral("kg"));
    m_height = number("height", {100, 210, 1}, QStringLiteral("cm"));
    m_fetuses = number("fetuses", {1, 6, 0});
    m_plan = named(new QComboBox(this), "contactPlan");
    letNarrow(m_plan);
    m_note = named(new QLineEdit(this), "pregnancyNote");
    add(tr("First day of the last period"), m_period);
    add(tr("First ultrasound, its day"), m_scanDay);
    addBeside(tr("it found (weeks + days)"), m_scanAge);
    add(tr("Which pregnancy"), m_gravida);
    addBeside(tr("PARA"), m_para);
    add(tr("Birth before this one"), m_lastBirth);
    addBeside(tr("Caesareans before"), m_caesareans);
    add(tr("Earlier births and illnesses (digit, 0: none)"), m_history);
    add(tr("Weight before"), m_weight);
    addBeside(tr("Height"), m_height);
    addBeside(tr("Unborn children"), m_fetuses);
    add(tr("Contacts by"), m_plan);
    addBeside(tr("Note"), m_note);
}

void PregnancyForm::start(Id person, const Reference& reference, const Pregnancy* before)
{
    m_editing = false;
    m_known = {};
    m_known.person = person;
    if (before) {
        m_known.height = before->height;
        m_known.history = before->history;
        if (before->gravida) m_known.gravida = *before->gravida + 1;
    }
    offer(reference);
    show(m_known);
}

void PregnancyForm::edit(const Pregnancy& known, const Reference& reference)
{
    m_editing = true;
    m_known = known;
    offer(reference);
    show(m_known);
}

void PregnancyForm::offer(const Reference& reference)
{
    m_reference = reference;
    m_history->setChoices(reference->codes.list(QStringLiteral("history")));
    if (m_plan->count() > 0) return;
    for (const pregnancy::ContactPlan& plan : reference->contacts.all())
        m_plan->addItem(inScreenLanguage(plan.name()), plan.code());
}

void PregnancyForm::show(const Pregnancy& known)
{
    for (DateField* date : {m_period, m_scanDay, m_lastBirth})
        date->setToday(vietnamToday(m_clock));
    m_period->setDate(known.lastPeriod);
    m_scanDay->setDate(known.scanDay);
    m_scanAge->setDays(known.scanGestation);
    setWhole(*m_gravida, known.gravida);
    const bool para = known.term && known.preterm && known.lost && known.living;
    m_para->setPara(
        para ? std::optional(ParaField::Para{*known.term, *known.preterm, *known.lost, *known.living})
             : std::nullopt);
    m_lastBirth->setDate(known.lastBirth);
    setWhole(*m_caesareans, known.caesareans);
    m_history->setCodes(known.history, known.historyAsked);
    setWhole(*m_weight, known.weightBefore, 1000);
    setWhole(*m_height, known.height, 10);
    setWhole(*m_fetuses, known.fetuses);
    m_plan->setCurrentIndex(qMax(0, m_plan->findData(known.contactPlan)));
    m_note->setText(known.note);
    clearErrors();
    sayDates();
    m_period->setFocus(Qt::OtherFocusReason);
}

Pregnancy PregnancyForm::pregnancy() const
{
    Pregnancy p = m_known;
    p.lastPeriod = m_period->date();
    p.scanDay = m_scanDay->date();
    p.scanGestation = m_scanAge->days();
    p.gravida = whole(*m_gravida);
    if (const auto para = m_para->para()) {
        p.term = para->term;
        p.preterm = para->preterm;
        p.lost = para->lost;
        p.living = para->living;
    } else if (m_known.term && m_known.preterm && m_known.lost && m_known.living) {
        p.term = p.preterm = p.lost = p.living = std::nullopt; // it was cleared
    }
    p.lastBirth = m_lastBirth->date();
    p.caesareans = whole(*m_caesareans);
    p.history = m_history->codes();
    p.historyAsked = m_history->asked();
    p.weightBefore = whole(*m_weight, 1000);
    p.height = whole(*m_height, 10);
    p.fetuses = whole(*m_fetuses);
    p.contactPlan = m_plan->currentData().toString();
    p.note = m_note->text().trimmed();
    return p;
}

void PregnancyForm::sayDates()
{
    if (!m_reference) return;
    const Pregnancy typed = pregnancy();
    const auto dating = datingOf(typed, m_reference->dating);
    if (!dating) return setHint(m_period, {});
    const int days = dating->gestationDays(vietnamToday(m_clock));
    setHint(m_period, days < 0 ? QString()
                               : tr("Today %1, expected %2\n%3")
                                     .arg(gestationWords(days), dateWords(PartialDate::ofDay(dating->due)),
                                          datingWords(typed, *dating)));
}

} // namespace noi
