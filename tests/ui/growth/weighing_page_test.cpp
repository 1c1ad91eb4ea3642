#include "core/base/vietnamese_order.h"
#include "core/service/growth_desk.h"
#include "resources/packs/packs.h"
#include "tests/support/test_station.h"
#include "tests/support/typing.h"
#include "tests/ui/people/people_house.h"
#include "tests/ui/settle.h"
#include "tests/ui/vietnamese_screen.h"
#include "ui/growth/weighing/weighing_model.h"
#include "ui/growth/weighing/weighing_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace noi;
using namespace noi::test;

namespace
{

const growth::GrowthReference& tables()
{
    static const auto read =
        growth::GrowthReference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 21));
    REQUIRE(read);
    return *read;
}

/// Answers at once, from a real station's records.
class WeighingAtOnce : public WeighingSource
{
public:
    TestStation home;

    Later<WeighingList> list(const WeighingFilter& filter) override
    {
        return ready(WeighingDay(*home.context, tables()).list(home.nurse, filter));
    }
    Later<KeptMeasurement> keep(const Measurement& m) override
    {
        return ready(WeighingDay(*home.context, tables()).keep(home.nurse, m));
    }
    Later<QList<Id>> keepAll(const QList<Measurement>& all) override
    {
        return ready(GrowthDesk(*home.context, tables()).recordAll(home.nurse, all));
    }
    Later<QList<Id>> takeBack(const QList<Id>& measurements, const QString& reason) override
    {
        return ready(PersonFiles(*home.context).voidFacts(home.nurse, measurements, reason));
    }
};

/// A hamlet of five children, on 21 November 2026.
struct WeighingHouse {
    WeighingAtOnce source;
    HeardFeedback feedback;
    NineInTheMorning clock;
    QList<Id> children; ///< as they stand on the list
    std::unique_ptr<WeighingPage> page;
    int keys = 0;

    WeighingHouse()
    {
        children = {add("Rơ Châm An", day(2026, 1, 14)), add("Siu Bình", day(2024, 5, 1)),
                    add("Kpă Dũng", day(2023, 5, 1)), add("Nay Hoá", day(2025, 8, 2)),
                    add("Nguyễn Thị Hóa", day(2024, 2, 2))};
        Measurement before;
        before.person = children[0];
        before.measuredAt = day(2026, 9, 14);
        before.weight = 7800;
        before.length = 690;
        before.position = Measurement::Position::Lying;
        REQUIRE_OK(GrowthDesk(*source.home.context, tables()).record(source.home.nurse, before));
        page = std::make_unique<WeighingPage>(
            WeighingPage::Parts{source, feedback, clock, [this] { return source.home.nurse.name; }});
        page->resize(1206, 650);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->open({});
        settle();
    }
    Id add(const char* name, const PartialDate& birth, const char* hamlet = "Thôn 2")
    {
        TestStation& home = source.home;
        const Id id = home.addPerson(QString::fromUtf8(name), birth, Sex::Female);
        const auto seen = readSeen<Person>(*home.store, id);
        REQUIRE(seen);
        const auto station = readRecord<Station>(home.context->database(), home.context->station);
        REQUIRE(station);
        Person person = seen->value;
        person.commune = station->commune;
        person.hamlet = QString::fromUtf8(hamlet);
        Work work(*home.store, home.nurse.user);
        work.change(*seen, person, id);
        REQUIRE_OK(work.commit());
        return id;
    }
    template <class T = QWidget> T* find(const char* name) const
    {
        auto* found = page->findChild<T*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    /// "⏎" is Enter; every character is one key.
    void type(const QString& text)
    {
        for (const QChar c : text) {
            QWidget* focus = QApplication::focusWidget();
            REQUIRE(focus);
            ++keys;
            if (c == QChar(0x23CE))
                QTest::keyClick(focus, Qt::Key_Return);
            else
                noi::test::type(focus, QString(c));
            settle();
        }
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, Qt::Key(key), modifiers);
        settle();
    }
    void toList()
    {
        find<QTableView>("weighingTable")->setFocus();
        settle();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return find<QTableView>("weighingTable")->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString progress() const { return find<QLabel>("weighingProgress")->text(); }
    QList<Measurement> of(Id child)
    {
        QList<Measurement> all;
        const auto file = GrowthDesk(*source.home.context, tables()).open(source.home.nurse, child);
        REQUIRE(file);
        for (const GrowthLine& line : file->lines)
            if (line.counts && line.measurement.value.measuredAt == day(2026, 11, 21))
                all += line.measurement.value;
        return all;
    }
};

} // namespace

