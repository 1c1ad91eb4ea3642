#pragma once

#include "core/model/dose.h"
#include "core/model/identifier.h"
#include "core/model/import_run.h"
#include "core/model/person.h"
#include "core/store/registers.h"

#include <vector>

namespace noi
{

/// As much of everybody as telling whether a row of a list is one of them takes.
struct KnownPerson {
    Id person;
    QString fullName;
    PartialDate birth;
    Sex sex = Sex::Unknown;
    Id mother;
    QString hamlet;
};

struct KnownNumber {
    Id person;
    Identifier::Kind type = Identifier::Kind::Unknown;
    QString value, note;
    bool ended = false;
};

/// All reading for taking in spreadsheets: whole registers in a few statements, and what an import brought.
class ImportRegister
{
public:
    explicit ImportRegister(Database& database) : m_database(database) {}

    /// Everybody whose file stands, by id.
    Result<std::vector<KnownPerson>> people();
    Result<std::vector<KnownNumber>> numbers();
    /// Doses of these files that count, by person and day.
    Result<std::vector<Stored<Dose>>> doses(const QList<Id>& people);

    Result<QList<Stored<ImportRun>>> runs(); ///< newest first
    /// Doses that an import brought and that still count as it wrote them: neither voided nor replaced.
    Result<QList<Id>> standingDoses(Id run, int made);
    struct Brought {
        Id person;
        bool untouched = false; ///< nothing was written in their file since, and nothing names them
        Id mother, father;
    };
    /// People whose files an import began and that were not withdrawn. `types`: every kind of record there
    /// is.
    Result<QList<Brought>> people(Id run, int made, const QList<RecordType>& types);

private:
    Result<QSet<Id>> namedByOthers(Id run, int made, const QList<RecordType>& types);
    Database& m_database;
};

} // namespace noi
