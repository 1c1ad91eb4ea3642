#include "tests/ui/people/people_house.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace noi;
using namespace noi::test;

namespace
{

/// A file that shows its immunisation grid, on 21 November 2026.
struct GridHouse : PeopleHouse {
    Id person;

    explicit GridHouse(const PartialDate& born, Sex sex = Sex::Female)
    {
        Person one;
        one.fullName = QStringLiteral("Rơ Châm Y Nhi");
        one.birth = born;
        one.sex = sex;
        one.commune = QStringLiteral("23734");
        person = people.add(one);
    }
    Id given(const char* product, const PartialDate& day)
    {
        Dose dose;
        dose.person = person;
        dose.product = QLatin1String(product);
        dose.givenAt = day;
        const Id id = Id::of(7, 500 + people.files[person].doses.size());
        people.files[person].doses += {{id, dose}, {}, false, {}, {}, true};
        return id;
    }
    Id given(const char* product, int year, int month, int day)
    {
        return given(product, PartialDate::ofDay(QDate(year, month, day)));
    }
    void open()
    {
        page->open(person.value);
        settle();
    }
    [[nodiscard]] QTableView* grid() const { return find<QTableView>("immunizationGrid"); }
    /// The cells of a group's line, empty ones left out: "✓ 17/09/2026 BCG".
    [[nodiscard]] QStringList cells(const char* name, int line = 0) const
    {
        const auto* model = grid()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString().contains(QLatin1String(name))) {
                QStringList all;
                for (int column = 1; column < model->columnCount(); ++column)
                    all += model->index(row + line, column).data().toString();
                all.removeAll(QString());
                return all;
            }
        return {};
    }
    /// Goes to a cell and reads the sentence below.
    QString why(const char* name, int column, int line = 0)
    {
        const auto* model = grid()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString().contains(QLatin1String(name))) {
                grid()->setCurrentIndex(model->index(row + line, column));
                CHECK(model->index(row + line, column).data(Qt::ToolTipRole) == text("immunizationWhy"));
                return text("immunizationWhy");
            }
        return {};
    }
};

PartialDate on(int year, int month, int day) { return PartialDate::ofDay(QDate(year, month, day)); }

} // namespace

TEST_CASE("the file opens with the grid: what was given, what is due, and the appointment above")
{
    GridHouse house(on(2026, 9, 16));
    house.given("hepb-birth", 2026, 9, 16);
    house.given("bcg", 2026, 9, 17);
    house.open();
    CHECK(house.grid()->hasFocus());
    CHECK(house.text("appointment").contains(QStringLiteral("Due today: DPT-VGB-Hib dose 1")));
    CHECK(house.cells("Tuberculosis") == QStringList{QStringLiteral("✓ 17/09/2026 BCG")});
    CHECK(house.cells("Hepatitis B") == QStringList{QStringLiteral("✓ 16/09/2026 VGB SS"),
                                                    QStringLiteral("● Due since 16/11/2026"),
                                                    QStringLiteral("·"), QStringLiteral("·")});
    CHECK(house.cells("Measles") == QStringList{QStringLiteral("○ 16/06/2027 Not yet"), QStringLiteral("·")});
    CHECK(house.why("Tuberculosis", 1) ==
          QStringLiteral("Dose of 17/09/2026 (BCG): valid, dose 1 of Tuberculosis (BCG)."));
    CHECK(house.why("Hepatitis B", 2)
              .startsWith(QStringLiteral(
                  "Dose 2 is due since 16/11/2026, overdue from 15/12/2026. Vaccine: DPT-VGB-Hib")));
    house.picture(QStringLiteral("grid-two-months"));
}

TEST_CASE("the arrow keys start at what is most urgent, and the sentence follows them")
{
    GridHouse house(on(2026, 9, 16));
    house.given("hepb-birth", 2026, 9, 16);
    house.open();
    CHECK(house.text("immunizationWhy").contains(QStringLiteral("is overdue")));
    const QString before = house.text("immunizationWhy");
    house.press(Qt::Key_Down);
    CHECK(house.text("immunizationWhy") != before);
    house.press(Qt::Key_Up);
    CHECK(house.text("immunizationWhy") == before);
}

