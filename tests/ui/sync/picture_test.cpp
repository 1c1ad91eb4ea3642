#include "tests/support/catch.h"
#include "tests/ui/noon.h"
#include "tests/ui/settle.h"
#include "tests/ui/sync/fake_review.h"
#include "tests/ui/sync/fakes.h"
#include "tests/ui/vietnamese_screen.h"
#include "translations/translations.h"
#include "ui/sync/review_page.h"
#include "ui/sync/sync_page.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTranslator>

using namespace noi;
using namespace noi::test;
using namespace noi::test::sync;

namespace
{

/// Shows the page in the room the window leaves it on 1366 by 768, and what is left of that at 150 %; keeps
/// the pictures where NOI_PICTURES names a folder.
void fits(Page& page, const QString& name)
{
    fitsItsRoom(page, name);
    page.resize(760, 440);
    settle();
    keepPicture(page, name + QStringLiteral("-150"));
    const auto panels = page.findChildren<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QScrollArea* panel : panels) {
        const auto cards = panel->widget()->findChildren<QFrame*>(QString(), Qt::FindDirectChildrenOnly);
        for (const QFrame* card : cards)
            UNSCOPED_INFO(card->objectName().toStdString() << " " << card->minimumSizeHint().width());
        CHECK(panel->widget()->width() <= panel->viewport()->width()); // no card is cut
    }
    page.resize(1206, 650);
    settle();
}

} // namespace

TEST_CASE("every state of the sync page fits, in Vietnamese", "[sync]")
{
    const Vietnamese screen;
    FakeSync source;
    settings::HeardFeedback feedback;
    FileDialogs dialogs;
    Noon clock;
    FakeLan lan;
    SyncPage page(source, lan, feedback, dialogs, clock);
    source.found = {QStringLiteral("Trạm Y tế xã Ia Ly"), 1'288'490'188, {}, {}, {}};
    page.open({});
    fits(page, QStringLiteral("sync-alone"));
    LinkState link;
    link.talk = LinkState::Talk::NoLine;
    link.name = QStringLiteral("Tỉnh Gia Lai");
    link.address = QStringLiteral("dongbo.gialai.example:8443");
    link.toSend = 12;
    link.lastAnswerMs = clock.nowMs() - 22 * 3600'000LL;
    link.clockOffMs = 3 * 3600'000;
    link.problem = Error{ErrorKind::Io,
                         "The disk with “%1” is full. Nothing was written: free some space and try again.",
                         {QStringLiteral("noi.db")}};
    source.now = {{link}, 3, 2};
    const QDateTime now = vietnamNow(clock);
    source.found = {
        QStringLiteral("Trạm Y tế xã Ia Ly"),
        1041,
        {{QStringLiteral("dose"), 7}, {QStringLiteral("person"), 2}, {QStringLiteral("visit"), 3}},
        {{now.addSecs(-600), LinkState::Peer::Province, 4, 0, link.problem},
         {now.addSecs(-3600), LinkState::Peer::Province, 18, 240, {}},
         {now.addDays(-1), LinkState::Peer::Neighbour, 0, 6, {}},
         {now.addDays(-3), LinkState::Peer::Province, 0, 0, {}}},
        {{SetAsideOp::Why::Clash, 17, QStringLiteral("Máy tiêm, xã Ia Khươl"), now.addDays(-2), 120}}};
    page.open({});
    fits(page, QStringLiteral("sync-no-line"));
    link.talk = LinkState::Talk::TakingIn;
    link.problem.reset();
    link.clockOffMs = 0;
    link.firstSync = true;
    link.received = 61'400;
    link.toReceive = 138'600;
    LinkState beside = link;
    beside.peer = LinkState::Peer::Neighbour;
    beside.name = QStringLiteral("Máy tiêm");
    beside.address.clear();
    beside.firstSync = false;
    beside.toReceive = beside.toSend = 0;
    beside.talk = LinkState::Talk::Waiting;
    source.now = {{link, beside}, 0, 0};
    page.open({});
    fits(page, QStringLiteral("sync-first"));
}

TEST_CASE("two PCs of a station fit on the sync page, in Vietnamese", "[sync][lan]")
{
    const Vietnamese screen;
    FakeSync source;
    FakeLan lan;
    settings::HeardFeedback feedback;
    FileDialogs dialogs;
    Noon clock;
    LinkState province;
    province.talk = LinkState::Talk::NoLine;
    province.name = QStringLiteral("Tỉnh Gia Lai");
    province.lastAnswerMs = clock.nowMs() - 3600'000;
    source.now = {{province}, 0, 0};
    source.found = {QStringLiteral("Trạm Y tế xã Ia Ly"), 17, {}, {}, {}};
    SyncPage page(source, lan, feedback, dialogs, clock);
    lan.now.name = QStringLiteral("Đón tiếp");
    page.open({});
    fits(page, QStringLiteral("lan-alone"));
    page.findChild<QPushButton*>(QStringLiteral("lanJoin"))->click();
    lan.now.found = {QStringLiteral("Tiêm"), QStringLiteral("Phòng sản")};
    lan.tell();
    fits(page, QStringLiteral("lan-found"));
    page.findChild<QPushButton*>(QStringLiteral("lanBack"))->click();
    lan.now.role = LanState::Role::Sharing;
    lan.now.code = QStringLiteral("G00-001-ZSB-1NY-MWG-52B-PTC-58PB-BPVG");
    lan.now.codeUntil = vietnamNow(clock).addSecs(900);
    lan.tell();
    fits(page, QStringLiteral("lan-code"));
    lan.now.code.clear();
    lan.now.other = QStringLiteral("Tiêm");
    lan.now.lastHeard = vietnamNow(clock);
    lan.now.connected = true;
    lan.tell();
    fits(page, QStringLiteral("lan-connected"));
    lan.now.lastHeard = vietnamNow(clock).addDays(-1);
    lan.now.connected = false;
    lan.tell();
    fits(page, QStringLiteral("lan-gone"));
}

TEST_CASE("every state of the review page fits, in Vietnamese", "[review]")
{
    const Vietnamese screen;
    FakeReview source;
    settings::HeardFeedback feedback;
    Noon clock;
    ReviewPage page({source, feedback, reviewReference(), clock});
    page.open({});
    fits(page, QStringLiteral("review-empty"));
    DisputedField commune = disputedBirth();
    commune.field = 8;
    commune.column = "commune";
    commune.kind = ValueKind::Text;
    commune.values[0].text = QStringLiteral("23734");
    commune.values[1].text = QStringLiteral("24076");
    source.fields = {disputedBirth(), commune};
    source.same = {likelyPair()};
    source.doubles = {doublePair()};
    source.aside = {
        {SetAsideOp::Why::Clash, 17, QStringLiteral("Máy tiêm, xã Ia Khươl"), vietnamNow(clock), 120}};
    page.open({});
    QTest::qWait(30);
    auto* list = page.findChild<QListView*>(QStringLiteral("reviewList"));
    QTest::keyClick(list, Qt::Key_2);
    fits(page, QStringLiteral("review-field"));
    for (const char* name : {"review-field2", "review-same", "review-double", "review-aside"}) {
        QTest::keyClick(list, Qt::Key_Down);
        if (QLatin1String(name) == QLatin1String("review-double")) QTest::keyClick(list, Qt::Key_2);
        fits(page, QLatin1String(name));
    }
}
