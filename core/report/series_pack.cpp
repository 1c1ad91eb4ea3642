#include "core/report/series_pack.h"

#include "core/reference/pack_row.h"

#include <algorithm>

namespace noi::report
{

bool Series::takes(const Product& product) const
{
    const auto has = [&](const QString& antigen) { return product.antigens.contains(antigen); };
    return std::ranges::all_of(with, has) && std::ranges::none_of(without, has) &&
           (routes.isEmpty() || routes.contains(product.route));
}

Result<SeriesPack> SeriesPack::read(const QByteArray& bytes, const QString& file)
{
    enum Column { Code, NameVi, NameEn, With, Without, Routes, FromYears };
    const auto table =
        PackTable::read(bytes, file,
                        {QStringLiteral("series"), QStringLiteral("name_vi"), QStringLiteral("name_en"),
                         QStringLiteral("with"), QStringLiteral("without"), QStringLiteral("routes"),
                         QStringLiteral("from_years")});
    if (!table) return table.error();
    SeriesPack pack;
    pack.m_info = table->info();
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        row.need(With);
        Series series{row.required(Code), {row.required(NameVi), row.text(NameEn)},
                      row.list(With),     row.list(Without),
                      row.list(Routes),   row.number(FromYears, 0, 120).value_or(0)};
        if (row.failure()) return *row.failure();
        if (pack.has(series.code)) return packHasTwice(*table, i, series.code);
        pack.m_series.append(std::move(series));
    }
    if (auto required = pack.readRequired(); !required) return required.error();
    return pack;
}

bool SeriesPack::has(const QString& series) const
{
    return std::ranges::any_of(m_series, [&](const Series& one) { return one.code == series; });
}

Result<void> SeriesPack::readRequired()
{
    const QString key = QStringLiteral("fully_immunised");
    const QStringList wanted = m_info.others.value(key).split(u';', Qt::SkipEmptyParts);
    for (const QString& one : wanted) {
        const QStringList parts = one.split(u' ', Qt::SkipEmptyParts);
        const int number = parts.value(1).toInt();
        if (parts.size() != 2 || number < 1 || !has(parts[0]))
            return Error{ErrorKind::Damaged,
                         QT_TRANSLATE_NOOP("Error",
                                           "The data pack %1 cannot be used: “%2” after its key %3 is no "
                                           "series and dose."),
                         {m_info.file, one.trimmed(), key}};
        m_required.append({parts[0], number});
    }
    return {};
}

} // namespace noi::report
