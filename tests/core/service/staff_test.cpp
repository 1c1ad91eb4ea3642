#include "core/service/service_context.h"
#include "core/service/staff.h"
#include "tests/core/reference/packs.h"
#include "tests/core/service/new_station.h"

using namespace noi;
using namespace noi::test;

namespace
{

const QString goodPassword = QStringLiteral("một hai ba bốn");

/// A station with its head, and the head's hands.
struct Office {
    NewStation pc;
    Founded made = pc.found(iaLy()).value();
    ServiceContext context{*pc.store, bundled(), made.station};
    Staff staff{context, pc.key, pc.keyFile, KeyFile::Cost::LowestForTests};
    Actor head{made.user, QStringLiteral("Rơ Châm H'Lan"), QStringLiteral("head")};

    Id add(const char* name, const char* role)
    {
        const auto added =
            staff.addUser(head, {QString::fromUtf8(name), QString::fromLatin1(role), goodPassword, {}});
        REQUIRE_OK(added);
        return *added;
    }
    User user(Id id)
    {
        const auto seen = readSeen<User>(*pc.store, id);
        REQUIRE_OK(seen);
        return seen->value;
    }
    bool opens(Id id, const QString& password) const { return pc.keys().unwrap(id, password).ok(); }
    QStringList labels() const
    {
        QStringList names;
        const KeyFile keys = pc.keys();
        for (const KeyFile::Slot& slot : keys.list())
            if (slot.user) names.append(slot.label);
        return names;
    }
};

} // namespace

TEST_CASE("a new colleague can log in: record, role, PIN and key", "[staff]")
{
    Office office;
    const auto id =
        office.staff.addUser(office.head, {QStringLiteral(" Siu  H'Bia "), QStringLiteral("nurse"),
                                           goodPassword, QStringLiteral("1357")});
    REQUIRE_OK(id);
    const User user = office.user(*id);
    CHECK(user.name == QStringLiteral("Siu H'Bia"));
    CHECK(user.role == QStringLiteral("nurse"));
    CHECK(pinFits(QStringLiteral("1357"), user.pinVerifier));
    CHECK(office.pc.store->fileOf(*id).valueOr({}) == office.made.station);
    CHECK(office.pc.keys().unwrap(*id, goodPassword).valueOr({}) == office.pc.key);
    CHECK(office.labels() == QStringList{QStringLiteral("Rơ Châm H'Lan"), QStringLiteral("Siu H'Bia")});
}

TEST_CASE("without the permission only one's own password and PIN can be set", "[staff]")
{
    Office office;
    const Id id = office.add("Siu H'Bia", "nurse");
    const Actor nurse{id, QStringLiteral("Siu H'Bia"), QStringLiteral("nurse")};
    Staff& staff = office.staff;
    const auto isRefused = [](const auto& result) {
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::Refused);
    };
    isRefused(staff.addUser(nurse, {QStringLiteral("A"), QStringLiteral("nurse"), goodPassword, {}}));
    isRefused(staff.rename(nurse, id, QStringLiteral("B")));
    isRefused(staff.changeRole(nurse, id, QStringLiteral("head")));
    isRefused(staff.disable(nurse, office.made.user));
    isRefused(staff.enable(nurse, id, goodPassword));
    isRefused(staff.setPassword(nurse, office.made.user, goodPassword));
    isRefused(staff.setPin(nurse, office.made.user, QStringLiteral("1357")));
    isRefused(staff.newRecoveryCode(nurse));

    REQUIRE_OK(staff.setPassword(nurse, id, QStringLiteral("một mật khẩu khác")));
    CHECK(office.opens(id, QStringLiteral("một mật khẩu khác")));
    CHECK_FALSE(office.opens(id, goodPassword));
    REQUIRE_OK(staff.setPin(nurse, id, QStringLiteral("8642")));
    CHECK(pinFits(QStringLiteral("8642"), office.user(id).pinVerifier));
    REQUIRE_OK(staff.setPin(nurse, id, {}));
    CHECK(office.user(id).pinVerifier.isEmpty());
}

TEST_CASE("a disabled colleague's key goes, and comes back with a new password", "[staff]")
{
    Office office;
    const Id id = office.add("Siu H'Bia", "nurse");
    REQUIRE_OK(office.staff.disable(office.head, id));
    CHECK(office.user(id).disabled);
    CHECK_FALSE(office.opens(id, goodPassword));
    CHECK(office.labels() == QStringList{QStringLiteral("Rơ Châm H'Lan")});
    CHECK_FALSE(office.staff.setPassword(office.head, id, goodPassword));
    CHECK_FALSE(office.staff.setPin(office.head, id, QStringLiteral("1357")));
    const auto list = office.staff.list();
    REQUIRE_OK(list);
    CHECK(list->last().id == id);

    CHECK_FALSE(office.staff.enable(office.head, id, QStringLiteral("short")));
    REQUIRE_OK(office.staff.enable(office.head, id, QStringLiteral("mật khẩu mới")));
    CHECK_FALSE(office.user(id).disabled);
    CHECK(office.opens(id, QStringLiteral("mật khẩu mới")));
}

