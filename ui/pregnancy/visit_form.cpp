#include "ui/pregnancy/visit_form.h"

#include "ui/kit/date_field.h"
#include "ui/kit/named.h"
#include "ui/pregnancy/codes_field.h"
#include "ui/pregnancy/figure_fields.h"
#include "ui/pregnancy/form_parts.h"
#include "ui/pregnancy/pregnancy_words.h"

namespace noi
{

VisitForm::VisitForm(const Clock& clock, QWidget* parent) : Form(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("visitForm"));
    build();
    joinEdits();
}

void VisitForm::build()
{
    m_day = named(new DateField({.pastOnly = true, .needsDay = true}, this), "visitDay");
    add(tr("Day"), m_day, Need::Required);
    buildExamination();
    buildQuestions();
}

void VisitForm::buildExamination()
{
    const auto number = [this](const char* name, NumberField::Rules rules, const QString& unit) {
        return named(new NumberField(rules, unit, this), name);
    };
    const auto choice = [this](const char* name, const QList<ChoiceField::Choice>& choices) {
        auto* field = named(new ChoiceField(this), name);
        field->setChoices(choices);
        return field;
    };
    using Plus = AntenatalVisit::Plus;
    using Presentation = AntenatalVisit::Presentation;
    QList<ChoiceField::Choice> plus, presentations;
    for (const Plus one : {Plus::Negative, Plus::One, Plus::Two, Plus::Three, Plus::Four})
        plus += {plusText(one), int(one)};
    for (const Presentation one : {Presentation::Head, Presentation::Breech, Presentation::Transverse})
        presentations += {presentationName(one), int(one)};
    // Yes stands second: what is usual is under the first finger.
    const QList<ChoiceField::Choice> noYes{{tr("No"), int(Answer::No)}, {tr("Yes"), int(Answer::Yes)}};
    m_weight = number("visitWeight", {25, 200, 1}, QStringLiteral("kg"));
    m_pressure = named(new PressureField(this), "visitPressure");
    m_pressure->setPlaceholderText(QStringLiteral("120/80"));
    m_fundal = number("visitFundal", {2, 60, 1}, QStringLiteral("cm"));
    m_girth = number("visitGirth", {40, 200, 1}, QStringLiteral("cm"));
    m_heart = number("visitHeart", {0, 260, 0}, tr("a minute"));
    m_presentation = choice("visitPresentation", presentations);
    m_oedema = choice("visitOedema", noYes);
    m_pallor = choice("visitPallor", noYes);
    m_protein = choice("visitProtein", plus);
    m_sugar = choice("visitSugar", plus);
    m_haemoglobin = number("visitHaemoglobin", {20, 220, 0}, QStringLiteral("g/l"));
    m_temperature = number("visitTemperature", {33, 43, 1}, QStringLiteral("°C"));
    add(tr("Weight"), m_weight);
    addBeside(tr("Blood pressure"), m_pressure);
    add(tr("Fundal height"), m_fundal);
    addBeside(tr("Girth"), m_girth);
    add(tr("Fetal heart"), m_heart);
    add(tr("Presentation"), m_presentation);
    add(tr("Oedema"), m_oedema);
    add(tr("Pale"), m_pallor);
    add(tr("Urine protein"), m_protein);
    add(tr("Urine sugar"), m_sugar);
    add(tr("Haemoglobin"), m_haemoglobin);
    addBeside(tr("Temperature"), m_temperature);
}

void VisitForm::buildQuestions()
{
    const auto choice = [this](const char* name, const QList<ChoiceField::Choice>& choices) {
        auto* field = named(new ChoiceField(this), name);
        field->setChoices(choices);
        return field;
    };
    using Pelvis = AntenatalVisit::Pelvis;
    using Prognosis = AntenatalVisit::Prognosis;
    m_danger = new CodesField(QStringLiteral("visitDanger"), tr("None of them"), this);
    m_movement =
        choice("visitMovement", {{tr("Moves"), int(Answer::Yes)}, {tr("Does not move"), int(Answer::No)}});
    m_iron = named(new NumberField({0, 400, 0}, tr("tablets"), this), "visitIron");
    m_pelvis = choice("visitPelvis", {{tr("Normal"), int(Pelvis::Normal)},
                                      {tr("Narrow"), int(Pelvis::Narrow)},
                                      {tr("Deformed"), int(Pelvis::Deformed)}});
    m_prognosis = choice("visitPrognosis",
                         {{tr("Normal"), int(Prognosis::Normal)}, {tr("At risk"), int(Prognosis::AtRisk)}});
    m_next = named(new DateField({}, this), "visitNext");
    m_place = named(new QLineEdit(this), "visitPlace");
    m_place->setPlaceholderText(tr("here"));
    m_examiner = named(new QLineEdit(this), "visitExaminer");
    m_examiner->setPlaceholderText(tr("who is logged in"));
    m_note = named(new QLineEdit(this), "visitNote");
    add(tr("Danger signs (key, 0: none of them)"), m_danger);
    add(tr("The child"), m_movement);
    add(tr("Iron and folic acid handed out"), m_iron);
    addBeside(tr("Next visit"), m_next);
    add(tr("Pelvis"), m_pelvis);
    add(tr("Prognosis for the birth"), m_prognosis);
    add(tr("Where, if elsewhere"), m_place);
    addBeside(tr("Examiner"), m_examiner);
    add(tr("Advice, treatment, note"), m_note);
}