TEST_CASE("a child is weighed and measured with the figures and two Enters, and nothing else", "[weighing]")
{
    WeighingHouse house;
    CHECK(house.progress() == QStringLiteral("0/5 weighed"));
    CHECK(house.cell(0, WeighingModel::Last) == QStringLiteral("7.80 · 14/09/2026"));
    CHECK(house.cell(0, WeighingModel::Position) == QStringLiteral("Lying"));
    CHECK(house.cell(1, WeighingModel::Position) == QStringLiteral("Standing"));
    CHECK(house.cell(0, WeighingModel::Months) == QStringLiteral("10"));
    house.toList();
    house.type(QStringLiteral("8,4⏎71,5⏎"));
    CHECK(house.keys == 9); // 8 , 4 Enter 7 1 , 5 Enter
    CHECK(house.progress() == QStringLiteral("1/5 weighed"));
    house.keys = 0;
    house.type(QStringLiteral("10.4⏎85⏎")); // the next child, with a point
    CHECK(house.keys == 8);
    const auto first = house.of(house.children[0]), second = house.of(house.children[1]);
    REQUIRE(first.size() == 1);
    CHECK(first[0].weight == 8400);
    CHECK(first[0].length == 715);
    CHECK(first[0].position == Measurement::Position::Lying);
    CHECK(first[0].measuredBy == house.source.home.nurse.name);
    REQUIRE(second.size() == 1);
    CHECK(second[0].weight == 10400);
    CHECK(second[0].length == 850);
    CHECK(second[0].position == Measurement::Position::Standing);
    CHECK(house.cell(0, WeighingModel::State) == QStringLiteral("✓ Normal"));
    CHECK(house.progress() == QStringLiteral("2/5 weighed"));
}

TEST_CASE("what is doubted is kept, marked with what to do, and stops nobody", "[weighing]")
{
    WeighingHouse house;
    house.toList();
    house.type(QStringLiteral("84⏎60⏎11⏎80⏎"));
    REQUIRE(house.of(house.children[0]).size() == 1);
    CHECK(house.of(house.children[0])[0].weight == 84000);
    CHECK(house.cell(0, WeighingModel::State).startsWith(QStringLiteral("✓ ! ")));
    CHECK(house.cell(0, WeighingModel::State).contains(QStringLiteral("easure again")));
    REQUIRE(house.of(house.children[1]).size() == 1);
    CHECK(house.cell(1, WeighingModel::State).contains(QStringLiteral("tunted")));

    // Going back to it and typing anew corrects it.
    house.press(Qt::Key_Up);
    house.press(Qt::Key_Up);
    house.press(Qt::Key_Left);
    house.type(QStringLiteral("8,4⏎71,5⏎"));
    const auto kept = house.of(house.children[0]);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].weight == 8400);
    CHECK_FALSE(kept[0].replaceReason.isEmpty());
}

