#include "core/service/delivery_desk.h"
#include "core/service/growth_desk.h"
#include "core/service/pregnancy_desk.h"
#include "resources/packs/packs.h"
#include "tests/e2e/station_pc.h"
#include "ui/growth/growth_chart_view.h"

#include <QApplication>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace noi;
using namespace noi::test;

namespace
{

Id registerWoman(Pc& pc)
{
    PersonDraft draft;
    draft.person.fullName = QStringLiteral("Siu H'Mai");
    draft.person.birth = PartialDate::ofDay(QDate(1999, 4, 12));
    draft.person.sex = Sex::Female;
    draft.person.commune = QStringLiteral("23734");
    const auto id = pc.ask([draft](ServiceContext& context, const Actor& actor) {
        return Registration(context).add(actor, draft);
    });
    REQUIRE_OK(id);
    return *id;
}

const pregnancy::PregnancyReference& packs()
{
    static const auto read =
        pregnancy::PregnancyReference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 29));
    REQUIRE_OK(read);
    return *read;
}

PregnancyFile pregnanciesOf(Pc& pc, Id woman)
{
    const auto file = pc.ask([woman](ServiceContext& context, const Actor& actor) {
        return PregnancyDesk(context, packs()).open(actor, woman);
    });
    REQUIRE_OK(file);
    return *file;
}

void moveTo(Pc& pc, Id person, const QString& commune)
{
    const auto seen = pc.person(person);
    REQUIRE_OK(seen);
    Person after = seen->value;
    after.commune = commune;
    REQUIRE_OK(pc.ask([seen = *seen, after](ServiceContext& context, const Actor& actor) {
        return Registration(context).change(actor, seen, after);
    }));
}

/// A midwife with a keyboard and no mouse.
class Midwife
{
public:
    explicit Midwife(Pc& pc) : m_pc(pc), m_hands(pc.window()) { QApplication::setActiveWindow(&pc.window()); }

    void keys(std::initializer_list<const char*> words)
    {
        for (const char* word : words) {
            m_hands.type(QString::fromUtf8(word));
            enter();
        }
    }
    void enter(int times = 1)
    {
        for (int i = 0; i < times; ++i)
            m_hands.press(Qt::Key_Return);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_hands.press(key, modifiers);
    }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }

    /// Types a name into the box at the top, and takes the first that it finds.
    void find(const QString& name)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        m_hands.type(name);
        REQUIRE(Pc::wait([&] {
            const auto* const hits =
                m_pc.window().findChild<QAbstractItemView*>(QStringLiteral("omniResults"));
            return hits && hits->isVisible() && hits->model()->rowCount() > 0;
        }));
        enter();
        REQUIRE(Pc::wait([&] { return m_pc.find<QLabel>("headerName")->text() == name; }));
    }
    void toTab(Qt::Key number, const char* widget)
    {
        press(number, Qt::AltModifier);
        REQUIRE(Pc::wait([&] { return m_pc.find(widget)->isVisible(); }));
    }
    [[nodiscard]] int keystrokes() const { return m_hands.keystrokes(); }
    void countAgain() { m_hands.countAgain(); }

private:
    Pc& m_pc;
    Hands m_hands;
};

int rows(Pc& pc, const char* table) { return pc.find<QTableView>(table)->model()->rowCount(); }

/// Day, weight, pressure; the rest is left.
void visit(Pc& pc, Midwife& midwife, const char* day, const char* weight, const char* pressure)
{
    const int before = rows(pc, "visits");
    midwife.press(Qt::Key_Insert);
    REQUIRE(Pc::wait([&] { return pc.find("visitForm")->isVisible(); }));
    midwife.press(Qt::Key_Backtab, Qt::ShiftModifier);
    midwife.keys({day, weight, pressure});
    midwife.save();
    REQUIRE(Pc::wait([&] { return rows(pc, "visits") == before + 1; }));
}

} // namespace

