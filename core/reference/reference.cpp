#include "core/reference/reference.h"

#include <algorithm>
#include <optional>

namespace noi
{

namespace
{

/// Reads pack after pack into a Reference and keeps the first error.
class Loader
{
public:
    Loader(const PackFolders& folders, QDate day) : m_folders(folders), m_day(day) {}

    QByteArray bytes(const QString& name)
    {
        if (failure) return {};
        Result<PackFile> file = m_folders.read(name, m_day);
        if (file) return file->bytes;
        failure = file.error();
        return {};
    }

    template <class T> void into(T& list, const QString& name)
    {
        const QByteArray pack = bytes(name);
        if (failure) return;
        Result<T> read = T::read(pack, name);
        if (read)
            list = std::move(read).value();
        else
            failure = read.error();
    }

    void into(Communes& communes)
    {
        const CommunePacks packs{
            bytes(QStringLiteral("provinces.csv")), bytes(QStringLiteral("communes.csv")),
            bytes(QStringLiteral("old-districts.csv")), bytes(QStringLiteral("old-communes.csv"))};
        if (failure) return;
        Result<Communes> read = Communes::read(packs);
        if (read)
            communes = std::move(read).value();
        else
            failure = read.error();
    }

    std::optional<Error> failure;

private:
    const PackFolders& m_folders;
    QDate m_day;
};

Error unknown(const QString& pack, const QString& entry, const QString& code)
{
    return Error{ErrorKind::Damaged,
                 QT_TRANSLATE_NOOP("Error",
                                   "The data pack %1, entry “%2”, names “%3”, which does not exist. Take the "
                                   "packs again from their source, all of the same version."),
                 {pack, entry, code}};
}

Result<void> checkProducts(const Reference& reference)
{
    const QString pack = reference.products.info().file;
    for (const Product& product : reference.products.all()) {
        if (!reference.routes.byCode(product.route)) return unknown(pack, product.code, product.route);
        for (const QString& antigen : product.antigens) {
            if (!reference.antigens.byCode(antigen)) return unknown(pack, product.code, antigen);
        }
        for (const QString& site : product.sites) {
            const InjectionSite* const known = reference.sites.byCode(site);
            if (!known || !known->routes.contains(product.route)) return unknown(pack, product.code, site);
        }
    }
    return {};
}

Result<void> checkDoubleDoses(const Reference& reference)
{
    const QStringList antigens = reference.doubleDoses.days.keys();
    for (const QString& antigen : antigens)
        if (!reference.antigens.byCode(antigen))
            return unknown(QStringLiteral("double-doses.csv"), antigen, antigen);
    return {};
}

Result<void> checkSwitches(const Reference& reference)
{
    const auto& known = reference.schedule.schedule->observations;
    for (const QString& code : reference.switches.observations)
        if (std::ranges::find(known, code, &immunization::ObservationInfo::code) == known.end())
            return unknown(QStringLiteral("programme-switches.csv"), code, code);
    return {};
}

Result<void> checkRoles(const Reference& reference)
{
    for (const Role& role : reference.roles.all()) {
        for (const QString& permission : role.permissions) {
            if (!reference.permissions.byCode(permission))
                return unknown(reference.roles.info().file, role.code, permission);
        }
    }
    return {};
}

} // namespace

Result<Reference> Reference::load(const PackFolders& folders, QDate day)
{
    Reference reference;
    Loader loader(folders, day);
    loader.into(reference.communes);
    loader.into(reference.ethnicGroups, QStringLiteral("ethnic-groups.csv"));
    loader.into(reference.antigens, QStringLiteral("antigens.csv"));
    loader.into(reference.routes, QStringLiteral("routes.csv"));
    loader.into(reference.sites, QStringLiteral("injection-sites.csv"));
    loader.into(reference.products, QStringLiteral("products.csv"));
    loader.into(reference.roles, QStringLiteral("roles.csv"));
    loader.into(reference.sessionRules, QStringLiteral("session-rules.csv"));
    loader.into(reference.doubleDoses, QStringLiteral("double-doses.csv"));
    loader.into(reference.permissions, QStringLiteral("permissions.csv"));
    loader.into(reference.symptoms, QStringLiteral("reaction-symptoms.csv"));
    loader.into(reference.switches, QStringLiteral("programme-switches.csv"));
    if (loader.failure) return *loader.failure;
    auto schedule = SchedulePack::load(folders, day);
    if (!schedule) return schedule.error();
    reference.schedule = std::move(schedule).value();
    for (const auto check : {checkProducts, checkRoles, checkSwitches, checkDoubleDoses}) {
        const Result<void> done = check(reference);
        if (!done) return done.error();
    }
    return reference;
}

} // namespace noi
