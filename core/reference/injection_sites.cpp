#include "core/reference/injection_sites.h"

#include "core/reference/pack_row.h"

namespace noi
{

Result<InjectionSites> InjectionSites::read(const QByteArray& bytes, const QString& file)
{
    enum Column { Code, NameVi, NameEn, ShortVi, ShortEn, RoutesColumn };
    const Result<PackTable> table =
        PackTable::read(bytes, file,
                        {QStringLiteral("code"), QStringLiteral("name_vi"), QStringLiteral("name_en"),
                         QStringLiteral("short_vi"), QStringLiteral("short_en"), QStringLiteral("routes")});
    if (!table) return table.error();
    InjectionSites sites;
    sites.m_info = table->info();
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        InjectionSite site{row.required(Code),
                           {row.required(NameVi), row.text(NameEn)},
                           {row.required(ShortVi), row.text(ShortEn)},
                           row.list(RoutesColumn)};
        if (site.routes.isEmpty()) row.refuse(RoutesColumn);
        if (row.failure()) return *row.failure();
        if (sites.byCode(site.code)) return packHasTwice(*table, i, site.code);
        sites.m_sites.append(std::move(site));
    }
    return sites;
}

const InjectionSite* InjectionSites::byCode(const QString& code) const
{
    for (const InjectionSite& site : m_sites) {
        if (site.code == code) return &site;
    }
    return nullptr;
}

QList<InjectionSite> InjectionSites::forRoute(const QString& route) const
{
    QList<InjectionSite> fitting;
    for (const InjectionSite& site : m_sites) {
        if (site.routes.contains(route)) fitting.append(site);
    }
    return fitting;
}

} // namespace noi
