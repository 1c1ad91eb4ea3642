#include "core/store/registers/pregnancy_register.h"

#include "core/store/registers/same_person_register.h"

namespace noi
{

Result<QList<Stored<Pregnancy>>> PregnancyRegister::of(Id person)
{
    return readRecords<Pregnancy>(
        m_database,
        QStringLiteral("WHERE r.person IN ") + filesOfPerson() +
            QStringLiteral(" ORDER BY coalesce(r.last_period, r.registered_at) DESC, r.id DESC"),
        {person.value});
}

Result<QList<Stored<Pregnancy>>> PregnancyRegister::goingOn()
{
    return readRecords<Pregnancy>(
        m_database, QStringLiteral("JOIN person p ON p.id = r.person WHERE r.ending IS NULL AND p.died IS "
                                   "NULL ORDER BY r.last_period, r.id"));
}

} // namespace noi
