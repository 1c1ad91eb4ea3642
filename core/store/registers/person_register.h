#pragma once

#include "core/model/identifier.h"
#include "core/model/person.h"
#include "core/model/person_line.h"
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
    /// "WHERE …" over person p, for a register that reads several.
    Result<QList<PersonLine>> linesWhere(const QString& where, const QVariantList& values);
    Result<QList<Id>> bornBetween(QDate from, QDate to, Sex sex, int limit);
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
    /// Whoever has or had this number; today's owners first.
    Result<QList<Id>> owners(const QString& value);
    /// The same for an insurance number, written with 15 characters or with 10 digits: the last ten are the
    /// person's for life, those before them change with the kind of insurance.
    Result<QList<Id>> insured(const QString& number);

private:
    Database& m_database;
};

} // namespace noi
