#include "core/store/registers/measurement_register.h"

#include "core/store/registers/same_person_register.h"

namespace noi
{

namespace
{

/// "WHERE … ORDER BY …", of all files of a person.
QString ofPerson()
{
    return QStringLiteral("WHERE r.person IN ") + filesOfPerson() +
           QStringLiteral(" ORDER BY r.measured_at, r.id");
}

} // namespace

Result<QList<Stored<Measurement>>> MeasurementRegister::of(Id person)
{
    return readRecords<Measurement>(m_database, ofPerson(), {person.value});
}

Result<QList<Stored<Measurement>>> MeasurementRegister::counted(Id person)
{
    return readRecords<Measurement>(m_database,
                                    QStringLiteral("JOIN counted_measurement c ON c.id = r.id ") + ofPerson(),
                                    {person.value});
}

} // namespace noi
