#include "ui/growth/measure_form.h"

#include "core/service/judged_measurement.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/date_field.h"
#include "ui/kit/number_field.h"

#include <cmath>

namespace noi
{

namespace
{

std::optional<int> whole(std::optional<double> value, double times)
{
    return value ? std::optional(int(std::lround(*value * times))) : std::nullopt;
}

std::optional<double> parted(std::optional<int> value, double by)
{
    return value ? std::optional(*value / by) : std::nullopt;
}

} // namespace

MeasureForm::MeasureForm(const Clock& clock, QWidget* parent) : Form(parent), m_clock(clock)
{
    m_day = new DateField({}, this);
    m_day->setObjectName(QStringLiteral("measureDay"));
    const auto number = [this](const char* name, NumberField::Rules rules, const QString& unit) {
        auto* field = new NumberField(rules, unit, this);
        field->setObjectName(QString::fromLatin1(name));
        connect(field, &NumberField::numberChanged, this, &MeasureForm::edited);
        return field;
    };
    m_weight = number("measureWeight", {0.3, 200, 2}, QStringLiteral("kg"));
    m_length = number("measureLength", {20, 220, 1}, QStringLiteral("cm"));
    m_head = number("measureHead", {5, 80, 1}, QStringLiteral("cm"));
    m_arm = number("measureArm", {5, 80, 1}, QStringLiteral("cm"));
    m_position = new ChoiceField(this);
    m_position->setObjectName(QStringLiteral("measurePosition"));
    m_position->setChoices({{tr("Lying"), int(Measurement::Position::Lying)},
                            {tr("Standing"), int(Measurement::Position::Standing)}});
    m_oedema = new ChoiceField(this);
    m_oedema->setObjectName(QStringLiteral("measureOedema"));
    m_oedema->setChoices({{tr("No"), false}, {tr("Yes"), true}});
    add(tr("&Day"), m_day, Need::Required);
    add(tr("&Weight"), m_weight);
    addBeside(tr("&Length"), m_length);
    add(tr("&Measured"), m_position);
    add(tr("&Head"), m_head);
    addBeside(tr("&Arm"), m_arm);
    add(tr("&Oedema of both feet"), m_oedema);
    connect(m_day, &DateField::dateChanged, this, [this] {
        choosePosition();
        Q_EMIT edited();
    });
    connect(m_position, &ChoiceField::valueChanged, this, &MeasureForm::edited);
}

void MeasureForm::start(Id person, const PartialDate& birth)
{
    m_person = person;
    m_wrong = {};
    m_birth = birth;
    m_day->setToday(vietnamToday(m_clock));
    m_day->setDate(PartialDate::ofDay(vietnamToday(m_clock)));
    for (NumberField* field : {m_weight, m_length, m_head, m_arm})
        field->setNumber({});
    m_oedema->setValue(false);
    choosePosition();
    clearErrors();
    setDoubt({});
    m_weight->setFocus(Qt::OtherFocusReason); // nearly always today
}

void MeasureForm::correct(Id wrong, const Measurement& measured)
{
    start(measured.person, m_birth);
    m_wrong = wrong;
    m_day->setDate(measured.measuredAt);
    m_weight->setNumber(parted(measured.weight, 1000));
    m_length->setNumber(parted(measured.length, 10));
    m_head->setNumber(parted(measured.head, 10));
    m_arm->setNumber(parted(measured.arm, 10));
    if (measured.position != Measurement::Position::Unknown) m_position->setValue(int(measured.position));
    m_oedema->setValue(measured.oedema);
}

Measurement MeasureForm::measurement() const
{
    Measurement m;
    m.person = m_person;
    m.measuredAt = m_day->date();
    m.weight = whole(m_weight->number(), 1000);
    m.length = whole(m_length->number(), 10);
    m.head = whole(m_head->number(), 10);
    m.arm = whole(m_arm->number(), 10);
    if (m.length) m.position = Measurement::Position(m_position->value().toInt());
    m.oedema = m_oedema->value().toBool();
    m.replaces = m_wrong;
    if (m_wrong) m.replaceReason = tr("Corrected");
    return m;
}

void MeasureForm::setDoubt(const QString& sentence) { setHint(m_oedema, sentence); }

void MeasureForm::choosePosition()
{
    if (m_birth.isNull() || m_day->date().isNull()) return;
    m_position->setValue(int(usualPosition(m_birth, m_day->date())));
}

} // namespace noi
