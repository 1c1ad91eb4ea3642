#include "core/reference/communes.h"

#include "core/reference/pack_row.h"

namespace noi
{

namespace
{

/// "Tỉnh Gia Lai" → "tỉnh Gia Lai", as it stands inside an address.
QString inside(const QString& name) { return name.left(1).toLower() + name.mid(1); }

} // namespace

QString Commune::withProvince() const { return name + QStringLiteral(", ") + inside(province); }

QString OldCommune::withProvince() const
{
    const QString place = name == district ? name : name + QStringLiteral(", ") + inside(district);
    return place + QStringLiteral(", ") + inside(province);
}

Result<Communes> Communes::read(const CommunePacks& packs)
{
    Communes read;
    Result<void> done = read.readProvinces(packs.provinces);
    if (done) done = read.readCommunes(packs.communes);
    if (done) done = read.readOld(packs.oldDistricts, packs.oldCommunes);
    if (!done) return done.error();
    return read;
}

Result<void> Communes::readProvinces(const QByteArray& bytes)
{
    enum Column { Code, Name };
    const Result<PackTable> table = PackTable::read(bytes, QStringLiteral("provinces.csv"),
                                                    {QStringLiteral("code"), QStringLiteral("name")});
    if (!table) return table.error();
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        Province province{row.required(Code), row.required(Name)};
        if (row.failure()) return *row.failure();
        if (provinceByCode(province.code)) return packHasTwice(*table, i, province.code);
        m_provinces.append(std::move(province));
    }
    return {};
}

Result<void> Communes::readCommunes(const QByteArray& bytes)
{
    enum Column { Code, Name, ProvinceCode };
    const Result<PackTable> table =
        PackTable::read(bytes, QStringLiteral("communes.csv"),
                        {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("province")});
    if (!table) return table.error();
    m_info = table->info();
    m_communes.reserve(table->rowCount());
    m_byCode.reserve(table->rowCount());
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        Commune commune{row.required(Code), row.required(Name), {}, {}};
        if (row.failure()) return *row.failure();
        const Province* const province = provinceByCode(row.text(ProvinceCode));
        if (!province) return packNamesUnknown(*table, i, row.text(ProvinceCode));
        commune.provinceCode = province->code;
        commune.province = province->name;
        if (m_byCode.contains(commune.code)) return packHasTwice(*table, i, commune.code);
        m_byCode.insert(commune.code, i);
        m_communes.append(std::move(commune));
    }
    return {};
}

Result<void> Communes::readOld(const QByteArray& districtBytes, const QByteArray& communeBytes)
{
    struct District {
        QString name, province;
    };
    enum DistrictColumn { DistrictCode, DistrictName, DistrictProvince };
    const Result<PackTable> districtTable =
        PackTable::read(districtBytes, QStringLiteral("old-districts.csv"),
                        {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("province")});
    if (!districtTable) return districtTable.error();
    QHash<QString, District> districts;
    for (qsizetype i = 0; i < districtTable->rowCount(); ++i) {
        PackRow row(*districtTable, i);
        const QString code = row.required(DistrictCode);
        const District district{row.required(DistrictName), row.required(DistrictProvince)};
        if (row.failure()) return *row.failure();
        if (districts.contains(code)) return packHasTwice(*districtTable, i, code);
        districts.insert(code, district);
    }

    enum Column { Code, Name, DistrictOf, New };
    const Result<PackTable> table = PackTable::read(
        communeBytes, QStringLiteral("old-communes.csv"),
        {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("district"), QStringLiteral("new")});
    if (!table) return table.error();
    m_old.reserve(table->rowCount());
    m_oldByCode.reserve(table->rowCount());
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        OldCommune old{row.text(Code), row.required(Name), {}, {}, row.list(New)};
        if (old.newCodes.isEmpty()) row.refuse(New);
        if (row.failure()) return *row.failure();
        const auto district = districts.constFind(row.text(DistrictOf));
        if (district == districts.constEnd()) return packNamesUnknown(*table, i, row.text(DistrictOf));
        old.district = district->name;
        old.province = district->province;
        for (QString& code : old.newCodes) {
            const Commune* const successor = byCode(code);
            if (!successor) return packNamesUnknown(*table, i, code);
            code = successor->code; // one text in memory, not two
        }
        if (!old.code.isEmpty() && m_oldByCode.contains(old.code)) return packHasTwice(*table, i, old.code);
        if (!old.code.isEmpty()) m_oldByCode.insert(old.code, i);
        m_old.append(std::move(old));
    }
    return {};
}

const Commune* Communes::byCode(const QString& code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_communes[*found];
}

const Province* Communes::provinceByCode(const QString& code) const
{
    for (const Province& province : m_provinces) {
        if (province.code == code) return &province;
    }
    return nullptr;
}

const OldCommune* Communes::oldByCode(const QString& code) const
{
    const auto found = m_oldByCode.constFind(code);
    return found == m_oldByCode.constEnd() ? nullptr : &m_old[*found];
}

QList<Commune> Communes::successors(const OldCommune& old) const
{
    QList<Commune> now;
    for (const QString& code : old.newCodes) {
        if (const Commune* const commune = byCode(code)) now.append(*commune);
    }
    return now;
}

QList<Commune> Communes::inProvince(const QString& provinceCode) const
{
    QList<Commune> inside;
    for (const Commune& commune : m_communes) {
        if (commune.provinceCode == provinceCode) inside.append(commune);
    }
    return inside;
}

} // namespace noi
