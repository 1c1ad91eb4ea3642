#pragma once

#include "core/base/result.h"
#include "core/reference/pack_table.h"
#include "core/reference/words.h"

#include <QByteArray>
#include <QList>

namespace noi
{

/// Where on the body a dose goes (or the mouth).
struct InjectionSite {
    QString code;
    Words name;      ///< "Mặt trước ngoài đùi trái"
    Words shortName; ///< "Đùi T": fits a cell of the card
    QStringList routes;
};

/// Pack columns: code, name_vi, name_en, short_vi, short_en, routes.
class InjectionSites
{
public:
    /// Fails with Damaged, naming the line; codes are unique.
    static Result<InjectionSites> read(const QByteArray& bytes, const QString& file);

    [[nodiscard]] const PackInfo& info() const { return m_info; }
    [[nodiscard]] const QList<InjectionSite>& all() const { return m_sites; }
    /// Null where there is none. Valid as long as this list.
    [[nodiscard]] const InjectionSite* byCode(const QString& code) const;
    /// The sites where a dose by this route may go, in the pack's order.
    [[nodiscard]] QList<InjectionSite> forRoute(const QString& route) const;

private:
    PackInfo m_info;
    QList<InjectionSite> m_sites;
};

} // namespace noi