TEST_CASE("somebody who manages users is always left", "[staff]")
{
    Office office;
    office.add("Siu H'Bia", "nurse");
    CHECK_FALSE(office.staff.disable(office.head, office.made.user));
    CHECK_FALSE(office.staff.changeRole(office.head, office.made.user, QStringLiteral("nurse")));
    REQUIRE_OK(office.staff.changeRole(office.head, office.made.user, QStringLiteral("it")));
    const Id other = office.add("Trần Văn Bình", "head");
    SECTION("an enabled one with a key")
    {
        REQUIRE_OK(office.staff.disable(office.head, office.made.user));
        CHECK_FALSE(office.staff.disable(office.head, other));
    }
    SECTION("a disabled one does not count")
    {
        REQUIRE_OK(office.staff.disable(office.head, other));
        CHECK_FALSE(office.staff.disable(office.head, office.made.user));
    }
    SECTION("one whose key was lost does not count")
    {
        KeyFile keys = office.pc.keys();
        keys.remove(other);
        REQUIRE_OK(keys.write(office.pc.keyFile));
        CHECK_FALSE(office.staff.changeRole(office.head, office.made.user, QStringLiteral("nurse")));
    }
}

TEST_CASE("the log-in list follows a new name, and no two in it are alike", "[staff]")
{
    Office office;
    const Id id = office.add("Siu H'Bia", "nurse");
    REQUIRE_OK(office.staff.rename(office.head, id, QStringLiteral("Siu H'Bia (1990)")));
    CHECK(office.labels().last() == QStringLiteral("Siu H'Bia (1990)"));
    CHECK(office.opens(id, goodPassword));
    CHECK_FALSE(office.staff.rename(office.head, id, QStringLiteral("Rơ Châm H'Lan")));
    CHECK_FALSE(office.staff.rename(office.head, id, QStringLiteral("  ")));
    const NewUser twin{QStringLiteral("Siu H'Bia (1990)"), QStringLiteral("nurse"), goodPassword, {}};
    CHECK_FALSE(office.staff.addUser(office.head, twin));
    REQUIRE_OK(office.staff.disable(office.head, id));
    REQUIRE_OK(office.staff.addUser(office.head, twin));
    CHECK_FALSE(office.staff.enable(office.head, id, goodPassword));
}

TEST_CASE("a new recovery code takes the place of the one before", "[staff]")
{
    Office office;
    const auto code = office.staff.newRecoveryCode(office.head);
    REQUIRE_OK(code);
    CHECK(office.opens({}, tidyRecoveryCode(*code)));
    CHECK_FALSE(office.opens({}, tidyRecoveryCode(office.made.recoveryCode)));
    CHECK(office.opens(office.made.user, QStringLiteral("mật khẩu dài")));
}

TEST_CASE("nobody is half added", "[staff]")
{
    Office office;
    const NewUser user{QStringLiteral("Siu H'Bia"), QStringLiteral("nurse"), goodPassword, {}};
    SECTION("weak or unknown")
    {
        NewUser bad = user;
        SECTION("password") { bad.password = QStringLiteral("1234567"); }
        SECTION("PIN") { bad.pin = QStringLiteral("12"); }
        SECTION("role") { bad.role = QStringLiteral("minister"); }
        SECTION("name") { bad.name = QStringLiteral(" "); }
        const auto added = office.staff.addUser(office.head, bad);
        REQUIRE_FALSE(added);
        CHECK(added.error().kind == ErrorKind::BadInput);
    }
    SECTION("the database refuses")
    {
        const QByteArray before = office.pc.keys().toBytes();
        REQUIRE_OK(office.pc.store->database().run(QStringLiteral(
            "CREATE TEMP TRIGGER full BEFORE INSERT ON op BEGIN SELECT RAISE(ABORT, 'full'); END")));
        CHECK_FALSE(office.staff.addUser(office.head, user));
        REQUIRE_OK(office.pc.store->database().run(QStringLiteral("DROP TRIGGER full")));
        CHECK(office.pc.keys().toBytes() == before);
    }
    SECTION("the key file cannot be written")
    {
        Staff elsewhere(office.context, office.pc.key, office.pc.folder.filePath(QStringLiteral("no/keys")),
                        KeyFile::Cost::LowestForTests);
        CHECK_FALSE(elsewhere.addUser(office.head, user));
    }
    const auto list = office.staff.list();
    REQUIRE_OK(list);
    CHECK(list->size() == 1);
    CHECK(office.labels().size() == 1);
}

TEST_CASE("a key that a power cut left behind goes with the next change", "[staff]")
{
    Office office;
    KeyFile keys = office.pc.keys();
    REQUIRE_OK(keys.put(office.pc.store->nextId(), QStringLiteral("Nobody"), goodPassword, office.pc.key,
                        KeyFile::Cost::LowestForTests));
    REQUIRE_OK(keys.write(office.pc.keyFile));
    REQUIRE_OK(office.staff.setPassword(office.head, office.made.user, goodPassword));
    CHECK(office.labels() == QStringList{QStringLiteral("Rơ Châm H'Lan")});
    CHECK(office.opens({}, tidyRecoveryCode(office.made.recoveryCode)));
}