TEST_CASE("a dose given too young, too soon or too close says why in one sentence")
{
    GridHouse house(on(2025, 12, 8));
    house.given("dpt-hepb-hib-sii", 2026, 2, 5);
    house.given("dpt-hepb-hib-sii", 2026, 3, 8);
    house.given("dpt-hepb-hib-sii", 2026, 4, 3);
    house.given("bcg", 2026, 9, 1);
    house.given("measles", 2026, 9, 10);
    house.open();
    CHECK(house.why("Hib", 1) ==
          QStringLiteral("Dose of 05/02/2026 (DPT-VGB-Hib) is not valid: 3 day(s) before the least age "
                         "(08/02/2026)."));
    CHECK(house.why("Hib", 2) ==
          QStringLiteral(
              "Dose of 03/04/2026 (DPT-VGB-Hib) is not valid: 5 day(s) too soon after DPT-VGB-Hib of "
              "08/03/2026: right from 08/04/2026."));
    CHECK(house.why("Measles", 1) ==
          QStringLiteral("Dose of 10/09/2026 (Sởi) is not valid: must be 4 week(s) apart from the other live "
                         "vaccine, BCG of 01/09/2026: right from 29/09/2026."));
    CHECK(house.cells("Hib").contains(QStringLiteral("✕ 03/04/2026 DPT-VGB-Hib")));
    house.picture(QStringLiteral("grid-not-valid"));
}

TEST_CASE("an extra dose, a vague date and a missed series say what they are")
{
    GridHouse house(on(2025, 11, 21));
    house.given("bcg", 2025, 11, 22);
    house.given("bcg", 2026, 1, 22);
    house.given("measles", PartialDate::ofYear(2026));
    house.open();
    CHECK(house.why("Tuberculosis", 2) ==
          QStringLiteral(
              "Dose of 22/01/2026 (BCG) does not count: nothing was missing any more: not needed, does "
              "no harm."));
    CHECK(house.cells("Tuberculosis").value(1) == QStringLiteral("+ 22/01/2026 BCG"));
    CHECK(house.why("Measles", 1).startsWith(QStringLiteral("Dose of 2026 (Sởi): only the year is known")));
    CHECK(house.cells("Measles").value(0) == QStringLiteral("? 2026 Sởi"));
    CHECK(house.why("Rotavirus", 1) == QStringLiteral("Too old: no more doses."));
    house.picture(QStringLiteral("grid-extra-vague"));
}

TEST_CASE("a severe reaction turns the series red with the schedule's own words")
{
    GridHouse house(on(2026, 8, 16));
    const Id five = house.given("dpt-hepb-hib-sii", 2026, 10, 16);
    house.open();
    REQUIRE_FALSE(house.why("Hib", 2).startsWith(QStringLiteral("Contraindicated")));
    Reaction severe;
    severe.person = house.person;
    severe.dose = five;
    severe.severity = Reaction::Severity::Severe;
    house.people.addReaction(severe);
    house.open();
    CHECK(house.why("Hib", 2).startsWith(QStringLiteral("Contraindicated: ")));
    CHECK(house.cells("Hib").contains(QStringLiteral("✕ Contraindicated")));
    house.picture(QStringLiteral("grid-contraindicated"));
}

TEST_CASE("the grid follows at once when a dose of it is voided, and when that is undone")
{
    GridHouse house(on(2026, 9, 16));
    house.given("hepb-birth", 2026, 9, 16);
    const Id bcg = house.given("bcg", 2026, 9, 17);
    house.open();
    house.why("Tuberculosis", 1);
    house.press(Qt::Key_Delete);
    house.type(QStringLiteral("nhầm trẻ"));
    house.press(Qt::Key_Return);
    REQUIRE(house.people.voided.size() == 1);
    CHECK(house.people.voided.first().first == bcg);
    CHECK(house.cells("Tuberculosis").value(0).contains(QStringLiteral("Overdue")));
    CHECK(house.grid()->hasFocus());
    house.feedback.undo();
    PeopleHouse::settle();
    CHECK(house.cells("Tuberculosis") == QStringList{QStringLiteral("✓ 17/09/2026 BCG")});
}

TEST_CASE("a dose from an older card counts at once")
{
    GridHouse house(on(2026, 9, 16));
    house.open();
    CHECK(house.cells("Tuberculosis").value(0).contains(QStringLiteral("Overdue")));
    house.press(Qt::Key_Insert);
    CHECK_FALSE(house.find("appointment")->isVisible());
    house.type(QStringLiteral("bcg"));
    house.press(Qt::Key_Return);
    house.type(QStringLiteral("170926"));
    house.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(house.people.historical.size() == 1);
    CHECK(house.cells("Tuberculosis") == QStringList{QStringLiteral("✓ 17/09/2026 BCG")});
    house.press(Qt::Key_Escape);
    CHECK(house.find("appointment")->isVisible());
}

