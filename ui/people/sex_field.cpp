#include "ui/people/sex_field.h"

#include "ui/people/person_words.h"

#include <QKeyEvent>

namespace noi
{

SexField::SexField(const QString& name, QWidget* parent) : ChoiceField(parent)
{
    setObjectName(name);
    QList<Choice> choices;
    for (const Sex sex : {Sex::Male, Sex::Female, Sex::Undetermined})
        choices += {sex == Sex::Undetermined ? tr("Unclear") : sexInWords(sex), static_cast<int>(sex)};
    setChoices(choices);
}

Sex SexField::sex() const { return static_cast<Sex>(value().toInt()); }

void SexField::setSex(Sex sex)
{
    setValue(sex == Sex::Unknown ? QVariant() : QVariant(static_cast<int>(sex)));
}

void SexField::keyPressEvent(QKeyEvent* event)
{
    switch (event->modifiers() == Qt::NoModifier ? event->key() : 0) {
    case Qt::Key_N:
    case Qt::Key_M: return setSex(Sex::Male);
    case Qt::Key_G:
    case Qt::Key_F: return setSex(Sex::Female);
    default: ChoiceField::keyPressEvent(event);
    }
}

} // namespace noi
