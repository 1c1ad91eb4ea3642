#include "core/reference/programme_switches.h"

#include "core/reference/pack_row.h"

namespace noi
{

Result<ProgrammeSwitches> ProgrammeSwitches::read(const QByteArray& bytes, const QString& file)
{
    const auto table = PackTable::read(bytes, file, {QStringLiteral("observation")});
    if (!table) return table.error();
    ProgrammeSwitches switches;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        switches.observations += row.required(0);
        if (row.failure()) return *row.failure();
    }
    return switches;
}

} // namespace noi
