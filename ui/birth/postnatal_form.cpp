#include "ui/birth/postnatal_form.h"

#include "ui/birth/birth_words.h"
#include "ui/birth/codes_box.h"
#include "ui/kit/date_field.h"
#include "ui/kit/named.h"
#include "ui/pregnancy/codes_field.h"
#include "ui/pregnancy/figure_fields.h"
#include "ui/pregnancy/form_parts.h"

#include <QLineEdit>

namespace noi
{

PostnatalForm::PostnatalForm(const Clock& clock, QWidget* parent) : Form(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("postnatalForm"));
    build();
    joinEdits();
}

void PostnatalForm::build()
{
    using Feeding = PostnatalVisit::Feeding;
    const auto number = [this](const char* name, NumberField::Rules rules, const QString& unit) {
        return named(new NumberField(rules, unit, this), name);
    };
    m_whom = named(new ChoiceField(this), "postnatalWhom");
    m_day = named(new DateField({.pastOnly = true, .needsDay = true}, this), "postnatalDay");
    m_temperature = number("postnatalTemperature", {30, 43, 1}, QStringLiteral("°C"));
    m_pressure = named(new PressureField(this), "postnatalPressure");
    m_pulse = number("postnatalPulse", {20, 250, 0}, tr("a minute"));
    m_breathing = number("postnatalBreathing", {5, 150, 0}, tr("breaths a minute"));
    m_weight = number("postnatalWeight", {0.3, 200, 2}, QStringLiteral("kg"));
    m_feeding = named(new ChoiceField(this), "postnatalFeeding");
    m_feeding->setChoices({{tr("Breast only"), int(Feeding::BreastOnly)},
                           {tr("Mixed"), int(Feeding::Mixed)},
                           {tr("No breast milk"), int(Feeding::None)}});
    m_danger = new CodesField(QStringLiteral("postnatalDanger"), tr("None of them"), this);
    m_iron = number("postnatalIron", {0, 400, 0}, tr("tablets"));
    m_vitaminA = named(new ChoiceField(this), "postnatalVitaminA");
    m_vitaminA->setChoices({{tr("Given"), true}, {tr("Not given"), false}});
    m_planning = new CodesBox(QStringLiteral("postnatalPlanning"), this);
    m_home = named(new ChoiceField(this), "postnatalHome");
    m_home->setChoices({{tr("At the station"), false}, {tr("At home"), true}});
    m_examiner = named(new QLineEdit(this), "postnatalExaminer");
    m_examiner->setPlaceholderText(tr("who is logged in"));
    m_note = named(new QLineEdit(this), "postnatalNote");
    add(tr("Who is seen"), m_whom, Need::Required);
    add(tr("Day"), m_day, Need::Required);
    addBeside(tr("Temperature"), m_temperature);
    add(tr("Blood pressure"), m_pressure);
    addBeside(tr("Pulse"), m_pulse);
    add(tr("Breathing"), m_breathing);
    addBeside(tr("Weight"), m_weight);
    add(tr("Danger signs (key, 0: none of them)"), m_danger);
    add(tr("Feeding"), m_feeding);
    add(tr("Iron and folic acid handed out"), m_iron);
    add(tr("Vitamin A"), m_vitaminA);
    add(tr("Family planning (↑ ↓)"), m_planning);
    add(tr("Where"), m_home);
    add(tr("Examiner"), m_examiner);
    add(tr("Advice, treatment, note"), m_note);
    connect(m_whom, &ChoiceField::valueChanged, this, &PostnatalForm::chooseWhom);
}

void PostnatalForm::joinEdits()
{
    const auto edits = findChildren<QLineEdit*>();
    for (QLineEdit* edit : edits)
        if (edit != m_examiner && edit != m_note)
            connect(edit, &QLineEdit::textChanged, this, &PostnatalForm::edited);
    for (ChoiceField* choice : {m_whom, m_feeding})
        connect(choice, &ChoiceField::valueChanged, this, &PostnatalForm::edited);
    connect(m_danger, &CodesField::edited, this, &PostnatalForm::edited);
}

