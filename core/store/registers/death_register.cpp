#include "core/store/registers/death_register.h"

#include "core/store/registers/same_person_register.h"

namespace noi
{

Result<QList<Stored<Death>>> DeathRegister::counted(Id person)
{
    return readRecords<Death>(m_database,
                              QStringLiteral("JOIN counted_death c ON c.id = r.id WHERE r.person IN ") +
                                  filesOfPerson() + QStringLiteral(" ORDER BY r.died_at, r.id"),
                              {person.value});
}

} // namespace noi
