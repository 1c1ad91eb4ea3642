#pragma once

#include "core/model/report.h"
#include "core/store/registers.h"

#include <QSet>

#include <utility>

namespace noi
{

/// All SQL about reports that were handed in.
class ReportRegister
{
public:
    explicit ReportRegister(Database& database) : m_database(database) {}

    /// Of one station's form and period, newest first, as they were written.
    Result<QList<Stored<Report>>> of(Id station, const QString& form, const QString& period);
    /// Their ids alone: a report's content is large.
    Result<QList<Id>> idsOf(Id station, const QString& form, const QString& period);
    /// Form and period of every report of a station.
    Result<QSet<std::pair<QString, QString>>> handedInBy(Id station);
    Result<Report> find(Id report) { return readRecord<Report>(m_database, report); }

private:
    Database& m_database;
};

} // namespace noi
