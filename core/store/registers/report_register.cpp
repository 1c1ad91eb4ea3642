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

} // namespace noi
