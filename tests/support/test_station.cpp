#include "tests/support/test_station.h"

#include "core/model/user.h"
#include "resources/packs/packs.h"
#include "tests/support/catch.h"

#include <QFile>

namespace noi::test
{

namespace
{

Reference loadPacks()
{
    auto reference = Reference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 21));
    REQUIRE_OK(reference);
    QFile file(bundledPacks() + QStringLiteral("/demo/product-gtins.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto products = reference->products.withGtins(file.readAll(), QStringLiteral("product-gtins.csv"));
    REQUIRE_OK(products);
    reference->products = std::move(products).value();
    return std::move(reference).value();
}

} // namespace

const Reference& demoPacks()
{
    static const Reference reference = loadPacks();
    return reference;
}

TestStation::TestStation() : key(32, 'k')
{
    REQUIRE(folder.isValid());
    reopen();
    Work work(*store, {});
    station = work.add(Station{QStringLiteral("Trạm Y tế xã Ia Ly"), QStringLiteral("23734"), {}});
    site = work.add(Site{QStringLiteral("Trạm chính"), {}, false}, station);
    otherSite = work.add(Site{QStringLiteral("Điểm trạm Làng Kép"), {}, false}, station);
    fridge = work.add(Fridge{QStringLiteral("Tủ lạnh số 1"), site, false}, station);
    const auto user = [&](const QString& name, const QString& role) {
        return Actor{work.add(User{name, role, {}, false}, station), name, role};
    };
    nurse = user(QStringLiteral("Nguyễn Thị Thu Hà"), QStringLiteral("nurse"));
    head = user(QStringLiteral("Rơ Châm H'Lan"), QStringLiteral("head"));
    itAdministrator = user(QStringLiteral("Trần Quốc Bảo"), QStringLiteral("it"));
    REQUIRE_OK(work.commit());
    context = std::make_unique<ServiceContext>(ServiceContext{*store, demoPacks(), station});
}

void TestStation::reopen()
{
    const bool again = context != nullptr;
    context.reset();
    store.reset();
    auto opened = Store::open(folder.filePath(QStringLiteral("noi.db")), key, clock,
                              {QStringLiteral("pc-1"), QStringLiteral("PC 1")});
    REQUIRE_OK(opened);
    store = std::move(opened).value();
    if (again) context = std::make_unique<ServiceContext>(ServiceContext{*store, demoPacks(), station});
}

int TestStation::operations()
{
    const auto row = store->database().row(QStringLiteral("SELECT count(*) FROM op"));
    REQUIRE_OK(row);
    return row->first().toInt();
}

Id TestStation::addPerson(const QString& name, const PartialDate& birth, Sex sex, Id mother)
{
    Person person;
    person.fullName = name;
    person.birth = birth;
    person.sex = sex;
    person.mother = mother;
    return addPerson(person);
}

Id TestStation::addPerson(const Person& person)
{
    const auto id = Registration(*context).add(nurse, {person, {}, std::nullopt});
    REQUIRE_OK(id);
    return *id;
}

Id TestStation::openSession(const QStringList& products)
{
    Session session;
    session.site = site;
    session.products = products;
    const auto id = SessionDesk(*context).openSession(nurse, session);
    REQUIRE_OK(id);
    return *id;
}

Id TestStation::screened(Id session, Id person)
{
    SessionDesk desk(*context);
    const auto visit = desk.receive(nurse, session, person);
    REQUIRE_OK(visit);
    Screening screening;
    screening.visit = *visit;
    screening.checklist = QStringLiteral("from-1-month@1");
    screening.result = Screening::Result::Eligible;
    REQUIRE_OK(desk.screen(nurse, screening));
    return *visit;
}

Vial TestStation::vial(const QString& product, const QString& lot) const
{
    Vial vial;
    vial.product = product;
    vial.lot = lot;
    vial.expiry = PartialDate::ofDay(context->today().addDays(200));
    const Product* const known = demoPacks().products.byCode(product);
    REQUIRE(known);
    vial.doses = known->dosesPerVial;
    vial.fridge = fridge;
    return vial;
}

Id TestStation::openVial(Id session, const Vial& vial)
{
    Vial opened = vial;
    opened.session = session;
    const auto id = SessionDesk(*context).openVial(nurse, opened);
    REQUIRE_OK(id);
    return *id;
}

Id TestStation::give(Id session, Id person, Id vial)
{
    Injection injection;
    injection.visit = screened(session, person);
    injection.vial = vial;
    const auto dose = SessionDesk(*context).inject(nurse, injection);
    REQUIRE_OK(dose);
    return *dose;
}

} // namespace noi::test
