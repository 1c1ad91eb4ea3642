#include "core/model/user.h"
#include "core/store/registers/session_register.h"
#include "core/store/registers/user_register.h"
#include "tests/core/service/new_station.h"

#include <QFile>

using namespace noi;
using namespace noi::test;

TEST_CASE("a new station has its site, a fridge and a first user who did it all", "[founding]")
{
    NewStation pc;
    const auto made = pc.found(iaLy());
    REQUIRE_OK(made);
    PlaceRegister places(pc.store->database());
    const auto station = places.station();
    REQUIRE_OK(station);
    CHECK(station->id == made->station);
    CHECK(station->value.commune == QStringLiteral("23713"));
    CHECK(places.siteName(made->site).valueOr({}) == QStringLiteral("Điểm trạm chính"));
    const auto fridges = places.fridges();
    REQUIRE_OK(fridges);
    REQUIRE(fridges->size() == 1);
    CHECK(fridges->first().value.site == made->site);

    const auto user = UserRegister(pc.store->database()).find(made->user);
    REQUIRE_OK(user);
    CHECK(user->name == QStringLiteral("Rơ Châm H'Lan"));
    CHECK(user->role == QStringLiteral("head"));
    CHECK(pinFits(QStringLiteral("2468"), user->pinVerifier));
    CHECK(pc.store->fileOf(made->user).valueOr({}) == made->station);
    const auto bodies = pc.store->database().rows(QStringLiteral("SELECT body FROM op WHERE file = ?"),
                                                  {made->station.value});
    REQUIRE_OK(bodies);
    CHECK(bodies->size() == 4);
    for (const Row& row : *bodies)
        CHECK(decodeOp(row[0].toByteArray()).value().actor == made->user);
}

TEST_CASE("the password and the recovery code open the new station's database, nothing else does",
          "[founding]")
{
    NewStation pc;
    const auto made = pc.found(iaLy());
    REQUIRE_OK(made);
    const KeyFile keys = pc.keys();
    REQUIRE(keys.list().size() == 2);
    CHECK(keys.list()[0].label == QStringLiteral("Rơ Châm H'Lan"));
    CHECK(keys.list()[1].label.isEmpty());
    CHECK(keys.unwrap(made->user, QStringLiteral("mật khẩu dài")).valueOr({}) == pc.key);
    const QString typed = made->recoveryCode.toLower().replace(u'-', u' ');
    CHECK(keys.unwrap({}, tidyRecoveryCode(typed)).valueOr({}) == pc.key);
    CHECK_FALSE(keys.unwrap(made->user, QStringLiteral("2468")));
}

TEST_CASE("a station without a name, a place, a person or a strong secret is not made", "[founding]")
{
    NewStation pc;
    Founding bad = iaLy();
    SECTION("station") { bad.station.name = QStringLiteral("  "); }
    SECTION("commune") { bad.station.commune.clear(); }
    SECTION("person") { bad.userName = QStringLiteral(" "); }
    SECTION("role") { bad.role.clear(); }
    SECTION("password") { bad.password = QStringLiteral("1234567"); }
    SECTION("short PIN") { bad.pin = QStringLiteral("123"); }
    SECTION("long PIN") { bad.pin = QStringLiteral("123456789"); }
    SECTION("letters") { bad.pin = QStringLiteral("12a4"); }
    const auto made = pc.found(bad);
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == ErrorKind::BadInput);
    CHECK_FALSE(QFile::exists(pc.keyFile));
    CHECK_FALSE(PlaceRegister(pc.store->database()).station());
}

TEST_CASE("a station is made once", "[founding]")
{
    NewStation pc;
    REQUIRE_OK(pc.found(iaLy()));
    const QByteArray before = pc.keys().toBytes();
    const auto again = pc.found(iaLy());
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Refused);
    CHECK(pc.keys().toBytes() == before);
}

TEST_CASE("when the key file cannot be written there is no station, and the next try makes it", "[founding]")
{
    NewStation pc;
    const QString right = pc.keyFile;
    pc.keyFile = pc.folder.filePath(QStringLiteral("no such folder/noi.keys"));
    CHECK_FALSE(pc.found(iaLy()));
    CHECK_FALSE(PlaceRegister(pc.store->database()).station());
    pc.keyFile = right;
    CHECK(pc.found(iaLy()));
}
