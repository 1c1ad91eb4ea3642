#include "core/service/session_desk.h"
#include "tests/e2e/station_pc.h"
#include "ui/reports/charts/report_chart_view.h"
#include "ui/reports/report_grid.h"
#include "ui/reports/reports_page.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace noi;
using namespace noi::test;

namespace
{

Id registerChild(Pc& pc)
{
    PersonDraft draft;
    draft.person.fullName = QStringLiteral("Rơ Châm Y Nhi");
    draft.person.birth = PartialDate::ofDay(QDate(2026, 9, 16));
    draft.person.sex = Sex::Female;
    draft.person.commune = QStringLiteral("23734");
    const auto id = pc.ask([draft](ServiceContext& context, const Actor& actor) {
        return Registration(context).add(actor, draft);
    });
    REQUIRE_OK(id);
    return *id;
}

/// Received, screened and vaccinated at a session of today.
Result<Id> vaccinated(ServiceContext& context, const Actor& actor, Id child)
{
    SessionDesk desk(context);
    const auto sites = desk.sites();
    if (!sites) return sites.error();
    Session session;
    session.site = sites->first().id;
    const auto opened = desk.openSession(actor, session);
    if (!opened) return opened.error();
    const auto visit = desk.receive(actor, *opened, child);
    if (!visit) return visit.error();
    Screening screening;
    screening.visit = *visit;
    screening.checklist = QStringLiteral("from-1-month@1");
    screening.result = Screening::Result::Eligible;
    if (auto screened = desk.screen(actor, screening); !screened) return screened.error();
    Vial vial;
    vial.session = *opened;
    vial.product = QStringLiteral("combe-five");
    vial.lot = QStringLiteral("L1");
    vial.expiry = PartialDate::ofDay(context.today().addDays(200));
    vial.doses = context.reference.products.byCode(vial.product)->dosesPerVial;
    const auto inHand = desk.openVial(actor, vial);
    if (!inHand) return inHand.error();
    Injection injection;
    injection.visit = *visit;
    injection.vial = *inHand;
    return desk.inject(actor, injection);
}

/// The dose of November in the chart on the wall.
void lookAtChart(Pc& pc)
{
    QApplication::setActiveWindow(&pc.window());
    pc.window().openPage(QStringLiteral("reports"), QStringLiteral("2026-11/coverage-penta"));
    const auto* const drawn = pc.find<ReportChartView>("reportChart");
    const auto coverage = [drawn] { return std::get_if<report::CoverageByMonth>(&drawn->chart()); };
    REQUIRE(Pc::wait([&] { return drawn->isVisible() && coverage() && coverage()->lines.size() == 2; }));
    CHECK(report::sinceJanuary(coverage()->lines.first().byMonth) ==
          QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
    CHECK(coverage()->lines.last().byMonth == QList<qint64>(11, 0));
    pc.picture("e2e-report-chart");
}

/// The reports' page of a PC, and the keyboard.
class Reports
{
public:
    explicit Reports(Pc& pc) : m_pc(pc), m_hands(pc.window())
    {
        QApplication::setActiveWindow(&pc.window());
        m_hands.press(Qt::Key_F8);
        // As the box at the top opens it: the page itself begins with what is to be done first.
        pc.window().openPage(QStringLiteral("reports"), QStringLiteral("2026-11/immunisation"));
        REQUIRE(Pc::wait([&] { return grid().table().form == u"immunisation"; }));
    }
    ReportGrid& grid() { return *m_pc.find<ReportGrid>("reportTable"); }
    QString figure(const char* row)
    {
        const auto* const cell = grid().table().cell(QString::fromLatin1(row), QStringLiteral("period"));
        return cell ? report::cellText(*cell) : QString();
    }
    bool stands(const char* words)
    {
        return Pc::wait(
            [&] { return m_pc.find<QLabel>("reportState")->text().contains(QString::fromUtf8(words)); });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_hands.press(key, modifiers);
    }
    void type(const QString& text) { m_hands.type(text); }
    void choose(const char* row)
    {
        for (int i = 0; i < grid().table().rows.size(); ++i)
            if (grid().table().rows[i].code == QLatin1String(row))
                grid().setCurrentIndex(grid().model()->index(i, 2));
    }

private:
    Pc& m_pc;
    Hands m_hands;
};

} // namespace

TEST_CASE(
    "a dose given here is a figure with a name behind it; the report is signed, sent, seen at the other PC, "
    "and amended",
    "[e2e][report]")
{
    const QTemporaryDir folder;
    WorkingDay clock;
    ProvinceHere province(folder.path(), clock);
    QTest::qWait(5); // stamps must be later than its start
    Pc pc(folder.filePath(QStringLiteral("station")), province, clock);
    found(pc);
    const Id child = registerChild(pc);
    const auto dose = pc.ask(
        [child](ServiceContext& context, const Actor& actor) { return vaccinated(context, actor, child); });
    REQUIRE_OK(dose);
    pc.joinProvince(province.ticketCode());

    // December: November's report is due, and late on the third.
    clock.goDays(15);
    lookAtChart(pc);
    Reports page(pc);
    CHECK(page.grid().table().period == report::Period::month(2026, 11));
    CHECK(page.figure("penta_1") == QStringLiteral("1"));
    CHECK(page.stands("Quá hạn"));
    page.press(Qt::Key_Return);
    page.choose("penta_1");
    page.press(Qt::Key_Return);
    auto* behind = pc.find<QTableView>("behind");
    REQUIRE(Pc::wait([&] { return behind->isVisible() && behind->model()->rowCount() == 1; }));
    CHECK(behind->model()->index(0, 1).data().toString() == QStringLiteral("Rơ Châm Y Nhi"));
    pc.picture("e2e-report-behind");
    page.press(Qt::Key_Return);
    REQUIRE(Pc::wait([&] { return pc.find<QLabel>("headerName")->text() == u"Rơ Châm Y Nhi"; }));
    page.press(Qt::Key_F8);
    page.press(Qt::Key_Escape);

    // Signed while there is no line, then sent.
    province.cut = true;
    page.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.stands("chờ gửi"));
    pc.picture("e2e-report-signed");
    province.cut = false;
    REQUIRE(pc.synced());
    CHECK(page.stands("Tỉnh đã nhận"));

