#pragma once

#include "core/model/dose.h"
#include "core/model/lot_suspension.h"
#include "core/model/reaction.h"
#include "core/store/registers.h"

#include <optional>

namespace noi
{

/// What became of a fact.
struct FactStatus {
    bool voided = false;
    QString voidReason;
    Id replacedBy; ///< by one that itself counts
    [[nodiscard]] bool counts() const { return !voided && !replacedBy; }
};

/// Which facts count: all reading of `voiding`, for every kind of fact.
class FactRegister
{
public:
    explicit FactRegister(Database& database) : m_database(database) {}

    Result<FactStatus> status(const RecordType& type, Id fact);
    /// The voidings that make it not count: none when it counts, several when two PCs voided it.
    Result<QList<Id>> standingVoidings(Id fact);

private:
    Database& m_database;
};

/// All reading of `dose`.
class DoseRegister
{
public:
    explicit DoseRegister(Database& database) : m_database(database) {}

    Result<Dose> find(Id dose) { return readRecord<Dose>(m_database, dose); }
    /// Of all files of this person, by date, voided and replaced ones too.
    Result<QList<Stored<Dose>>> of(Id person);
    /// Those of them that count.
    Result<QList<Stored<Dose>>> counted(Id person);
    /// Those of a session that count, in the order they were given.
    Result<QList<Stored<Dose>>> countedIn(Id session);
    /// Those of a session that count and went to one person, under any of their files.
    Result<QList<Stored<Dose>>> countedIn(Id session, Id person);
    Result<int> countedFrom(Id vial);

private:
    Database& m_database;
};

/// All reading of `reaction`.
class ReactionRegister
{
public:
    explicit ReactionRegister(Database& database) : m_database(database) {}

    /// Of all files of this person, by onset, voided and replaced ones too.
    Result<QList<Stored<Reaction>>> of(Id person);
    /// Those of them that count.
    Result<QList<Stored<Reaction>>> counted(Id person);
    /// Whether a reaction that counts, to a dose of this session, was severe for this person.
    Result<QList<Id>> severeIn(Id session);

private:
    Database& m_database;
};

/// What two spellings of a lot have in common: letters and digits, upper case.
[[nodiscard]] QString lotKey(const QString& lot);

/// All reading of `lot_suspension`.
class LotSuspensionRegister
{
public:
    explicit LotSuspensionRegister(Database& database) : m_database(database) {}

    /// The suspension in force. Lots are compared without regard to case, spaces and dashes.
    Result<std::optional<Stored<LotSuspension>>> inForce(const QString& product, const QString& lot);

private:
    Database& m_database;
};

} // namespace noi
