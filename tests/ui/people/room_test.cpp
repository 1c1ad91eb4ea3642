#include "tests/ui/people/people_house.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QTableView>
#include <QPushButton>

using namespace noi;
using namespace noi::test;

namespace
{

/// Vietnamese and the real letters, for as long as it lives.
class AsTheStationSeesIt
{
public:
    AsTheStationSeesIt()
    {
        applyTheme(*qApp);
        m_language.use(Language::Vietnamese);
    }
    ~AsTheStationSeesIt() { m_language.use(Language::English); }
    Q_DISABLE_COPY_MOVE(AsTheStationSeesIt)

private:
    LanguageSwitch m_language;
};

} // namespace

TEST_CASE("every state of the people page fits 1366 by 768 at 150 %")
{
    const AsTheStationSeesIt look;
    PeopleHouse house;
    const Id mother = house.addMother();
    const Id child = house.addChild(mother);
    // What the window leaves to a page: 910 by 485 without navigation, top bar and status line.
    const QSize room(776, 417);
    house.page->resize(room);
    const auto fits = [&](const char* state) {
        PeopleHouse::settle();
        house.picture(QStringLiteral("room-") + QLatin1String(state));
        INFO(state);
        const QSize least = house.page->minimumSizeHint();
        CHECK(least.width() <= room.width());
        CHECK(least.height() <= room.height());
        CHECK(house.page->size() == room);
    };
    const auto show = [&](int tab) { house.press(Qt::Key_1 + tab - 1, Qt::AltModifier); };
    fits("list");
    house.page->open(PeoplePage::newPerson);
    for (int kind = 1; kind <= 4; ++kind) {
        show(kind);
        fits(qPrintable(QStringLiteral("register%1").arg(kind)));
    }
    house.page->open(child.value);
    fits("grid");
    auto* grid = house.find<QTableView>("immunizationGrid");
    grid->setCurrentIndex(grid->model()->index(1, 1));
    house.find<QPushButton>("replaceDose")->click();
    CHECK(house.find("dosePanel")->isVisible());
    fits("grid-put-right");
    house.press(Qt::Key_Escape);
    house.press(Qt::Key_D, Qt::AltModifier);
    fits("doses");
    house.find<QPushButton>("replaceDose")->click();
    CHECK(house.find("dosePanel")->isVisible());
    fits("put-right");
    house.press(Qt::Key_Escape);
    house.find<QPushButton>("addHistoricalDose")->click();
    fits("from-a-card");
    house.press(Qt::Key_Escape);
    house.find<QPushButton>("voidDose")->click();
    fits("void");
    house.press(Qt::Key_Escape);
    house.find<QPushButton>("reactionAfterDose")->click();
    fits("reaction");
    house.press(Qt::Key_Escape);
    for (const int tab : {2, 3, 4}) {
        show(tab);
        fits(qPrintable(QStringLiteral("tab%1").arg(tab)));
    }
    house.page->open(mother.value);
    PeopleHouse::settle();
    show(2);
    fits("mother");
    const auto* life = house.find<QLabel>("headerLife");
    CHECK(life->width() >= life->sizeHint().width()); // her age is whole: it is the name that gives way
}
