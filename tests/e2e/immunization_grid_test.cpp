#include "core/barcode/station_card.h"
#include "tests/e2e/demo_folder.h"
#include "tests/support/catch.h"

#include <QTableView>

using namespace noi;

namespace
{

QString cell(Scene& scene, const QString& group, int column)
{
    const auto* grid = scene.shown<QTableView>(QStringLiteral("immunizationGrid"));
    if (!grid) return {};
    const auto* model = grid->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString().contains(group))
            return model->index(row, column).data().toString();
    return {};
}

} // namespace

TEST_CASE("a dose told from another card counts in the immunisation grid at once", "[e2e]")
{
    test::DemoFolder demo;
    auto set = Scene::set(demo.folder(), demo.clock());
    REQUIRE_OK(set);
    Scene& scene = **set;
    REQUIRE(scene.logIn(demo.nurse.name, demo.nurse.password));
    const auto child = scene.ask([](ServiceContext& context, const Actor& actor) {
        PersonDraft draft;
        draft.person.fullName = QStringLiteral("Rơ Châm Y Nhi");
        draft.person.birth = PartialDate::ofDay(QDate(2026, 9, 16));
        return Registration(context).add(actor, draft);
    });
    REQUIRE_OK(child);
    scene.hands().press(Qt::Key_F2);
    REQUIRE(scene.see(QStringLiteral("page_people")));
    scene.scan(stationCardText(*child).toLatin1());
    REQUIRE(scene.see(QStringLiteral("immunizationGrid")));
    const QString bcg = QStringLiteral("BCG");
    REQUIRE(Hands::wait([&] { return cell(scene, bcg, 1).contains(QStringLiteral("Quá hạn")); }));

    scene.hands().press(Qt::Key_Insert);
    scene.hands().type(QStringLiteral("bcg"));
    scene.hands().press(Qt::Key_Return);
    scene.hands().type(QStringLiteral("170926"));
    scene.hands().press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(Hands::wait([&] { return cell(scene, bcg, 1) == QStringLiteral("✓ 17/09/2026 BCG"); }));
}
