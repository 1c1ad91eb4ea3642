#include "core/service/death_writing.h"

namespace noi
{

Result<void> checkDeath(const Death& death, const Person& person, QDate today)
{
    if (death.diedAt.isNull() || death.diedAt.earliest() > today)
        return badInput(
            QT_TRANSLATE_NOOP("Error", "Write when the person died: a day, month or year up to today."));
    if (!person.birth.isNull() && death.diedAt.latest() < person.birth.earliest())
        return badInput(
            QT_TRANSLATE_NOOP("Error", "A death on %1 would be before the birth. Check both dates."),
            {dateText(death.diedAt)});
    return {};
}

Id addDeath(Work& work, const Seen<Person>& person, const Death& death)
{
    const Id fact = work.add(death, person.id);
    Person after = person.value;
    after.died = death.diedAt;
    work.change(person, after, person.id);
    return fact;
}

} // namespace noi