TEST_CASE("voiding where no dose stands asks to choose one")
{
    GridHouse house(on(2026, 9, 16));
    house.given("hepb-birth", 2026, 9, 16);
    house.open();
    house.press(Qt::Key_Delete);
    CHECK_FALSE(house.find("voidDoseLine")->isVisible());
    REQUIRE(house.feedback.said.size() == 1);
    CHECK(house.feedback.said.first().contains(QStringLiteral("choose a dose")));
}

TEST_CASE("a birth date known to the year is worked out from its last day, and said; without one nothing is")
{
    GridHouse year(PartialDate::ofYear(2026));
    year.open();
    CHECK(year.find("planNotes")->isVisible());
    CHECK(year.text("planNotes").contains(QStringLiteral("21/11/2026"))); // today: nobody is born later
    year.picture(QStringLiteral("grid-vague-birth"));

    GridHouse unknown({});
    unknown.open();
    CHECK(unknown.text("appointment").contains(QStringLiteral("birth date is not known")));
    CHECK(unknown.grid()->model()->rowCount() == 0);
    CHECK(unknown.find("immunizationGrid")->hasFocus()); // Insert still adds a dose
    unknown.picture(QStringLiteral("grid-no-birth"));
}

TEST_CASE("of a grown woman's file what she is too old for waits behind Alt+A, and comes with it")
{
    GridHouse house(on(1996, 3, 14));
    house.given("measles", 2026, 10, 1);
    house.given("abhayrab", 2026, 10, 1);
    house.open();
    const int few = house.grid()->model()->rowCount();
    CHECK_FALSE(house.cells("Measles").isEmpty());
    CHECK(house.cells("Rotavirus").isEmpty());
    CHECK(house.text("planNotes").startsWith(QStringLiteral("1 dose(s) of vaccines")));
    CHECK(house.find("showAllGroups")->isVisible());
    house.picture(QStringLiteral("grid-woman"));
    house.press(Qt::Key_A, Qt::AltModifier);
    CHECK(house.grid()->model()->rowCount() > few);
    CHECK(house.cells("Rotavirus") == QStringList{QStringLiteral("– Too old")});
    house.picture(QStringLiteral("grid-woman-all"));
    house.press(Qt::Key_A, Qt::AltModifier);
    CHECK(house.grid()->model()->rowCount() == few);
}

TEST_CASE("a birth dose that was missed leaves its column, and the next doses keep theirs")
{
    GridHouse house(on(2026, 8, 16));
    house.open();
    CHECK(house.cells("Hepatitis B").value(0) == QStringLiteral("–"));
    CHECK(house.cells("Hepatitis B").value(1).contains(QStringLiteral("was due 16/10/2026")));
    house.given("dpt-hepb-hib-sii", 2026, 10, 20);
    house.open();
    CHECK(house.cells("Hepatitis B") ==
          QStringList{QStringLiteral("–"), QStringLiteral("✓ 20/10/2026 DPT-VGB-Hib"),
                      QStringLiteral("● Due since 20/11/2026"), QStringLiteral("·")});
    CHECK(house.why("Hepatitis B", 1) == QStringLiteral("Dose 1: not given, needed no more."));
}

TEST_CASE("Alt+D turns to the list of doses and back, and the keys go with it")
{
    GridHouse house(on(2026, 9, 16));
    house.given("bcg", 2026, 9, 17);
    house.open();
    house.press(Qt::Key_D, Qt::AltModifier);
    CHECK(house.find("doses")->isVisible());
    CHECK(house.find("doses")->hasFocus());
    house.picture(QStringLiteral("grid-list"));
    house.press(Qt::Key_D, Qt::AltModifier);
    CHECK(house.grid()->hasFocus());
}

TEST_CASE("the grid never scrolls sideways, however narrow")
{
    GridHouse house(on(1996, 3, 14));
    house.given("tt", 2026, 10, 1);
    house.open();
    for (const int width : {1180, 900, 776}) {
        house.page->resize(width, 600);
        PeopleHouse::settle();
        const auto* grid = house.grid();
        int all = 0;
        for (int i = 0; i < grid->model()->columnCount(); ++i)
            all += grid->columnWidth(i);
        CHECK(all <= grid->viewport()->width());
    }
}
