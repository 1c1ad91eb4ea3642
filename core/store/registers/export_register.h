#pragma once

#include "core/model/dose.h"
#include "core/model/identifier.h"
#include "core/model/person.h"
#include "core/model/sending.h"
#include "core/store/registers.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace noi
{

/// All reading for files that go out, a few statements for any number of rows.
class ExportRegister
{
public:
    explicit ExportRegister(Database& database) : m_database(database) {}

    /// Doses that count, given from one day to another (invalid: no limit), of people whose file stands; by
    /// person and day. `fromElsewhere`: also those that were only told.
    Result<std::vector<Stored<Dose>>> doses(QDate from, QDate to, bool fromElsewhere);
    struct Uncounted {
        Stored<Dose> dose;
        QString reason; ///< of the voiding, or of the replacement
    };
    /// Of these doses, those that do not count any more.
    Result<std::vector<Uncounted>> uncounted(const QList<Id>& doses);
    /// Living people of a commune whose file stands.
    Result<QList<Id>> livingIn(const QString& commune);
    Result<QHash<Id, Person>> people(const QSet<Id>& ids);
    Result<QHash<Id, QList<Identifier>>> numbers(const QSet<Id>& people); ///< that were not ended
    /// Sendings that were not voided, oldest first.
    Result<QList<Stored<Sending>>> sendings();

private:
    Database& m_database;
};

} // namespace noi
