#include "core/report/indicator_pack.h"

#include "core/reference/pack_row.h"
#include "core/report/family_columns.h"

namespace noi::report
{

Result<IndicatorPack> IndicatorPack::read(const QByteArray& bytes, const QString& file)
{
    enum Column { Code, FamilyName, When, Sum, NameVi, NameEn };
    const auto table =
        PackTable::read(bytes, file,
                        {QStringLiteral("code"), QStringLiteral("family"), QStringLiteral("when"),
                         QStringLiteral("sum"), QStringLiteral("name_vi"), QStringLiteral("name_en")});
    if (!table) return table.error();
    IndicatorPack pack;
    pack.m_info = table->info();
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        const QStringList columns = columnNamesOf(row.required(FamilyName));
        if (columns.isEmpty()) row.refuse(FamilyName);
        const auto when = Condition::parse(row.text(When), columns);
        if (!when) row.refuse(When);
        const QString sum = row.text(Sum);
        if (!sum.isEmpty() && !columns.contains(sum)) row.refuse(Sum);
        Indicator indicator{row.required(Code),
                            row.text(FamilyName),
                            when.valueOr({}),
                            sum,
                            {row.required(NameVi), row.text(NameEn)}};
        if (row.failure()) return *row.failure();
        if (pack.m_codes.contains(indicator.code)) return packHasTwice(*table, i, indicator.code);
        pack.m_codes.append(indicator.code);
        pack.m_indicators.append(std::move(indicator));
    }
    return pack;
}

} // namespace noi::report
