#include "core/service/person_file.h"
#include "core/service/same_person.h"
#include "tests/e2e/station_pc.h"

#include <QElapsedTimer>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace noi;
using namespace noi::test;

namespace
{

/// How long a change of one takes to the other's records, ms.
qint64 reaches(Pc& writer, Pc& reader, Id child, const QString& phone)
{
    writer.setPhone(child, phone);
    QElapsedTimer watch;
    watch.start();
    REQUIRE(Pc::wait([&] {
        const auto there = reader.person(child);
        return there && there->value.phone == phone;
    }));
    return watch.elapsed();
}

/// This machine only, where nobody else calls out.
LanDesk::Net here()
{
    QUdpSocket free;
    free.bind(QHostAddress::LocalHost);
    return {QStringLiteral("127.0.0.1"), {QHostAddress(QHostAddress::LocalHost)}, free.localPort()};
}

Id registerChild(Pc& pc, const QString& commune = QStringLiteral("23734"))
{
    PersonDraft draft;
    draft.person.fullName = QStringLiteral("Rơ Châm Y Nhi");
    draft.person.birth = PartialDate::ofDay(QDate(2026, 9, 16));
    draft.person.sex = Sex::Female;
    draft.person.commune = commune;
    const auto id = pc.ask([draft](ServiceContext& context, const Actor& actor) {
        return Registration(context).add(actor, draft);
    });
    REQUIRE_OK(id);
    return *id;
}

} // namespace

TEST_CASE(
    "two PCs of a station without a province: found by name, joined by a code, each the other's changes "
    "at once; also after a start, and under the numbers a province gives later",
    "[e2e][sync][lan]")
{
    const QTemporaryDir folder;
    const WorkingDay clock;
    ProvinceHere province(folder.path(), clock);
    const LanDesk::Net net = here();
    Pc reception(folder.filePath(QStringLiteral("reception")), province, clock, net);
    found(reception);
    const Id child = registerChild(reception);
    reception.window().openPage(QStringLiteral("sync"));
    reception.fill("lanName", QStringLiteral("Đón tiếp"));
    QTest::keyClick(reception.find("lanName"), Qt::Key_Return);
    REQUIRE(Pc::wait([&] { return reception.program->lan().state().name == u"Đón tiếp"; }));
    reception.press("lanShare");
    auto* code = reception.find<QLabel>("lanCode");
    const bool shown = Pc::wait([&] { return code->isVisible() && !code->text().isEmpty(); });
    INFO(reception.find<QLabel>("lanError")->text().toStdString());
    REQUIRE(shown);
    reception.picture("e2e-lan-code");

    Pc injection(folder.filePath(QStringLiteral("injection")), province, clock, net);
    injection.press("firstRunJoin");
    injection.fill("ticketCode", code->text().toLower());
    injection.press("ticketJoin");
    REQUIRE(Pc::wait([&] { return injection.find<QListWidget>("joinUsers")->count() == 1; }));
    enterAsJoined(injection);
    REQUIRE(Pc::wait([&] { return injection.person(child).ok(); }));
    injection.window().openPage(QStringLiteral("sync"));
    injection.fill("lanName", QStringLiteral("Tiêm"));
    QTest::keyClick(injection.find("lanName"), Qt::Key_Return);
    REQUIRE(injection.lanSays(QStringLiteral("máy Đón tiếp")));
    REQUIRE(reception.lanSays(QStringLiteral("máy Tiêm")));
    injection.picture("e2e-lan-joined");
    reception.picture("e2e-lan-shared");
    const qint64 there = reaches(reception, injection, child, QStringLiteral("0912000111"));
    const qint64 back = reaches(injection, reception, child, QStringLiteral("0912000222"));
    std::printf("from one PC's screen to the other's records: %lld ms there, %lld ms back\n", there, back);

    // Both are switched off in the evening, and find each other in the morning.
    injection.program.reset();
    reception.switchOn();
    reception.logIn(QStringLiteral("mật khẩu trạm"));
    injection.switchOn();
    injection.logIn(QStringLiteral("mật khẩu máy tiêm"));
    reaches(injection, reception, child, QStringLiteral("0912000333"));
    reaches(reception, injection, child, QStringLiteral("0912000444"));

    // The province gives both numbers of their own.
    for (Pc* pc : {&reception, &injection})
        pc->joinProvince(province.ticketCode());
    province.cut = true;
    reaches(injection, reception, child, QStringLiteral("0912000555"));
    reaches(reception, injection, child, QStringLiteral("0912000666"));
}

