#pragma once

#include "core/model/pregnancy.h"
#include "core/store/registers.h"

namespace noi
{

/// All reading of `pregnancy`.
class PregnancyRegister
{
public:
    explicit PregnancyRegister(Database& database) : m_database(database) {}

    /// Of all files of this person, newest first.
    Result<QList<Stored<Pregnancy>>> of(Id person);
    /// Those that go on, of people whose file is here.
    Result<QList<Stored<Pregnancy>>> goingOn();

private:
    Database& m_database;
};

} // namespace noi
