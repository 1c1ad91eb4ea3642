#pragma once

#include "core/model/delivery.h"
#include "core/model/newborn.h"
#include "core/store/registers.h"

namespace noi
{

/// All reading of `delivery`.
class DeliveryRegister
{
public:
    explicit DeliveryRegister(Database& database) : m_database(database) {}

    /// Of all files of this woman, newest first.
    Result<QList<Stored<Delivery>>> of(Id mother);
    /// Of one pregnancy, in the order they were written: two PCs may each have written the birth.
    Result<QList<Id>> ofPregnancy(Id pregnancy);
    /// Since a day, oldest first.
    Result<QList<Id>> since(QDate day);

private:
    Database& m_database;
};

/// All reading of `newborn`.
class NewbornRegister
{
public:
    explicit NewbornRegister(Database& database) : m_database(database) {}

    /// The children of one birth, in their order.
    Result<QList<Stored<Newborn>>> of(Id delivery);
    /// How a person was born, by all files of theirs; none where it is not known here.
    Result<QList<Stored<Newborn>>> ofChild(Id child);

private:
    Database& m_database;
};

} // namespace noi
