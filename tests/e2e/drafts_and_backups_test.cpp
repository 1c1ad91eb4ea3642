#include "app/station/backup_desk.h"
#include "core/service/people_search.h"
#include "tests/e2e/demo_folder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace noi;

namespace
{

std::unique_ptr<Scene> openScene(test::DemoFolder& demo)
{
    auto scene = Scene::set(demo.folder(), demo.clock());
    REQUIRE_OK(scene);
    return std::move(scene).value();
}

void startForm(Scene& scene)
{
    scene.hands().press(Qt::Key_F2);
    REQUIRE(scene.see(QStringLiteral("page_people")));
    scene.hands().press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(scene.see(QStringLiteral("registrationForm")));
    QTest::qWait(200);
}

QString nameInForm(Scene& scene)
{
    const auto* name = scene.shown<QLineEdit>(QStringLiteral("name"));
    return name ? name->text() : QString();
}

template <class T> Result<T> waitFor(QFuture<Result<T>> future)
{
    REQUIRE(Hands::wait([&] { return future.isFinished(); }, 30000));
    return future.result();
}

QStringList found(Scene& scene, const QString& typed)
{
    const auto lines = scene.ask([typed](ServiceContext& context, const Actor& actor) {
        return PeopleSearch(context).find(actor, typed);
    });
    REQUIRE_OK(lines);
    QStringList names;
    for (const PersonLine& line : *lines)
        names.append(line.fullName);
    return names;
}

void registerPerson(Scene& scene, const QString& name)
{
    const auto added = scene.ask([name](ServiceContext& context, const Actor& actor) {
        PersonDraft draft;
        draft.person.fullName = name;
        return Registration(context).add(actor, draft);
    });
    REQUIRE_OK(added);
}

} // namespace

TEST_CASE("a half-filled form survives the lock, another user and a restart", "[e2e]")
{
    test::DemoFolder demo;
    {
        auto scene = openScene(demo);
        REQUIRE(scene->logIn(demo.nurse.name, demo.nurse.password));
        startForm(*scene);
        scene->shown<QLineEdit>(QStringLiteral("name"))->setFocus();
        scene->hands().type(QStringLiteral("dang go do"));
        REQUIRE(nameInForm(*scene).toLower() == QStringLiteral("dang go do"));

        scene->hands().press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(Hands::wait([&] { return scene->window().isLocked(); }));
        REQUIRE(scene->logIn(demo.otherNurse.name, demo.otherNurse.pin));
        startForm(*scene);
        CHECK(nameInForm(*scene).isEmpty()); // another's draft is not theirs

        scene->hands().press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(scene->logIn(demo.nurse.name, demo.nurse.pin));
        startForm(*scene);
        CHECK(
            Hands::wait([&] { return nameInForm(*scene).toLower() == QStringLiteral("dang go do"); }, 3000));
    }
    auto again = openScene(demo);
    REQUIRE(again->logIn(demo.nurse.name, demo.nurse.password));
    startForm(*again);
    CHECK(Hands::wait([&] { return nameInForm(*again).toLower() == QStringLiteral("dang go do"); }, 3000));
}

TEST_CASE("a wrong password does not open the file, and a wrong PIN not the screen", "[e2e]")
{
    test::DemoFolder demo;
    auto scene = openScene(demo);
    auto& gate = scene->program().door();
    const Id nurse = gate.names().at(1).user;
    CHECK(waitFor(gate.logIn(nurse, QStringLiteral("not the password"))).error().kind == ErrorKind::WrongKey);
    CHECK(waitFor(gate.logIn(nurse, demo.nurse.pin)).error().kind ==
          ErrorKind::WrongKey); // cold: a PIN opens nothing
    CHECK(gate.needsPassword());
    REQUIRE_OK(waitFor(gate.logIn(nurse, demo.nurse.password)));
    gate.lock();
    CHECK_FALSE(gate.needsPassword());
    for (int i = 0; i < Door::pinTries; ++i)
        CHECK(waitFor(gate.logIn(nurse, QStringLiteral("0000"))).error().kind == ErrorKind::WrongKey);
    CHECK(gate.needsPassword());
    CHECK_FALSE(
        waitFor(gate.logIn(nurse, demo.nurse.pin)).ok()); // even the right one, after so many wrong ones
    REQUIRE_OK(waitFor(gate.logIn(nurse, demo.nurse.password)));
}

TEST_CASE("going back to a backup brings its people, keeps the former files, and takes a new device number",
          "[e2e]")
{
    test::DemoFolder demo;
    const QString before = QStringLiteral("Người Trước Sao Lưu"), after = QStringLiteral("Người Sau Sao Lưu");
    qint64 number = 0;
    {
        auto scene = openScene(demo);
        REQUIRE(scene->logIn(demo.head.name, demo.head.password));
        registerPerson(*scene, before);
        number = *scene->ask(
            [](ServiceContext& context, const Actor&) { return Result<qint64>(context.store.device()); });
        BackupDesk& backups = scene->program().backups();
        const auto made = waitFor(backups.backUpNow(std::make_shared<BackupProgress>()));
        REQUIRE_OK(made);
        registerPerson(*scene, after);
        CHECK(found(*scene, after).contains(after));
        const Id head = scene->window().user()->user;
        CHECK_FALSE(waitFor(backups.restore(made->folder, head, QStringLiteral("not the password"))).ok());
        CHECK(found(*scene, after).contains(after)); // nothing happened yet
        REQUIRE_OK(waitFor(backups.restore(made->folder, head, demo.head.password)));
    }
    auto again = openScene(demo);
    REQUIRE(again->logIn(demo.head.name, demo.head.password));
    CHECK(found(*again, before).contains(before));
    CHECK_FALSE(found(*again, after).contains(after));
    CHECK(*again->ask([](ServiceContext& context, const Actor&) {
        return Result<qint64>(context.store.device());
    }) != number);
    CHECK_FALSE(QDir(demo.folder().path).entryList({QStringLiteral("noi.db.before-restore-*")}).isEmpty());
}
