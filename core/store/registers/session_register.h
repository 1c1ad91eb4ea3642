#pragma once

#include "core/model/screening.h"
#include "core/model/session.h"
#include "core/model/session_line.h"
#include "core/model/station.h"
#include "core/model/vial.h"
#include "core/model/visit.h"
#include "core/store/registers.h"

namespace noi
{

/// All reading of `session`.
class SessionRegister
{
public:
    explicit SessionRegister(Database& database) : m_database(database) {}

    Result<Session> find(Id session) { return readRecord<Session>(m_database, session); }
    /// Newest first, with the numbers of people and of doses that count.
    Result<QList<SessionLine>> between(QDate from, QDate to);

private:
    Database& m_database;
};

/// All reading of `visit` and of the screenings made in it.
class VisitRegister
{
public:
    explicit VisitRegister(Database& database) : m_database(database) {}

    Result<Visit> find(Id visit) { return readRecord<Visit>(m_database, visit); }
    Result<QList<Stored<Visit>>> in(Id session);
    /// The visit of this person in this session; null when they have not come.
    Result<Id> of(Id session, Id person);
    /// The screenings of a session that count, latest last.
    Result<QList<Stored<Screening>>> screeningsIn(Id session);
    Result<std::optional<Stored<Screening>>> screeningOf(Id visit);

private:
    Database& m_database;
};

/// All reading of `vial`.
class VialRegister
{
public:
    explicit VialRegister(Database& database) : m_database(database) {}

    Result<Vial> find(Id vial) { return readRecord<Vial>(m_database, vial); }
    /// Opened in a session, or used in it though opened in an earlier one; by opening.
    Result<QList<Stored<Vial>>> in(Id session);
    /// In any session: the vial of this serial number.
    Result<QList<Stored<Vial>>> withSerial(const QString& product, const QString& serial);

private:
    Database& m_database;
};

/// All reading of `station`, `site` and `fridge`.
class PlaceRegister
{
public:
    explicit PlaceRegister(Database& database) : m_database(database) {}

    /// The station this PC belongs to: the first recorded. NotFound before the first run is through.
    Result<Stored<Station>> station();
    Result<QList<Stored<Site>>> sites();
    Result<QString> siteName(Id site);
    Result<QList<Stored<Fridge>>> fridges();

private:
    Database& m_database;
};

} // namespace noi
