#include "core/store/registers/report_register.h"

namespace noi
{

Result<QList<Stored<Report>>> ReportRegister::of(Id station, const QString& form, const QString& period)
{
    return readRecords<Report>(m_database,
                               QStringLiteral("JOIN op ON op.id = r.id WHERE op.file = ? AND r.form = ? AND "
                                              "r.period = ? ORDER BY r.made_at DESC, r.id DESC"),
                               {station.value, form, period});
}

Result<QList<Id>> ReportRegister::idsOf(Id station, const QString& form, const QString& period)
{
    const auto rows = m_database.rows(
        QStringLiteral("SELECT r.id FROM report r JOIN op ON op.id = r.id WHERE op.file = ? AND "
                       "r.form = ? AND r.period = ? ORDER BY r.made_at DESC, r.id DESC"),
        {station.value, form, period});
    if (!rows) return rows.error();
    QList<Id> ids;
    for (const Row& row : *rows)
        ids.append(Id{row[0].toLongLong()});
    return ids;
}

Result<QSet<std::pair<QString, QString>>> ReportRegister::handedInBy(Id station)
{
    const auto rows = m_database.rows(
        QStringLiteral(
            "SELECT DISTINCT r.form, r.period FROM report r JOIN op ON op.id = r.id WHERE op.file = ?"),
        {station.value});
    if (!rows) return rows.error();
    QSet<std::pair<QString, QString>> handedIn;
    for (const Row& row : *rows)
        handedIn.insert({row[0].toString(), row[1].toString()});
    return handedIn;
}

} // namespace noi
