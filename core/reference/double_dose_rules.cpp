#include "core/reference/double_dose_rules.h"

#include "core/reference/pack_row.h"

namespace noi
{

Result<DoubleDoseRules> DoubleDoseRules::read(const QByteArray& bytes, const QString& file)
{
    const auto table = PackTable::read(bytes, file, {QStringLiteral("antigen"), QStringLiteral("days")});
    if (!table) return table.error();
    DoubleDoseRules rules;
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        const QString antigen = row.required(0);
        const auto days = row.number(1, 0, 366);
        (void)row.required(1);
        if (row.failure()) return *row.failure();
        if (rules.days.contains(antigen)) return packHasTwice(*table, i, antigen);
        rules.days.insert(antigen, *days);
    }
    return rules;
}

} // namespace noi
