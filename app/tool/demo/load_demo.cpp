#include "app/tool/demo/load_demo.h"

#include "app/tool/demo/load_families.h"
#include "app/tool/demo/load_pregnancies.h"
#include "app/tool/demo/load_sessions.h"
#include "core/model/station.h"
#include "core/store/work.h"
#include "resources/packs/packs.h"

#include <QFile>

namespace noi::demo
{

namespace
{

constexpr qsizetype communeIsFull = 40'000;

Actor actorOf(const Stored<User>& user) { return {user.id, user.value.name, user.value.role}; }

/// The station, its sites, fridges and staff: founded by nobody, as at a first start.
Result<DemoStation> found(Store& store, const DemoSize& size)
{
    Work work(store, {});
    DemoStation station;
    station.station = work.add(Station{QStringLiteral("Trạm Y tế xã Ia Ly"), DemoPlace::iaLy().commune,
                                       QStringLiteral("0100000115")});
    for (const Site& site : {Site{QStringLiteral("Trạm chính"), QStringLiteral("Thôn 1, xã Ia Ly"), false},
                             Site{QStringLiteral("Điểm trạm Làng Kép"), QStringLiteral("Làng Kép 1"), false},
                             Site{QStringLiteral("Điểm trạm Ia Sir"), QStringLiteral("Thôn Ia Sir"), false}})
        station.sites.append(work.add(site, station.station));
    station.fridges = {
        work.add(Fridge{QStringLiteral("Tủ lạnh số 1"), station.sites[0], false}, station.station),
        work.add(Fridge{QStringLiteral("Tủ lạnh Làng Kép"), station.sites[1], false}, station.station)};
    for (const auto& [name, role] : {std::pair{u"Rơ Châm H'Lan", u"head"},
                                     {u"Nguyễn Thị Thu Hà", u"nurse"},
                                     {u"Ksor H'Blơng", u"nurse"},
                                     {u"Trần Quốc Bảo", u"it"}}) {
        const User user{QString::fromUtf16(name), QString::fromUtf16(role), size.pinVerifier, false};
        station.users.append({work.add(user, station.station), user});
    }
    station.head = actorOf(station.users[0]);
    station.nurse = actorOf(station.users[1]);
    station.secondNurse = actorOf(station.users[2]);
    station.itAdministrator = actorOf(station.users[3]);
    if (auto written = work.commit(); !written) return written.error();
    return station;
}

QList<DemoPlace> placesFor(const DemoSize& size, const Reference& reference)
{
    const DemoPlace home = DemoPlace::iaLy();
    const Commune* const commune = reference.communes.byCode(home.commune);
    if (size.people <= communeIsFull || !commune) return {home};
    return DemoPlace::province(reference.communes, commune->provinceCode);
}

} // namespace

Result<DemoStation> loadDemo(Store& store, const Reference& reference, const DemoSize& size)
{
    auto founded = found(store, size);
    if (!founded) return founded;
    DemoStation& station = founded.value();
    const QDate today = vietnamToday(store.clock());
    DemoPeople people(size.seed, placesFor(size, reference), today);
    Random random(size.seed + 1);
    auto children = loadFamilies(store, reference, station, people, size.people, random);
    if (!children) return children.error();
    if (size.withSession)
        if (auto played = loadSessions(store, reference, station, *children, random); !played)
            return played.error();
    Random others(size.seed + 2); // so that the sessions stay the same
    if (auto pregnant = loadPregnancies(store, station, others); !pregnant) return pregnant.error();
    return founded;
}

Result<Reference> demoReference(QDate day)
{
    auto reference = Reference::load(PackFolders({bundledPacks()}), day);
    if (!reference) return reference;
    const QString pack = QStringLiteral("demo/product-gtins.csv");
    QFile file(bundledPacks() + u'/' + pack);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "The data pack %1 is missing."), {pack}};
    auto products = reference->products.withGtins(file.readAll(), pack);
    if (!products) return products.error();
    reference->products = std::move(products).value();
    return reference;
}

} // namespace noi::demo