TEST_CASE(
    "from the first visit to the twins' growth with the keyboard alone; the same on the other PC and at "
    "another station",
    "[e2e][pregnancy][birth]")
{
    const QTemporaryDir folder;
    WorkingDay clock;
    ProvinceHere province(folder.path(), clock);
    QTest::qWait(5); // stamps must be later than its start
    Pc pc(folder.filePath(QStringLiteral("station")), province, clock);
    found(pc);
    const Id woman = registerWoman(pc);
    pc.joinProvince(province.ticketCode());
    Midwife midwife(pc);

    // The pregnancy: the last period is enough.
    midwife.find(QStringLiteral("Siu H'Mai"));
    midwife.toTab(Qt::Key_6, "pregnancyTab");
    REQUIRE(Pc::wait([&] { return pc.find("nextVisit")->isEnabled(); }));
    midwife.press(Qt::Key_Insert);
    REQUIRE(Pc::wait([&] { return pc.find("pregnancyForm")->isVisible(); }));
    midwife.keys({"200226"});
    midwife.save();
    REQUIRE(Pc::wait([&] { return pregnanciesOf(pc, woman).current() != nullptr; }));
    REQUIRE(Pc::wait([&] { return pc.find("visits")->isVisible(); }));

    // Four visits, one in each third and one near the end.
    visit(pc, midwife, "140526", "48", "110/70");
    visit(pc, midwife, "060826", "51,5", "115/75");
    visit(pc, midwife, "011026", "55", "120/80");
    midwife.countAgain();
    visit(pc, midwife, "121126", "58,5", "150/95");
    WARN("keystrokes of a visit with day, weight and pressure: " << midwife.keystrokes());
    pc.picture("e2e-pregnancy");
    const auto pregnant = pregnanciesOf(pc, woman);
    REQUIRE(pregnant.current());
    CHECK(pregnant.current()->visits.size() == 4);
    CHECK(pregnant.current()->visits.last().gestation == 37 * 7 + 6);

    // Twins are born this morning: day and time, how many, and for each whether it lives, its sex and weight.
    midwife.press(Qt::Key_D, Qt::AltModifier);
    REQUIRE(Pc::wait([&] { return pc.find("birthPanel")->isVisible(); }));
    midwife.keys({"181126 715"});
    midwife.press(Qt::Key_2);
    pc.picture("e2e-birth-form");
    midwife.enter(11); // what a hurried midwife leaves for later
    REQUIRE(pc.find("newbornOutcome1")->hasFocus());
    midwife.press(Qt::Key_1);
    midwife.enter();
    midwife.press(Qt::Key_1);
    midwife.enter();
    midwife.keys({"2350", "46", "33", "8", "9"});
    midwife.enter(7);
    REQUIRE(pc.find("newbornOutcome2")->hasFocus());
    midwife.press(Qt::Key_1);
    midwife.enter();
    midwife.press(Qt::Key_2);
    midwife.enter();
    midwife.keys({"2280"});
    midwife.save();
    REQUIRE(Pc::wait([&] { return pc.find("newborns")->isVisible() && rows(pc, "newborns") == 2; }));
    pc.picture("e2e-birth");
    const auto after = pregnanciesOf(pc, woman);
    CHECK(after.current() == nullptr);
    REQUIRE(after.pregnancies.size() == 1);
    REQUIRE(after.pregnancies.first().delivery);
    const auto children = after.pregnancies.first().delivery->newborns;
    REQUIRE(children.size() == 2);
    CHECK(children[0].newborn.value.sex == Sex::Male);
    CHECK(children[1].newborn.value.weight == 2280);

    // The first dose of each within the day.
    for (const NewbornLine& child : children) {
        Dose dose;
        dose.person = child.newborn.value.child;
        pc.window().openPage(QStringLiteral("people"), dose.person.value);
        REQUIRE(Pc::wait([&] { return pc.find<QLabel>("headerName")->text() == child.name; }));
        midwife.toTab(Qt::Key_1, "addHistoricalDose");
        midwife.press(Qt::Key_Insert);
        REQUIRE(Pc::wait([&] { return pc.find("doseProduct")->isVisible(); }));
        midwife.keys({"viem gan b so sinh"});
        midwife.keys({"181126 800"});
        midwife.save();
        REQUIRE(Pc::wait([&] { return rows(pc, "doses") == 1; }));
    }
    const auto protectedAfter = pregnanciesOf(pc, woman);
    for (const NewbornLine& child : protectedAfter.pregnancies.first().delivery->newborns)
        CHECK(child.hepatitisB);

    // Six weeks later the first of them is weighed; the chart shows both points.
    clock.goDays(42);
    const Id first = children[0].newborn.value.child;
    pc.window().openPage(QStringLiteral("people"), first.value);
    REQUIRE(Pc::wait([&] { return pc.find<QLabel>("headerName")->text() == children[0].name; }));
    midwife.toTab(Qt::Key_5, "growthChart");
    REQUIRE(Pc::wait([&] { return rows(pc, "measurements") == 1; }));
    midwife.press(Qt::Key_Insert);
    REQUIRE(Pc::wait([&] { return pc.find("measureForm")->isVisible(); }));
    midwife.keys({"3,9", "52"});
    midwife.save();
    REQUIRE(Pc::wait([&] { return rows(pc, "measurements") == 2; }));
    CHECK(pc.find<GrowthChartView>("growthChart")->chart().points.size() == 2);
    pc.picture("e2e-twin-growth");

    // The same at the station's other PC, which joins now.
    REQUIRE(pc.synced());
    Pc other(folder.filePath(QStringLiteral("other")), province, clock);
    other.press("firstRunJoin");
    other.fill("ticketCode", province.ticketCode());
    other.fill("ticketAddress", QStringLiteral("sync.example"));
    other.press("ticketJoin");
    REQUIRE(Pc::wait([&] { return other.find<QListWidget>("joinUsers")->count() == 1; }));
    enterAsJoined(other);
    REQUIRE(other.synced());
    REQUIRE(Pc::wait([&] { return other.person(first).ok(); }));
    const auto here = pregnanciesOf(pc, woman).pregnancies.first(),
               there = pregnanciesOf(other, woman).pregnancies.first();
    CHECK(there.pregnancy.value == here.pregnancy.value);
    REQUIRE(there.visits.size() == 4);
    CHECK(there.visits.last().fact.value == here.visits.last().fact.value);
    REQUIRE(there.delivery);
    CHECK(there.delivery->delivery.value == here.delivery->delivery.value);
    REQUIRE(there.delivery->newborns.size() == 2);
    for (qsizetype i = 0; i < 2; ++i)
        CHECK(there.delivery->newborns[i].newborn.value == here.delivery->newborns[i].newborn.value);

    // She moves with her son to another commune: its station has her pregnancy and his growth.
    const QString elsewhere = QStringLiteral("24076");
    for (const Id one : {woman, first})
        moveTo(pc, one, elsewhere);
    REQUIRE(pc.synced());
    Pc station(folder.filePath(QStringLiteral("elsewhere")), province, clock);
    found(station, {QStringLiteral("Xã khác"), QStringLiteral("Gia Lai"), elsewhere});
    station.joinProvince(province.ticketCode(elsewhere));
    REQUIRE(station.synced());
    REQUIRE(Pc::wait([&] { return station.person(first).ok() && station.person(woman).ok(); }));
    const auto moved = pregnanciesOf(station, woman).pregnancies.first();
    CHECK(moved.visits.size() == 4);
    REQUIRE(moved.delivery);
    CHECK(moved.delivery->newborns.size() >= 1); // the other twin's file stays where she lives
    station.window().openPage(QStringLiteral("people"), first.value);
    QApplication::setActiveWindow(&station.window());
    REQUIRE(Pc::wait([&] { return station.find<QLabel>("headerName")->text() == children[0].name; }));
    Hands(station.window()).press(Qt::Key_5, Qt::AltModifier);
    REQUIRE(Pc::wait([&] { return station.find("growthChart")->isVisible(); }));
    CHECK(Pc::wait([&] { return station.find<GrowthChartView>("growthChart")->chart().points.size() == 2; }));
}