TEST_CASE("a row is kept when it is left by any way, and one that cannot be keeps what was typed",
          "[weighing]")
{
    WeighingHouse house;
    house.toList();
    house.type(QStringLiteral("8,4"));
    house.press(Qt::Key_Down);
    REQUIRE(house.of(house.children[0]).size() == 1);
    CHECK_FALSE(house.of(house.children[0])[0].length);

    house.type(QStringLiteral("1..4"));
    house.press(Qt::Key_Down);
    CHECK(house.cell(1, WeighingModel::Weight) == QStringLiteral("1..4"));
    CHECK(house.cell(1, WeighingModel::State).contains(QStringLiteral("is not a number")));
    CHECK(house.of(house.children[1]).isEmpty());

    house.type(QStringLiteral("0,1"));
    house.page->hide(); // another page, or the screen is locked
    settle();
    CHECK(house.of(house.children[2]).isEmpty());
    house.page->show();
    house.page->open({});
    settle();
    CHECK(house.cell(1, WeighingModel::Weight) == QStringLiteral("1..4"));
    CHECK(house.cell(2, WeighingModel::Weight) == QStringLiteral("0,1"));
    CHECK(house.cell(2, WeighingModel::State).contains(QStringLiteral("No child weighs 0.1 kg")));

    // Another list and back: what was typed is still there.
    auto* hamlets = house.find<QComboBox>("weighingHamlet");
    hamlets->setCurrentIndex(hamlets->count() - 1); // not known
    settle();
    CHECK(house.find("weighingEmpty")->isVisible());
    hamlets->setCurrentIndex(1);
    settle();
    CHECK(house.cell(2, WeighingModel::Weight) == QStringLiteral("0,1"));
    CHECK(house.progress() == QStringLiteral("1/5 weighed"));
}

TEST_CASE("the last row can be undone, and what stood before stands again", "[weighing]")
{
    WeighingHouse house;
    house.toList();
    house.type(QStringLiteral("8,4⏎71,5⏎"));
    REQUIRE(house.feedback.undo);
    CHECK(house.feedback.said.last() == QStringLiteral("Rơ Châm An: recorded."));
    house.feedback.undo();
    settle();
    CHECK(house.of(house.children[0]).isEmpty());
    CHECK(house.cell(0, WeighingModel::Weight).isEmpty());
    CHECK(house.progress() == QStringLiteral("0/5 weighed"));
}

TEST_CASE("keys erase, bring back, switch the position and oedema, and go through the arm where it is wanted",
          "[weighing]")
{
    WeighingHouse house;
    house.toList();
    house.type(QStringLiteral("8,45"));
    house.press(Qt::Key_Backspace);
    CHECK(house.cell(0, WeighingModel::Weight) == QStringLiteral("8,4"));
    house.press(Qt::Key_Escape);
    CHECK(house.cell(0, WeighingModel::Weight).isEmpty());
    house.press(Qt::Key_T, Qt::AltModifier);
    house.type(QStringLiteral("8,4⏎71,5"));
    house.press(Qt::Key_Right);
    house.press(Qt::Key_Space);
    CHECK(house.cell(0, WeighingModel::Position) == QStringLiteral("Standing"));
    house.press(Qt::Key_Left);
    house.type(QStringLiteral("⏎13,5"));
    house.press(Qt::Key_Right);
    house.press(Qt::Key_Space);
    house.press(Qt::Key_Down);
    const auto kept = house.of(house.children[0]);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].arm == 135);
    CHECK(kept[0].oedema);
    CHECK(kept[0].position == Measurement::Position::Standing);
    CHECK(house.cell(0, WeighingModel::State).contains(QStringLiteral("Oedema")));
}

TEST_CASE("a child is found by name, and those who are weighed go out of sight", "[weighing]")
{
    WeighingHouse house;
    house.toList();
    house.press(Qt::Key_A, Qt::AltModifier);
    auto* table = house.find<QTableView>("weighingTable");
    house.type(QStringLiteral("8,4⏎71,5⏎"));
    CHECK(table->model()->rowCount() == 4);
    CHECK(house.cell(table->currentIndex().row(), WeighingModel::Name) == QStringLiteral("Siu Bình"));
    house.press(Qt::Key_F, Qt::ControlModifier);
    house.type(QStringLiteral("dung⏎14,2⏎95⏎"));
    CHECK(house.of(house.children[2]).size() == 1);
    CHECK(house.find<QLineEdit>("weighingText")->hasFocus()); // for the next name
    CHECK(house.progress() == QStringLiteral("2/5 weighed"));
    house.type(QStringLiteral("binh⏎12⏎88⏎"));
    CHECK(house.of(house.children[1]).size() == 1);
}