void PostnatalForm::start(const DeliveryLine& birth, const Reference& reference, Id person)
{
    PostnatalVisit visit;
    visit.person = person;
    visit.delivery = birth.delivery.id;
    visit.visitedAt = PartialDate::ofDay(vietnamToday(m_clock));
    show(birth, reference, visit);
    m_whom->setEnabled(true);
    m_whom->setFocus(Qt::OtherFocusReason);
}

void PostnatalForm::correct(const DeliveryLine& birth, const Reference& reference,
                            const Stored<PostnatalVisit>& wrong)
{
    show(birth, reference, wrong.value);
    m_base.replaces = wrong.id;
    m_base.replaceReason = tr("Corrected");
    m_whom->setEnabled(false);
    m_day->setFocus(Qt::OtherFocusReason);
}

void PostnatalForm::show(const DeliveryLine& birth, const Reference& reference, const PostnatalVisit& v)
{
    m_reference = reference;
    m_base = v;
    m_mother = birth.delivery.value.person;
    QList<ChoiceField::Choice> whom{{tr("Mother"), m_mother.value}};
    for (const NewbornLine& child : birth.newborns)
        if (child.newborn.value.child)
            whom += {birth.newborns.size() == 1 ? tr("Child") : childName(child),
                     child.newborn.value.child.value};
    m_whom->setChoices(whom);
    m_whom->setValue(v.person.value);
    m_planning->setChoices(reference->codes.list(QStringLiteral("family-planning")));
    chooseWhom();
    m_day->setToday(vietnamToday(m_clock));
    m_day->setDate(v.visitedAt);
    setWhole(*m_temperature, v.temperature, 10);
    m_pressure->setPressure(v.systolic, v.diastolic);
    setWhole(*m_pulse, v.pulse);
    setWhole(*m_breathing, v.breathing);
    setWhole(*m_weight, v.weight, 1000);
    setChosen(*m_feeding, v.feeding);
    m_danger->setCodes(v.dangerSigns, v.dangerAsked);
    setWhole(*m_iron, v.ironTablets);
    m_vitaminA->setValue(v.vitaminA ? QVariant(true) : QVariant());
    m_planning->setCode(v.familyPlanning);
    m_home->setValue(v.atHome);
    m_examiner->setText(v.examiner);
    m_note->setText(v.note);
    clearErrors();
}

bool PostnatalForm::ofChild() const { return m_whom->value().toLongLong() != m_mother.value; }

void PostnatalForm::chooseWhom()
{
    const bool child = ofChild();
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_pressure, m_pulse, m_iron, m_vitaminA, m_planning})
        setFieldVisible(field, !child);
    setFieldVisible(m_breathing, child);
    const auto list = child ? QStringLiteral("postnatal-child") : QStringLiteral("postnatal-mother");
    if (m_reference) m_danger->setChoices(m_reference->codes.list(list));
    m_danger->setCodes({}, false);
}

PostnatalVisit PostnatalForm::visit() const
{
    PostnatalVisit v = m_base;
    v.person = Id{m_whom->value().toLongLong()};
    v.ofWhom = ofChild() ? PostnatalVisit::OfWhom::Child : PostnatalVisit::OfWhom::Mother;
    v.visitedAt = m_day->date();
    v.temperature = whole(*m_temperature, 10);
    v.weight = whole(*m_weight, 1000);
    v.feeding = chosen<PostnatalVisit::Feeding>(*m_feeding);
    v.dangerSigns = m_danger->codes();
    v.dangerAsked = m_danger->asked();
    v.atHome = m_home->value().toBool();
    v.examiner = m_examiner->text().simplified();
    v.note = m_note->text().trimmed();
    if (ofChild()) {
        v.breathing = whole(*m_breathing);
        return v;
    }
    const auto pressure = m_pressure->pressure();
    v.systolic = pressure ? std::optional(pressure->systolic) : std::nullopt;
    v.diastolic = pressure ? std::optional(pressure->diastolic) : std::nullopt;
    v.pulse = whole(*m_pulse);
    v.ironTablets = whole(*m_iron);
    v.vitaminA = m_vitaminA->value().toBool();
    v.familyPlanning = m_planning->code();
    return v;
}

} // namespace noi
