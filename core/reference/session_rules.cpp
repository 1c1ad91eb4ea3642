#include "core/reference/session_rules.h"

#include "core/reference/pack_row.h"

namespace noi
{

Result<SessionRules> SessionRules::read(const QByteArray& bytes, const QString& file)
{
    const auto table = PackTable::read(bytes, file,
                                       {QStringLiteral("observation_minutes"), QStringLiteral("persons"),
                                        QStringLiteral("persons_one_vaccine")});
    if (!table) return table.error();
    if (table->rowCount() != 1)
        return Error{ErrorKind::Damaged,
                     QT_TRANSLATE_NOOP("Error", "The data pack %1 must have exactly one row."),
                     {file}};
    PackRow row(*table, 0);
    const auto minutes = row.number(0, 1, 24 * 60), persons = row.number(1, 1, 10000),
               one = row.number(2, 1, 10000);
    for (int column = 0; column < 3; ++column)
        (void)row.required(column);
    if (row.failure()) return *row.failure();
    return SessionRules{*minutes, *persons, *one};
}

} // namespace noi
