#pragma once

#include "core/model/identifier.h"
#include "core/model/person.h"
#include "core/service/person_line.h"
#include "core/store/registers.h"

namespace noi
{

/// All reading of `person`.
class PersonRegister
{
public:
    explicit PersonRegister(Database& database) : m_database(database) {}

    Result<Person> find(Id person) { return readRecord<Person>(m_database, person); }
    /// In the order of `people`; ids without a person are left out.
    Result<QList<PersonLine>> lines(const QList<Id>& people);
    Result<QList<PersonLine>> childrenOf(Id parent);
    Result<QList<Id>> bornBetween(QDate from, QDate to, Sex sex, int limit);
    Result<QList<Id>> withPhone(const QString& phone, int limit);
    Result<QStringList> hamlets(const QString& commune);

private:
    Database& m_database;
};

/// All reading of `identifier`.
class IdentifierRegister
{
public:
    explicit IdentifierRegister(Database& database) : m_database(database) {}

    Result<QList<Stored<Identifier>>> of(Id person);
    /// Whoever has or had this number.
    Result<QList<Id>> owners(const QString& value);

private:
    Database& m_database;
};

} // namespace noi
