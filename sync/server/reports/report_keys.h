#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QString>

#include <optional>

namespace noi::provincial
{

/// A person of the province's staff who may ask for reports.
struct ReportKey {
    qint64 number = 0;
    QString name;
    bool withRecords = false; ///< may see which records are behind a figure
    qint64 madeMs = 0;
    qint64 revokedMs = 0;  ///< 0: valid
    qint64 lastUsedMs = 0; ///< 0: never
};

/// One request that a key was good for.
struct ReportAsked {
    qint64 key = 0;
    QString what; ///< "table", "status" …
    QString form, period, station;
    int status = 200;
};

/// Who may ask for reports, and who asked. Of a key only its SHA-256 is kept: it is 256 random bits, which
/// nobody finds by trying.
class ReportKeys
{
public:
    explicit ReportKeys(Database& database) : m_database(database) {}

    /// The key, which is told now and never again. BadInput without a name.
    Result<QByteArray> add(const QString& name, bool withRecords, qint64 nowMs);
    Result<QList<ReportKey>> list();
    /// NotFound for a number that there is not, or that was revoked already.
    Result<void> revoke(qint64 number, qint64 nowMs);
    /// None where it is no valid key.
    Result<std::optional<ReportKey>> find(const QByteArray& key);
    Result<void> note(const ReportAsked& asked, qint64 nowMs);

private:
    Database& m_database;
};

} // namespace noi::provincial
