#include "ui/pregnancy/end_form.h"

#include "ui/kit/date_field.h"
#include "ui/kit/named.h"
#include "ui/kit/room.h"
#include "ui/pregnancy/pregnancy_words.h"

#include <QComboBox>

namespace noi
{

EndForm::EndForm(const Clock& clock, QWidget* parent) : Form(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("endForm"));
    using Ending = Pregnancy::Ending;
    m_ending = named(new QComboBox(this), "ending");
    letNarrow(m_ending);
    for (const Ending one : {Ending::Miscarriage, Ending::Abortion, Ending::Ectopic, Ending::Molar,
                             Ending::MotherDied, Ending::MovedAway, Ending::NoPregnancy})
        m_ending->addItem(endingName(one), int(one));
    m_day = named(new DateField({.pastOnly = true}, this), "endDay");
    m_place = named(new QLineEdit(this), "endPlace");
    m_note = named(new QLineEdit(this), "endNote");
    add(tr("How it ended (↑ ↓)"), m_ending, Need::Required);
    add(tr("When"), m_day, Need::Required);
    add(tr("Where"), m_place);
    add(tr("Note"), m_note);
    setHint(m_ending, tr("A child born dead after 22 weeks or more is a birth."));
}

void EndForm::start(const Pregnancy& pregnancy)
{
    m_pregnancy = pregnancy;
    m_ending->setCurrentIndex(0);
    m_day->setToday(vietnamToday(m_clock));
    m_day->setDate(PartialDate::ofDay(vietnamToday(m_clock)));
    m_place->clear();
    m_note->clear();
    clearErrors();
    m_ending->setFocus(Qt::OtherFocusReason);
}

Pregnancy EndForm::ended() const
{
    Pregnancy ended = m_pregnancy;
    ended.ending = static_cast<Pregnancy::Ending>(m_ending->currentData().toInt());
    ended.endedAt = m_day->date();
    ended.endingPlace = m_place->text().simplified();
    ended.endingNote = m_note->text().trimmed();
    return ended;
}

} // namespace noi
