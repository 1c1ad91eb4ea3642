#include "tests/ui/pregnancy/pregnancy_house.h"
#include "ui/pregnancy/birth_month_view.h"
#include "ui/pregnancy/pregnancy_page.h"
#include "ui/pregnancy/women_model.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QSignalSpy>

using namespace noi;
using namespace noi::test;

namespace
{

/// The page over a station with some pregnant women, on 21 November 2026.
struct WomenHouse {
    PeopleInMemory nobody;
    PregnancyAtOnce source{nobody};
    HeardFeedback feedback;
    BirthAtOnce births{source.home, source.packs};
    PdfDialogs dialogs;
    NineInTheMorning clock;
    std::unique_ptr<PregnancyPage> page;

    WomenHouse()
    {
        if (qEnvironmentVariableIsEmpty("NOI_PICTURES")) return;
        static LanguageSwitch language;
        language.use(Language::Vietnamese);
        applyTheme(*qApp);
    }
    Id add(const QString& name, const QString& hamlet, QDate lastPeriod)
    {
        Person person;
        person.fullName = name;
        person.birth = day(1996, 3, 14);
        person.sex = Sex::Female;
        person.hamlet = hamlet;
        const Id id = source.home.addPerson(person);
        Pregnancy pregnancy;
        pregnancy.person = id;
        pregnancy.lastPeriod = PartialDate::ofDay(lastPeriod);
        const auto begun = source.desk().begin(source.home.nurse, pregnancy);
        REQUIRE_OK(begun);
        AntenatalVisit visit;
        visit.person = id;
        visit.pregnancy = *begun;
        visit.visitedAt = PartialDate::ofDay(lastPeriod.addDays(70));
        visit.weight = 50'000;
        REQUIRE_OK(source.desk().recordVisit(source.home.nurse, visit));
        return id;
    }
    void show()
    {
        page = std::make_unique<PregnancyPage>(
            PregnancyParts{source, births, dialogs, [] { return QStringLiteral("Trạm Y tế xã Ia Ly"); }},
            feedback, clock);
        const QStringList sides =
            qEnvironmentVariable("NOI_PICTURES_SIZE", QStringLiteral("1180x660")).split(u'x');
        page->resize(sides[0].toInt(), sides[1].toInt());
        page->show();
        QApplication::setActiveWindow(page.get());
        page->open({});
        PeopleHouse::settle();
    }
    template <class T = QWidget> T* find(const char* name) const
    {
        auto* found = page->findChild<T*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        PeopleHouse::settle();
    }
    [[nodiscard]] int rows() const { return find<QTableView>("women")->model()->rowCount(); }
    void picture(const QString& name) const
    {
        const QString folder = qEnvironmentVariable("NOI_PICTURES");
        if (!folder.isEmpty()) page->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
};

} // namespace

TEST_CASE("an empty list says what will stand in it")
{
    WomenHouse house;
    house.show();
    CHECK(house.rows() == 0);
    CHECK(house.find<QLabel>("emptyStart")->text().contains(QStringLiteral("Insert")));
    house.picture(QStringLiteral("women-empty"));
}

TEST_CASE("pregnant women stand on the list by expected day; chips cut it down; Enter opens her file")
{
    WomenHouse house;
    house.add(QStringLiteral("Rơ Châm H'Blơi"), QStringLiteral("Làng Kép 2"), QDate(2026, 8, 20));
    const Id near =
        house.add(QStringLiteral("Nguyễn Thị Ngọc Ánh"), QStringLiteral("Thôn 2"), QDate(2026, 2, 16));
    house.add(QStringLiteral("Kpuih H'Nga"), QStringLiteral("Làng Kép 2"), QDate(2026, 2, 20));
    house.add(QStringLiteral("Siu H'Phương"), {}, QDate(2026, 5, 1));
    house.show();
    REQUIRE(house.rows() == 4);
    const auto* model = house.find<QTableView>("women")->model();
    CHECK(model->index(0, WomenModel::Name).data().toString() == QStringLiteral("Nguyễn Thị Ngọc Ánh"));
    CHECK(model->index(0, WomenModel::Due).data().toString() == QStringLiteral("23/11/2026"));
    CHECK(model->index(0, WomenModel::Next).data().toString().contains(QStringLiteral("late")));
    CHECK(house.find<BirthMonthView>("birthMonth")->mothersOn(QDate(2026, 11, 27)) ==
          QStringList{QStringLiteral("Kpuih H'Nga")});
    CHECK(house.find<QLabel>("monthWords")->text().contains(QStringLiteral("11/2026: 2")));
    house.picture(QStringLiteral("women"));
    CHECK(house.page->minimumSizeHint().width() <= 760);
    CHECK(house.page->minimumSizeHint().height() <= 440);
    QSignalSpy opened(house.page.get(), &PregnancyPage::openPerson);
    house.press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<Id>() == near);
    house.press(Qt::Key_4, Qt::AltModifier);
    CHECK(house.rows() == 2);
    house.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(house.dialogs.titles.size() == 1);
    CHECK(QFileInfo(house.dialogs.file()).size() > 1000);
    if (const QString folder = qEnvironmentVariable("NOI_PICTURES"); !folder.isEmpty())
        QFile::copy(house.dialogs.file(), QDir(folder).filePath(QStringLiteral("women-list.pdf")));
    house.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(house.rows() == 0);
    house.picture(QStringLiteral("women-none"));
    house.press(Qt::Key_1, Qt::AltModifier);
    CHECK(house.rows() == 4);
    house.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nga"));
    PeopleHouse::settle();
    CHECK(house.rows() == 1);
}

TEST_CASE("in another language the list is as it was; another person sees it only once it was asked for them")
{
    WomenHouse house;
    house.add(QStringLiteral("Rơ Châm H'Blơi"), QStringLiteral("Làng Kép 2"), QDate(2026, 8, 20));
    house.show();
    house.press(Qt::Key_2, Qt::AltModifier);
    CHECK(house.rows() == 0);
    house.page->retranslate();
    PeopleHouse::settle();
    CHECK(house.rows() == 0);
    house.page->setFocus();
    house.press(Qt::Key_1, Qt::AltModifier);
    CHECK(house.rows() == 1);
    house.page->hide();
    LoggedIn other;
    other.user = Id{77};
    house.page->userChanged(other);
    CHECK(house.rows() == 0);
    house.page->show();
    house.page->open({});
    PeopleHouse::settle();
    CHECK(house.rows() == 1);
}
