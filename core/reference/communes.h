#pragma once

#include "core/base/result.h"
#include "core/reference/pack_table.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace noi
{

struct Province {
    QString code; ///< two digits
    QString name; ///< "Tỉnh Gia Lai"
};

/// A commune, ward or special zone of today.
struct Commune {
    QString code; ///< five digits
    QString name; ///< "Xã Ia Ly"
    QString provinceCode, province;

    /// "Xã Ia Ly, tỉnh Gia Lai": short names repeat across the country, so the province always goes with
    /// them.
    [[nodiscard]] QString withProvince() const;
};

/// A commune as it was before 1 July 2025.
struct OldCommune {
    QString code; ///< five digits; empty for the five island districts that had no communes
    QString name, district, province; ///< "Thị trấn Ia Ly", "Huyện Chư Păh", "Tỉnh Gia Lai"
    QStringList newCodes;             ///< never empty

    /// It went to several new communes: only the hamlet can tell which. Ask.
    [[nodiscard]] bool wasSplit() const { return newCodes.size() > 1; }
    /// "Thị trấn Ia Ly, huyện Chư Păh, tỉnh Gia Lai"
    [[nodiscard]] QString withProvince() const;
};

/// The bytes of the four packs and the names of their files.
struct CommunePacks {
    QByteArray provinces, communes, oldDistricts, oldCommunes;
};

/// Provinces, communes and what the old communes became. Immutable once loaded; loading takes a few
/// milliseconds. To find one as the user types: CommuneSearch.
class Communes
{
public:
    /// Fails with Damaged, naming the pack and the line: an unknown province, district or new commune, a code
    /// twice.
    static Result<Communes> read(const CommunePacks& packs);

    [[nodiscard]] const PackInfo& info() const { return m_info; }
    [[nodiscard]] const QList<Province>& provinces() const { return m_provinces; }
    [[nodiscard]] const QList<Commune>& all() const { return m_communes; }
    [[nodiscard]] const QList<OldCommune>& allOld() const { return m_old; }

    /// Null where there is none. Valid as long as these communes.
    [[nodiscard]] const Commune* byCode(const QString& code) const;
    [[nodiscard]] const Province* provinceByCode(const QString& code) const;
    /// A code can name an old commune and a new one of another shape: ask for the one that is meant.
    [[nodiscard]] const OldCommune* oldByCode(const QString& code) const;
    /// What an old commune became, in the pack's order: one, or several to choose from by hamlet.
    [[nodiscard]] QList<Commune> successors(const OldCommune& old) const;
    [[nodiscard]] QList<Commune> inProvince(const QString& provinceCode) const;

private:
    Result<void> readProvinces(const QByteArray& bytes);
    Result<void> readCommunes(const QByteArray& bytes);
    Result<void> readOld(const QByteArray& districts, const QByteArray& communes);

    PackInfo m_info;
    QList<Province> m_provinces;
    QList<Commune> m_communes;
    QList<OldCommune> m_old;
    QHash<QString, qsizetype> m_byCode, m_oldByCode;
};

} // namespace noi