void VisitForm::joinEdits()
{
    const auto edits = findChildren<QLineEdit*>();
    for (QLineEdit* edit : edits)
        if (edit != m_place && edit != m_examiner && edit != m_note)
            connect(edit, &QLineEdit::textChanged, this, &VisitForm::edited);
    const auto choices = findChildren<ChoiceField*>();
    for (ChoiceField* choice : choices)
        connect(choice, &ChoiceField::valueChanged, this, &VisitForm::edited);
    connect(m_danger, &CodesField::edited, this, &VisitForm::edited);
    connect(m_day, &DateField::dateChanged, this, &VisitForm::proposeNext);
}

void VisitForm::start(const PregnancyLine& line, const Reference& reference)
{
    m_reference = reference;
    m_line = line;
    m_base = {};
    m_base.person = line.pregnancy.value.person;
    m_base.pregnancy = line.pregnancy.id;
    AntenatalVisit today = m_base;
    today.visitedAt = PartialDate::ofDay(vietnamToday(m_clock));
    show(today);
    proposeNext();
}

void VisitForm::correct(const PregnancyLine& line, const Reference& reference,
                        const Stored<AntenatalVisit>& wrong)
{
    m_reference = reference;
    m_line = line;
    m_base = wrong.value;
    m_base.replaces = wrong.id;
    m_base.replaceReason = tr("Corrected");
    show(wrong.value);
}

void VisitForm::show(const AntenatalVisit& v)
{
    m_danger->setChoices(m_reference->codes.list(QStringLiteral("danger")));
    const QSignalBlocker quiet(this); // one question for all of it, below
    m_day->setToday(vietnamToday(m_clock));
    m_next->setToday(vietnamToday(m_clock));
    m_next->setDate(v.nextVisit);
    m_day->setDate(v.visitedAt);
    setWhole(*m_weight, v.weight, 1000);
    m_pressure->setPressure(v.systolic, v.diastolic);
    setWhole(*m_fundal, v.fundalHeight, 10);
    setWhole(*m_girth, v.girth, 10);
    setWhole(*m_heart, v.fetalHeart);
    setChosen(*m_presentation, v.presentation);
    setChosen(*m_oedema, v.oedema);
    setChosen(*m_pallor, v.pallor);
    setChosen(*m_protein, v.urineProtein);
    setChosen(*m_sugar, v.urineSugar);
    setWhole(*m_haemoglobin, v.haemoglobin);
    setWhole(*m_temperature, v.temperature, 10);
    m_danger->setCodes(v.dangerSigns, v.dangerAsked);
    setChosen(*m_movement, v.fetalMovement);
    setWhole(*m_iron, v.ironTablets);
    setChosen(*m_pelvis, v.pelvis);
    setChosen(*m_prognosis, v.prognosis);
    m_next->setDate(v.nextVisit);
    m_place->setText(v.placeText);
    m_examiner->setText(v.examiner);
    m_note->setText(v.note);
    clearErrors();
    m_weight->setFocus(Qt::OtherFocusReason); // nearly always today
}

AntenatalVisit VisitForm::visit() const
{
    AntenatalVisit v = m_base;
    v.visitedAt = m_day->date();
    v.weight = whole(*m_weight, 1000);
    const auto pressure = m_pressure->pressure();
    v.systolic = pressure ? std::optional(pressure->systolic) : std::nullopt;
    v.diastolic = pressure ? std::optional(pressure->diastolic) : std::nullopt;
    v.fundalHeight = whole(*m_fundal, 10);
    v.girth = whole(*m_girth, 10);
    v.fetalHeart = whole(*m_heart);
    v.presentation = chosen<AntenatalVisit::Presentation>(*m_presentation);
    v.oedema = chosen<Answer>(*m_oedema);
    v.pallor = chosen<Answer>(*m_pallor);
    v.urineProtein = chosen<AntenatalVisit::Plus>(*m_protein);
    v.urineSugar = chosen<AntenatalVisit::Plus>(*m_sugar);
    v.haemoglobin = whole(*m_haemoglobin);
    v.temperature = whole(*m_temperature, 10);
    v.dangerSigns = m_danger->codes();
    v.dangerAsked = m_danger->asked();
    v.fetalMovement = chosen<Answer>(*m_movement);
    v.ironTablets = whole(*m_iron);
    v.pelvis = chosen<AntenatalVisit::Pelvis>(*m_pelvis);
    v.prognosis = chosen<AntenatalVisit::Prognosis>(*m_prognosis);
    v.nextVisit = m_next->date();
    v.placeText = m_place->text().simplified();
    v.examiner = m_examiner->text().simplified();
    v.note = m_note->text().trimmed();
    return v;
}

void VisitForm::proposeNext()
{
    if (!m_reference || m_base.replaces) return;
    const QDate next = nextContactAfter(m_line, *m_reference, m_day->date().earliest());
    m_next->setDate(next.isValid() ? PartialDate::ofDay(next) : PartialDate());
}

} // namespace noi
