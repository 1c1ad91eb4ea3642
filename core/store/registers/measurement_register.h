#pragma once

#include "core/model/measurement.h"
#include "core/store/registers.h"

namespace noi
{

/// All reading of `measurement`.
class MeasurementRegister
{
public:
    explicit MeasurementRegister(Database& database) : m_database(database) {}

    /// Of all files of this person, by date, voided and replaced ones too.
    Result<QList<Stored<Measurement>>> of(Id person);
    /// Those of them that count.
    Result<QList<Stored<Measurement>>> counted(Id person);

private:
    Database& m_database;
};

} // namespace noi
