#include "core/barcode/station_card.h"
#include "tests/e2e/demo_folder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace noi;

namespace
{

int rows(Scene& scene, const char* table)
{
    const auto* shown = scene.shown<QTableView>(QString::fromLatin1(table));
    return shown ? shown->model()->rowCount() : -1;
}

void keepPicture(Scene& scene, const QString& name)
{
    const QString folder = qEnvironmentVariable("NOI_PICTURES");
    if (!folder.isEmpty()) scene.picture().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace

TEST_CASE("a pregnancy is begun in a woman's file, and F4 leads back to it", "[e2e]")
{
    test::DemoFolder demo;
    auto set = Scene::set(demo.folder(), demo.clock());
    REQUIRE_OK(set);
    Scene& scene = **set;
    REQUIRE(scene.logIn(demo.nurse.name, demo.nurse.password));
    const auto woman = scene.ask([](ServiceContext& context, const Actor& actor) {
        PersonDraft draft;
        draft.person.fullName = QStringLiteral("Rah Lan H'Duynh");
        draft.person.birth = PartialDate::ofDay(QDate(1996, 3, 14));
        draft.person.sex = Sex::Female;
        return Registration(context).add(actor, draft);
    });
    REQUIRE_OK(woman);
    scene.hands().press(Qt::Key_F4);
    REQUIRE(Hands::wait([&] { return rows(scene, "women") > 0; }));
    const int before = rows(scene, "women");
    scene.scan(stationCardText(*woman).toLatin1());
    REQUIRE(scene.see(QStringLiteral("immunizationGrid")));
    scene.hands().press(Qt::Key_6, Qt::AltModifier);
    REQUIRE(scene.see(QStringLiteral("pregnancyEmpty")));
    // The packs are read once, at the first question.
    REQUIRE(Hands::wait([&] {
        scene.hands().press(Qt::Key_Insert);
        return scene.shown(QStringLiteral("pregnancyPanel")) != nullptr;
    }));
    scene.hands().type(QStringLiteral("21/5"));
    scene.hands().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Hands::wait([&] { return rows(scene, "visits") == 0; }));
    scene.hands().press(Qt::Key_Insert);
    REQUIRE(scene.see(QStringLiteral("visitPanel")));
    scene.hands().type(QStringLiteral("52"));
    scene.hands().press(Qt::Key_Return);
    scene.hands().type(QStringLiteral("145/95"));
    scene.hands().press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Hands::wait([&] { return rows(scene, "visits") == 1; }));
    keepPicture(scene, QStringLiteral("whole-pregnancy"));

    scene.hands().press(Qt::Key_F4);
    REQUIRE(Hands::wait([&] { return rows(scene, "women") == before + 1; }));
    keepPicture(scene, QStringLiteral("whole-women"));
    scene.hands().press(Qt::Key_F2); // another place, and back
    scene.hands().press(Qt::Key_F4);
    REQUIRE(Hands::wait([&] { return rows(scene, "women") == before + 1; }));
    scene.hands().press(Qt::Key_F, Qt::ControlModifier);
    scene.hands().type(QStringLiteral("duynh"));
    REQUIRE(Hands::wait([&] { return rows(scene, "women") == 1; }));
    scene.hands().press(Qt::Key_Return);
    REQUIRE(scene.see(QStringLiteral("pregnancyWeek")));
    CHECK(scene.shown<QLabel>(QStringLiteral("pregnancyWeek"))->text().contains(QStringLiteral("25")));
}