TEST_CASE("a second PC joins by a ticket; a dose given at one appears at the other; what both changed is "
          "settled once",
          "[e2e][sync]")
{
    const QTemporaryDir folder;
    const WorkingDay clock;
    ProvinceHere province(folder.path(), clock);
    QTest::qWait(5); // stamps must be later than its start

    Pc reception(folder.filePath(QStringLiteral("reception")), province, clock);
    found(reception);
    const Id child = registerChild(reception);
    reception.joinProvince(province.ticketCode());
    reception.picture("e2e-sync");

    Pc injection(folder.filePath(QStringLiteral("injection")), province, clock);
    injection.press("firstRunJoin");
    injection.fill("ticketCode", province.ticketCode());
    injection.fill("ticketAddress", QStringLiteral("sync.example"));
    injection.press("ticketJoin");
    REQUIRE(Pc::wait([&] { return injection.find<QListWidget>("joinUsers")->count() == 1; }));
    injection.picture("e2e-join");
    enterAsJoined(injection);
    REQUIRE(Pc::wait([&] { return injection.person(child).ok(); }));

    reception.window().openPage(QStringLiteral("people"), child.value);
    REQUIRE(Pc::wait([&] { return reception.find<QLabel>("headerName")->text() == u"Rơ Châm Y Nhi"; }));
    Dose dose;
    dose.person = child;
    dose.product = reception.program->reference().products.all().first().code;
    dose.givenAt = PartialDate::ofDay(QDate(2026, 11, 17));
    REQUIRE_OK(injection.ask([dose](ServiceContext& context, const Actor& actor) {
        return PersonFiles(context).addHistoricalDose(actor, dose);
    }));
    REQUIRE(injection.synced());
    REQUIRE(reception.synced());
    auto* doses = reception.find<QTableView>("doses");
    CHECK(Pc::wait([&] { return doses->model()->rowCount() == 1; }));
    reception.picture("e2e-dose");

    // Both change the telephone while there is no line.
    province.cut = true;
    reception.setPhone(child, QStringLiteral("0912000111"));
    injection.setPhone(child, QStringLiteral("0912000222"));
    CHECK(Pc::wait([&] { return reception.province().talk == LinkState::Talk::NoLine; }));
    CHECK(reception.province().toSend == 1);
    province.cut = false;
    REQUIRE(injection.synced());
    REQUIRE(reception.synced());
    auto* review = reception.find<QLabel>("statusReview");
    REQUIRE(Pc::wait([&] { return review->isVisible(); }));
    reception.window().openPage(QStringLiteral("review"));
    auto* list = reception.find<QListView>("reviewList");
    REQUIRE(Pc::wait([&] { return list->model()->rowCount() == 2; }));
    reception.picture("e2e-review");
    QTest::keyClick(list, Qt::Key_2);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(Pc::wait([&] { return list->model()->rowCount() == 0; }));
    const auto settled = reception.person(child);
    REQUIRE_OK(settled);
    CHECK(settled->fieldsToReview.isEmpty());
    REQUIRE(reception.synced());
    REQUIRE(injection.synced());
    const auto there = injection.person(child);
    REQUIRE_OK(there);
    CHECK(there->fieldsToReview.isEmpty());
    CHECK(there->value.phone == settled->value.phone);

    // The same child was registered at another station too: who gets the link fetches that file by itself.
    const QString other = QStringLiteral("24076");
    Pc elsewhere(folder.filePath(QStringLiteral("elsewhere")), province, clock);
    found(elsewhere, {QStringLiteral("Xã khác"), QStringLiteral("Gia Lai"), other});
    const Id twin = registerChild(elsewhere, other);
    elsewhere.joinProvince(province.ticketCode(other));
    REQUIRE(injection.synced());
    REQUIRE_FALSE(injection.person(twin).ok());
    REQUIRE_OK(reception.ask([child, twin](ServiceContext& context, const Actor& actor) {
        return SamePersons(context).linkPersons(actor, child, twin, QStringLiteral("Cùng một cháu"));
    }));
    REQUIRE(reception.synced());
    REQUIRE(injection.synced());
    CHECK(Pc::wait([&] { return injection.person(twin).ok(); }));
}
