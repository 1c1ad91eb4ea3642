#pragma once

#include "core/model/measurement.h"
#include "core/model/person_line.h"
#include "core/store/registers.h"

namespace noi
{

/// Whom a weighing day is for: people alive, of one commune or of none that is known.
struct WeighingWho {
    QString commune;
    std::optional<QString> hamlet; ///< nothing: all; empty: those whose hamlet is not known
    int bornFrom = 0;              ///< year
    QDate measuredTo;              ///< measurements up to this day
};

/// A child with what was measured of them by all files of theirs, by date; only what counts.
struct WeighingCandidate {
    PersonLine line;
    QList<Stored<Measurement>> measurements;
};

/// Reading a whole hamlet's children at once: three statements, however many children.
class WeighingRegister
{
public:
    explicit WeighingRegister(Database& database) : m_database(database) {}

    /// A child with several files here is there once: by the one with the least id.
    Result<QList<WeighingCandidate>> candidates(const WeighingWho& who);

private:
    Result<QList<WeighingCandidate>> children(const WeighingWho& who);
    Result<void> addMeasurements(QList<WeighingCandidate>& all, const QHash<Id, qsizetype>& places, QDate to);

    Database& m_database;
};

} // namespace noi