TEST_CASE("lines of a spreadsheet are shown before they are written, and only the certain ones are",
          "[weighing]")
{
    WeighingHouse house;
    QGuiApplication::clipboard()->setText(QStringLiteral("Họ tên\tCân\tCao\n"
                                                         "Ro Cham An\t8,4\t71,5\n"
                                                         "2\t11.2\t84\n"
                                                         "Kpă Dũng\t\t\n"
                                                         "Hoá\t9\t75\n"));
    house.toList();
    house.press(Qt::Key_V, Qt::ControlModifier);
    auto* lines = house.find<QTableWidget>("pasteLines");
    REQUIRE(lines->isVisible());
    CHECK(house.find<QLabel>("pasteHead")->text() ==
          QStringLiteral("2 child(ren) will be recorded · 1 line(s) will not: see why"));
    REQUIRE(lines->rowCount() == 4);
    CHECK(lines->item(0, 1)->text() == QStringLiteral("Hoá")); // first what is to be looked at
    CHECK(lines->item(0, 5)->text().contains(QStringLiteral("Nobody")));
    CHECK(house.of(house.children[0]).isEmpty());
    house.press(Qt::Key_Escape);
    CHECK(house.find("weighingTable")->isVisible());
    CHECK(house.of(house.children[0]).isEmpty());

    house.press(Qt::Key_V, Qt::ControlModifier);
    house.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(house.progress() == QStringLiteral("2/5 weighed"));
    REQUIRE(house.of(house.children[1]).size() == 1);
    CHECK(house.of(house.children[1])[0].weight == 11200);
    CHECK(house.of(house.children[1])[0].position == Measurement::Position::Standing);
    CHECK(house.of(house.children[2]).isEmpty());
    house.feedback.undo();
    settle();
    CHECK(house.progress() == QStringLiteral("0/5 weighed"));
}

TEST_CASE("the weighing page fits its room in Vietnamese", "[weighing]")
{
    const Vietnamese vietnamese;
    WeighingHouse house;
    house.page->retranslate();
    settle();
    house.toList();
    house.type(QStringLiteral("8,4⏎71,5⏎84⏎60⏎9⏎85⏎1..2⏎"));
    house.press(Qt::Key_Down);
    house.press(Qt::Key_Up);
    fitsItsRoom(*house.page, QStringLiteral("weighing"));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Siu Bình\t12\t90\nHoá\t9\t75\n4\t9,8\t81\nKsor Lớn\t\t\n"
                       "Nay Hoá\tchín\t75\nNguyễn Thị Hóa\t\t\n"));
    house.press(Qt::Key_V, Qt::ControlModifier);
    fitsItsRoom(*house.page, QStringLiteral("weighing-paste"));
    house.press(Qt::Key_Escape);
    house.page->resize(787, 440); // what a screen of 1366 by 768 leaves at 150 %
    settle();
    keepPicture(*house.page, QStringLiteral("weighing-150"));
    auto* table = house.find<QTableView>("weighingTable");
    CHECK(table->isColumnHidden(WeighingModel::Birth));
    CHECK(table->columnWidth(WeighingModel::Name) > 100);
    CHECK(table->columnWidth(WeighingModel::State) > 150);
    int width = 0;
    for (int column = 0; column < WeighingModel::columns; ++column)
        width += table->columnWidth(column);
    CHECK(width <= table->viewport()->width()); // nothing scrolls sideways
}
