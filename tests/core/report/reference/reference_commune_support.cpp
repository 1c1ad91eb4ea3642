#include "tests/core/report/reference/population.h"
#include "tests/core/report/reference/reference_commune.h"

namespace noi::test::reference
{

namespace
{

Places placesOf(TestStation& station)
{
    Places places;
    places.station = station.station;
    places.site = station.site;
    places.otherSite = station.otherSite;
    Work work(*station.store, {});
    const Id neighbour = work.add(Station{QStringLiteral("Trạm Y tế xã bên"), QStringLiteral("24100"), {}});
    places.strangeSite = work.add(Site{QStringLiteral("Điểm của trạm bên"), {}, false}, neighbour);
    REQUIRE_OK(work.commit());
    places.here = {QStringLiteral("23734"), QStringLiteral("23713")};
    places.away = QStringLiteral("24100");
    places.first = QDate(2025, 1, 1);
    places.last = QDate(2026, 12, 31);
    places.today = QDate(2027, 1, 5);
    station.clock.set(places.today, QTime(8, 0));
    return places;
}

} // namespace

ReferenceCommune::ReferenceCommune(quint64 seed)
    : places(placesOf(station)), m_writer(*station.store, station.nurse.user, commune)
{
    commune.communes = places.here;
    commune.sites = {places.site, places.otherSite};
    commune.now = station.context->now();
    Making making{m_writer, places, demo::Random(seed)};
    Population(making).make();
    movedIn = making.movedIn;
    movedOut = making.movedOut;
}

ReferenceCommune& referenceCommune()
{
    static ReferenceCommune commune;
    return commune;
}

} // namespace noi::test::reference
