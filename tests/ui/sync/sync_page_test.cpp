#include "tests/support/catch.h"
#include "tests/ui/noon.h"
#include "tests/ui/settle.h"
#include "tests/ui/sync/fakes.h"
#include "ui/sync/sync_page.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace noi;
using namespace noi::test;
using namespace noi::test::sync;

namespace
{

struct Room {
    FakeSync sync;
    settings::HeardFeedback feedback;
    FileDialogs dialogs;
    Noon clock;
    FakeLan lan;
    SyncPage page{sync, lan, feedback, dialogs, clock};
    QTemporaryDir folder;

    void show()
    {
        page.resize(1180, 660);
        page.show();
        QApplication::setActiveWindow(&page);
        page.open({});
        settle();
    }
    template <class W = QWidget> W* find(const char* name) { return page.findChild<W*>(QLatin1String(name)); }
    QString text(const char* name) { return find<QLabel>(name)->text(); }
    void press(const char* name)
    {
        REQUIRE(find<QPushButton>(name)->isEnabled());
        find<QPushButton>(name)->click();
        settle();
    }
    LinkState& province()
    {
        if (sync.now.links.isEmpty()) {
            LinkState link;
            link.talk = LinkState::Talk::Waiting;
            link.name = QStringLiteral("Tỉnh Gia Lai");
            link.lastAnswerMs = clock.nowMs() - 3600'000;
            sync.now.links.append(link);
        }
        return sync.now.links[0];
    }
    QString fileWith(const char* name, const QByteArray& content)
    {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
};

} // namespace

TEST_CASE("what waits for the province is said by its kind", "[sync]")
{
    Room room;
    room.province().toSend = 12;
    room.sync.found.waiting = {{QStringLiteral("dose"), 7}, {QStringLiteral("person"), 5}};
    room.show();
    CHECK(room.text("provinceWaiting").contains(QStringLiteral("12 change(s)")));
    CHECK(room.text("provinceWaiting").contains(QStringLiteral("7 dose(s), 5 person(s)")));
    CHECK(room.text("provinceLast").contains(QStringLiteral("11:00")));
}

TEST_CASE("the page follows the link while it is shown", "[sync]")
{
    Room room;
    room.province().toSend = 2;
    room.show();
    room.province().toSend = 0;
    room.sync.tell();
    CHECK(room.text("provinceWaiting").contains(QStringLiteral("confirmed everything")));
}

TEST_CASE("Ctrl+R asks for a sync at once", "[sync]")
{
    Room room;
    room.province();
    room.show();
    QTest::keyClick(&room.page, Qt::Key_R, Qt::ControlModifier);
    CHECK(room.sync.calls == QStringList{QStringLiteral("now")});
}

TEST_CASE("an error is said in words, with what to do", "[sync]")
{
    Room room;
    room.province().talk = LinkState::Talk::NoLine;
    room.province().problem =
        Error{ErrorKind::Io, "The server “%1” does not answer.", {QStringLiteral("gialai.example")}};
    room.show();
    CHECK(room.text("provinceProblem").contains(QStringLiteral("gialai.example")));
    CHECK(room.text("provinceAdvice").contains(QStringLiteral("Go on working")));
}

TEST_CASE("a first sync has a bar, an everyday one has none", "[sync]")
{
    Room room;
    room.province().firstSync = true;
    room.province().received = 50'000;
    room.province().toReceive = 150'000;
    room.show();
    auto* bar = room.find<QProgressBar>("provinceProgress");
    CHECK(bar->isVisible());
    CHECK(bar->value() == bar->maximum() / 4);
    room.province().firstSync = false;
    room.sync.tell();
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("the PC beside is shown once there is one", "[sync]")
{
    Room room;
    room.province();
    room.show();
    CHECK_FALSE(room.find("neighbourLink")->isVisible());
    LinkState beside = room.province();
    beside.peer = LinkState::Peer::Neighbour;
    beside.name = QStringLiteral("Máy tiêm");
    room.sync.now.links.append(beside);
    room.sync.tell();
    CHECK(room.find("neighbourLink")->isVisible());
    CHECK(room.text("neighbourTitle") == QStringLiteral("Máy tiêm"));
}

TEST_CASE("joining asks for a ticket by its code, and says what is wrong with it", "[sync]")
{
    Room room;
    room.show();
    CHECK(room.find<QLineEdit>("ticketCode")->hasFocus());
    CHECK_FALSE(room.find<QPushButton>("syncNow")->isEnabled());
    room.press("ticketJoin");
    CHECK(room.sync.tickets.isEmpty());
    room.find<QLineEdit>("ticketCode")->setText(QStringLiteral("7KQM-2WXA"));
    room.find<QLineEdit>("ticketAddress")->setText(QStringLiteral(" localhost:8443 "));
    room.sync.fails = Error{ErrorKind::Refused, "This ticket has been used."};
    room.press("ticketJoin");
    REQUIRE(room.sync.tickets.size() == 1);
    CHECK(room.sync.tickets[0].code == QStringLiteral("7KQM-2WXA"));
    CHECK(room.sync.tickets[0].address == QStringLiteral("localhost:8443"));
    CHECK(room.text("ticketError").contains(QStringLiteral("This ticket has been used.")));
    CHECK(room.find<QLineEdit>("ticketCode")->text() == QStringLiteral("7KQM-2WXA"));
    room.sync.fails.reset();
    room.press("ticketJoin");
    CHECK_FALSE(room.find("ticketForm")->isVisible());
    CHECK(room.feedback.said.size() == 1);
    CHECK(room.text("provinceTitle") == QStringLiteral("Tỉnh Gia Lai"));
}

TEST_CASE("a ticket's file stands for its code until a code is typed", "[sync]")
{
    Room room;
    room.show();
    room.dialogs.toOpen = {room.fileWith("may1.noi-ticket", "sealed ticket")};
    room.press("ticketChoose");
    room.press("ticketJoin");
    REQUIRE(room.sync.tickets.size() == 1);
    CHECK(room.sync.tickets[0].file == QByteArray("sealed ticket"));
    CHECK(room.sync.tickets[0].code.isEmpty());
}

TEST_CASE("whoever may not change settings is told who may, and is shown no ticket", "[sync]")
{
    Room room;
    room.sync.enrols = false;
    room.show();
    CHECK_FALSE(room.find("ticketForm")->isVisible());
    CHECK(room.text("syncWhy").contains(QStringLiteral("head of the station")));
}

TEST_CASE("a stick for the province needs a ticket first; its result is said in words", "[sync]")
{
    Room room;
    room.show();
    CHECK_FALSE(room.find<QPushButton>("stickToProvince")->isEnabled());
    CHECK(room.find<QPushButton>("stickRead")->isEnabled());
    room.province();
    room.sync.tell();
    room.dialogs.toSave = room.folder.filePath(QStringLiteral("out.noi-stick"));
    room.sync.report = {QStringLiteral("out.noi-stick"), 12'000, 37, 0, 0, {}};
    room.press("stickToProvince");
    CHECK(room.text("stickSays").contains(QStringLiteral("37 change(s) written")));
    CHECK(room.sync.calls.last().endsWith(QStringLiteral("out.noi-stick 0 0")));
}

TEST_CASE("a stick for a neighbour begins with the neighbour's invitation", "[sync]")
{
    Room room;
    room.province();
    room.show();
    room.dialogs.toOpen = {room.fileWith("ia-ly.noi-invite", "their key")};
    room.dialogs.toSave = room.folder.filePath(QStringLiteral("n.noi-stick"));
    room.press("stickToNeighbour");
    CHECK(room.sync.calls.last().endsWith(QStringLiteral("n.noi-stick 1 9")));
    room.dialogs.toSave = room.folder.filePath(QStringLiteral("ours.noi-invite"));
    room.press("stickInvitation");
    QFile written(room.dialogs.toSave);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == QByteArray("an invitation"));
}

TEST_CASE("reading a stick tells what was new, what was here, and what is not understood", "[sync]")
{
    Room room;
    room.show();
    room.dialogs.toOpen = {QStringLiteral("/media/usb/a.noi-stick")};
    room.sync.report = {QStringLiteral("a.noi-stick"), 12'000, 3, 5, 1, QStringLiteral("Trạm Y tế xã Ia Ly")};
    room.press("stickRead");
    CHECK(room.text("stickSays") ==
          QStringLiteral("3 new change(s) from Trạm Y tế xã Ia Ly. 5 were here already. 1 are kept but not "
                         "understood by this version."));
    room.sync.fails = Error{ErrorKind::WrongKey, "This stick is sealed for another station."};
    room.dialogs.toOpen = {QStringLiteral("/media/usb/a.noi-stick")};
    room.press("stickRead");
    CHECK(room.text("stickError").contains(QStringLiteral("sealed for another station")));
    CHECK_FALSE(room.find("stickSays")->isVisible());
}

TEST_CASE("what is set aside is listed with its reason", "[sync]")
{
    Room room;
    room.province();
    room.sync.found.aside = {{SetAsideOp::Why::Clash, 17, {}, vietnamNow(room.clock), 120},
                             {SetAsideOp::Why::Unreadable, 0, {}, {}, 40}};
    room.show();
    auto* table = room.find<QTableView>("syncTable");
    CHECK_FALSE(table->isVisible());
    QTest::keyClick(room.find("syncList"), Qt::Key_2);
    CHECK(table->isVisible());
    CHECK(table->model()->index(0, 1).data().toString() == QStringLiteral("PC number 17"));
    CHECK(table->model()->index(0, 2).data().toString().startsWith(QStringLiteral("Two PCs worked under")));
    CHECK(table->model()->index(1, 0).data().toString().isEmpty());
    CHECK(table->model()->index(1, 2).data().toString().startsWith(QStringLiteral("This version cannot")));
}

TEST_CASE("things to review lead to their page", "[sync]")
{
    Room room;
    room.province();
    room.show();
    CHECK_FALSE(room.find("syncReview")->isVisible());
    room.sync.now.toReview = 3;
    room.sync.tell();
    QSignalSpy asked(&room.page, &SyncPage::reviewAsked);
    room.press("syncReview");
    CHECK(asked.size() == 1);
}

TEST_CASE("this PC is shared with two keys, and shows the code for the other", "[sync][lan]")
{
    Room room;
    room.lan.now.name = QStringLiteral("Đón tiếp");
    room.show();
    CHECK_FALSE(room.find("lanStands")->isVisible());
    CHECK(room.find<QLineEdit>("lanName")->text() == QStringLiteral("Đón tiếp"));
    room.lan.now.code = QStringLiteral("ABC-DEF-GHJ");
    room.lan.now.codeUntil = vietnamNow(room.clock).addSecs(900);
    QTest::keyClick(room.find("lanShare"), Qt::Key_Space);
    settle();
    CHECK(room.lan.calls == QStringList{QStringLiteral("share")});
    CHECK(room.text("lanCode") == QStringLiteral("ABC DEF GHJ"));
    CHECK(room.text("lanStands").contains(QStringLiteral("no other PC has come yet")));
    CHECK(room.find("lanNewCode")->hasFocus());
    room.lan.now.other = QStringLiteral("Tiêm");
    room.lan.now.lastHeard = vietnamNow(room.clock);
    room.lan.now.connected = true;
    room.lan.now.code.clear();
    room.lan.tell();
    CHECK(room.text("lanStands").contains(QStringLiteral("Connected with PC Tiêm · 12:00")));
    CHECK_FALSE(room.find("lanCode")->isVisible());
    room.lan.now.connected = false;
    room.lan.tell();
    CHECK(room.text("lanStands").contains(QStringLiteral("not seen since 12:00")));
    room.press("lanLeave");
    CHECK(room.lan.calls.last() == QStringLiteral("leave"));
    CHECK(room.find("lanShare")->isVisible());
}

TEST_CASE("this PC goes to the other one with its code, and says what is wrong with it", "[sync][lan]")
{
    Room room;
    room.show();
    room.press("lanJoin");
    CHECK(room.lan.calls == QStringList{QStringLiteral("look")});
    auto* typed = room.find<QLineEdit>("lanTyped");
    CHECK(typed->hasFocus());
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(room.lan.calls.size() == 1); // nothing was typed
    room.lan.now.found = {QStringLiteral("Đón tiếp")};
    room.lan.tell();
    CHECK(room.text("lanFound").contains(QStringLiteral("Đón tiếp")));
    room.lan.fails = Error{ErrorKind::Refused, "The code was used."};
    QTest::keyClicks(typed, QStringLiteral("abc def"));
    QTest::keyClick(typed, Qt::Key_Return);
    settle();
    CHECK(room.lan.calls.last() == QStringLiteral("join abc def"));
    CHECK(room.text("lanError").contains(QStringLiteral("The code was used.")));
    CHECK(typed->hasFocus());
    CHECK(typed->text() == QStringLiteral("abc def"));
    room.lan.fails.reset();
    room.lan.now.other = QStringLiteral("Đón tiếp");
    QTest::keyClick(typed, Qt::Key_Return);
    settle();
    CHECK_FALSE(typed->isVisible());
    CHECK(room.text("lanStands").contains(QStringLiteral("Đón tiếp")));
    CHECK(room.find("lanLeave")->hasFocus());
}

TEST_CASE("typing a code is given up with Esc; who may not change it only sees how it stands", "[sync][lan]")
{
    Room room;
    room.show();
    room.press("lanJoin");
    QTest::keyClick(room.find("lanTyped"), Qt::Key_Escape);
    CHECK(room.find("lanJoin")->isVisible());
    CHECK_FALSE(room.find("lanTyped")->isVisible());
    room.lan.changes = false;
    room.lan.now.role = LanState::Role::Sharing;
    room.lan.now.code = QStringLiteral("ABC");
    room.lan.tell();
    CHECK(room.find("lanStands")->isVisible());
    for (const char* name : {"lanCode", "lanNewCode", "lanLeave", "lanShare", "lanJoin", "lanName"})
        CHECK_FALSE(room.find(name)->isVisible());
}