    // At the other PC of the station it stands as sent; there the dose turns out to be a mistake.
    Pc other(folder.filePath(QStringLiteral("other")), province, clock);
    other.press("firstRunJoin");
    other.fill("ticketCode", province.ticketCode());
    other.fill("ticketAddress", QStringLiteral("sync.example"));
    other.press("ticketJoin");
    REQUIRE(Pc::wait([&] { return other.find<QListWidget>("joinUsers")->count() == 1; }));
    enterAsJoined(other);
    REQUIRE(other.synced());
    {
        Reports there(other);
        CHECK(there.stands("Tỉnh đã nhận"));
        CHECK(there.figure("penta_1") == QStringLiteral("1"));
        REQUIRE_OK(other.ask([dose](ServiceContext& context, const Actor& actor) {
            return PersonFiles(context).voidFacts(actor, {*dose}, QStringLiteral("ghi nhầm"));
        }));
        there.press(Qt::Key_Return);
        there.press(Qt::Key_R, Qt::ControlModifier);
        CHECK(there.stands("đã thay đổi"));
        REQUIRE(other.synced());
    }

    // Here the figures have changed since, and the amended report says why.
    REQUIRE(pc.synced());
    QApplication::setActiveWindow(&pc.window());
    page.press(
        Qt::Key_F8); // the other program in this process began with its language: pages were built anew
    page.press(Qt::Key_Return);
    CHECK(page.stands("đã thay đổi"));
    CHECK(page.figure("penta_1") == QStringLiteral("0"));
    pc.picture("e2e-report-changed");
    page.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Pc::wait([&] { return pc.find("amendReason")->isVisible(); }));
    page.type(QStringLiteral("xoa mui ghi nham"));
    page.press(Qt::Key_Return);
    CHECK(page.stands("chờ gửi"));
    auto* versions = pc.find<QTableView>("versions");
    CHECK(Pc::wait([&] { return versions->model()->rowCount() == 2; }));
    REQUIRE(pc.synced());
    CHECK(page.stands("Tỉnh đã nhận"));
    pc.picture("e2e-report-amended");
}
