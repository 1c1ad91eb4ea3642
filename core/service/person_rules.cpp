#include "core/service/person_rules.h"

#include "core/base/vietnamese.h"
#include "core/service/service_context.h"

namespace noi
{

Result<void> checkPerson(const Person& person, QDate today)
{
    if (person.fullName.isEmpty())
        return badInput(QT_TRANSLATE_NOOP(
            "Error", "Write the full name, or “Con bà …” with the mother's name while a newborn has none."));
    if (!person.birth.isNull() && person.birth.earliest() > today)
        return badInput(
            QT_TRANSLATE_NOOP("Error", "The date of birth %1 is still to come. Check day, month and year."),
            {dateText(person.birth)});
    if (!person.died.isNull() &&
        (person.died.earliest() > today || person.died.latest() < person.birth.earliest()))
        return badInput(
            QT_TRANSLATE_NOOP("Error", "The date of death %1 does not fit. Check day, month and year."),
            {dateText(person.died)});
    return {};
}

QString nameOfNewborn(const QString& motherName, int place)
{
    const QString name = QStringLiteral("Con bà ") + motherName;
    return place > 0 ? name + QStringLiteral(" (%1)").arg(place) : name;
}

bool isNameOfNewborn(const QString& name) { return searchKey(name).startsWith(QStringLiteral("con ba ")); }

Person tidiedPerson(Person person)
{
    person.fullName = cleanName(person.fullName);
    person.hamlet = cleanName(person.hamlet);
    person.phone = person.phone.simplified().remove(u' ');
    return person;
}

} // namespace noi
